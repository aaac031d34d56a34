import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { completeSettings, type Machine } from './complete-settings.ts';
import type { Baseline } from '../model/baseline.ts';
import { untrustedProblems } from './data-only.ts';
import { BASELINE_FILE } from './defaults.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { findConfig, type FoundConfig } from './find-config.ts';
import { loadBaseline } from './load-baseline.ts';
import { loadGlossary } from './load-glossary.ts';
import { mergeSettings, type RawSettings } from './merge-settings.ts';
import { parseSettings, wrongSettings } from './parse-settings.ts';
import type { ConfigurableRule } from './rule-settings.ts';
import type { Settings } from './schema.ts';
import { UsageError } from './usage-error.ts';

export interface ConfigRequest {
  readonly cwd: string;
  /** `--config FILE`. */
  readonly named?: string;
  /** No file is looked for. */
  readonly noFile?: boolean;
  /** `--config-format json`. */
  readonly dataOnly: boolean;
  /** What the flags amount to, unchecked. */
  readonly flags: RawSettings;
  /** The flag that set a key: `--max-pages`. */
  readonly flagOf: (path: readonly PropertyKey[]) => string;
  readonly rules: readonly ConfigurableRule[];
  /** Runs the project's own files that `plugins` names, and tells what they add. Paths are read from `cwd`. */
  readonly plugins: (files: readonly string[]) => Promise<Additions>;
  readonly machine: Machine;
}

/** What a project adds to what can be set. */
export interface Additions {
  /** Every rule there is by now. */
  readonly rules: readonly ConfigurableRule[];
  /** Further formats of reports. */
  readonly formats: readonly string[];
}

export interface LoadedConfig {
  readonly settings: Settings;
  /** The file that was read, as shown to the person. */
  readonly file: string | undefined;
}

/**
 * The settings of this run: defaults, then the file, then the flags, all through one schema.
 * @throws UsageError that names every problem at once, each by file, line and key, or by flag.
 */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  const { cwd, flags, machine, dataOnly, named, noFile } = request;
  const found =
    noFile === true ? undefined : await findConfig({ cwd, dataOnly, ...(named !== undefined && { named }) });
  const whereOf = (path: readonly PropertyKey[]): string => describePlace(path, found, request);
  // Before anything is copied: copying would lose a prototype that was set by hand.
  const problems = forbiddenKeys(found?.value);
  const file = found === undefined ? {} : settingsIn(found, cwd);
  if (dataOnly) problems.push(...untrustedProblems(file));
  if (problems.length > 0) throw wrongSettings(problems, whereOf);
  const merged = mergeSettings(file, flags);
  const { rules, formats } = await additions(merged['plugins'], request);
  const parsed = parseSettings(merged, rules, whereOf, formats);
  const glossary = await loadGlossary({ cwd, named: parsed.glossary, config: found?.path });
  const baseline = await baselineFor(cwd, parsed, flags['baseline'] !== undefined);
  const settings = completeSettings(parsed, machine, whereOf, { glossary, baseline });
  return { settings, file: found?.file };
}

/**
 * A gate on what is new, or on what became worse, has nothing to go by without a baseline: then there is no run. Where the gate
 * is off, a file that the configuration counts on may still be missing: this is the run that it will be made from.
 */
async function baselineFor(
  cwd: string,
  { baseline, failOn, budgets }: Pick<Settings, 'failOn' | 'budgets'> & { readonly baseline?: string },
  isFlag: boolean,
): Promise<Baseline | undefined> {
  const isNeeded = failOn === 'new' || budgets.some(({ noWorse }) => noWorse === true);
  const file = baseline ?? (isNeeded ? BASELINE_FILE : undefined);
  if (file === undefined) return undefined;
  if (failOn === 'never' && !isFlag && !existsSync(resolve(cwd, file))) return undefined;
  return loadBaseline(cwd, file);
}

/**
 * The files that `plugins` names, whatever else the configuration says: for commands that need its rules and nothing more.
 * @throws UsageError
 */
export async function pluginFiles(
  request: Pick<ConfigRequest, 'cwd' | 'named' | 'dataOnly' | 'flags'>,
): Promise<readonly string[]> {
  const { cwd, named, dataOnly, flags } = request;
  if (isList(flags['plugins'])) return flags['plugins'];
  const found = await findConfig({ cwd, dataOnly, ...(named !== undefined && { named }) });
  const { plugins } = found === undefined ? {} : settingsIn(found, cwd);
  if (found === undefined || !isList(plugins)) return [];
  if (dataOnly) throw wrongSettings(untrustedProblems({ plugins }), () => `${found.file} plugins`);
  return plugins;
}

/** A list that is none is told by the schema, with all else that is wrong. */
async function additions(files: unknown, { rules, plugins }: ConfigRequest): Promise<Additions> {
  return isList(files) ? await plugins(files) : { rules, formats: [] };
}

function isList(files: unknown): files is readonly string[] {
  return Array.isArray(files) && files.length > 0 && files.every((file) => typeof file === 'string');
}

/** The file's settings, its paths read from where the file lies. */
function settingsIn(found: FoundConfig, cwd: string): RawSettings {
  // A file of comments only is null: nothing is set.
  const value = found.value ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError({
      what: {
        en: 'The configuration must be a group of keys and values.',
        fr: 'La configuration doit être un groupe de clés et de valeurs.',
      },
      where: found.file,
      next: {
        en: 'Make a configuration to start from with `curbcut init`.',
        fr: 'Créez une configuration de départ avec `curbcut init`.',
      },
    });
  }
  const { $schema: _, ...settings }: Record<string, unknown> = { ...value };
  return withPaths(settings, dirname(found.path), cwd);
}

const PATH_KEYS = ['browser', 'storageState', 'login', 'runDir', 'glossary', 'baseline'] as const;

function withPaths(settings: RawSettings, folder: string, cwd: string): RawSettings {
  if (folder === cwd) return settings;
  const move = (path: unknown): unknown => (typeof path === 'string' ? moved(path, folder, cwd) : path);
  const changed: Record<string, unknown> = { ...settings };
  for (const key of PATH_KEYS) if (key in changed) changed[key] = move(changed[key]);
  const { inputs, output, plugins } = settings;
  if (Array.isArray(inputs)) changed['inputs'] = inputs.map(move);
  if (Array.isArray(plugins)) changed['plugins'] = plugins.map(move);
  if (Array.isArray(output)) changed['output'] = output.map((entry: unknown) => withMovedPath(entry, move));
  return changed;
}

function withMovedPath(entry: unknown, move: (path: unknown) => unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('path' in entry)) return entry;
  return { ...entry, path: move(entry.path) };
}

function moved(path: string, folder: string, cwd: string): string {
  if (path === '-' || path === '' || /^[a-z][a-z0-9+.-]+:/i.test(path) || isAbsolute(path)) return path;
  return relative(cwd, resolve(folder, path)) || '.';
}

function describePlace(
  path: readonly PropertyKey[],
  found: FoundConfig | undefined,
  { flags, flagOf }: ConfigRequest,
): string {
  const key = formatPath(path);
  const [first, second] = path.map(String);
  const group = first === undefined ? undefined : flags[first];
  const deeper = first === 'rules' || first === 'start';
  const byFlag = group !== undefined && (!deeper || second === undefined || Object.hasOwn(Object(group), second));
  if (byFlag || found === undefined) return flagOf(path);
  const position = found.locate(path);
  const place = position === undefined ? found.file : `${found.file}:${position}`;
  return `${place} ${key}`;
}

/** `headers[0].value`, `rules.language/long-sentence.max`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('');
}
