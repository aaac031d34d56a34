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
  /** `--config-format json`. */
  readonly dataOnly: boolean;
  /** What the flags amount to, unchecked. */
  readonly flags: RawSettings;
  /** The flag that set a key: `--max-pages`. */
  readonly flagOf: (path: readonly PropertyKey[]) => string;
  readonly rules: readonly ConfigurableRule[];
  readonly machine: Machine;
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
  const { cwd, flags, rules, machine, dataOnly, named } = request;
  const found = await findConfig({ cwd, dataOnly, ...(named !== undefined && { named }) });
  const whereOf = (path: readonly PropertyKey[]): string => describePlace(path, found, request);
  // Before anything is copied: copying would lose a prototype that was set by hand.
  const problems = forbiddenKeys(found?.value);
  const file = found === undefined ? {} : settingsIn(found, cwd);
  if (dataOnly) problems.push(...untrustedProblems(file));
  if (problems.length > 0) throw wrongSettings(problems, whereOf);
  const parsed = parseSettings(mergeSettings(file, flags), rules, whereOf);
  const glossary = await loadGlossary({ cwd, named: parsed.glossary, config: found?.path });
  const baseline = await baselineFor(cwd, parsed);
  const settings = completeSettings(parsed, machine, whereOf, { glossary, baseline });
  return { settings, file: found?.file };
}

/** A gate on what is new, or on what became worse, has nothing to go by without a baseline: then there is no run. */
async function baselineFor(
  cwd: string,
  { baseline, failOn, budgets }: Pick<Settings, 'failOn' | 'budgets'> & { readonly baseline?: string },
): Promise<Baseline | undefined> {
  const isNeeded = failOn === 'new' || budgets.some(({ noWorse }) => noWorse === true);
  const file = baseline ?? (isNeeded ? BASELINE_FILE : undefined);
  return file === undefined ? undefined : loadBaseline(cwd, file);
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
  const { inputs, output } = settings;
  if (Array.isArray(inputs)) changed['inputs'] = inputs.map(move);
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
