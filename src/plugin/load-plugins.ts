import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { CODE, importDefault } from '../config/import-default.ts';
import { wrongSettings } from '../config/parse-settings.ts';
import type { Problem } from '../config/problem-sentence.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Rule } from '../rule/rule.ts';
import type { Plugin, Reporter } from './define.ts';
import { guardRule } from './guard-rule.ts';
import { readPlugin } from './plugin-schema.ts';

/** The rules and report formats that a project brings. */
export interface LoadedPlugins {
  readonly rules: readonly Rule[];
  readonly reporters: readonly Reporter[];
}

/**
 * Runs the files and reads what they export. Nothing of ours can be replaced: a rule's prefix must not be one of `taken`.
 * @throws UsageError for a file that is not there or throws, and for what is wrong in it, all at once
 */
export async function loadPlugins(
  files: readonly string[],
  { cwd, taken }: { readonly cwd: string; readonly taken: ReadonlySet<string> },
): Promise<LoadedPlugins> {
  const plugins: Plugin[] = [];
  for (const file of files) plugins.push(await loadPlugin(file, cwd));
  const names = (of: (plugin: Plugin) => readonly string[]): Named[] =>
    plugins.flatMap((plugin, index) => of(plugin).map((name) => ({ name, file: files[index] ?? '' })));
  const problems = [
    ...clashes(
      names(({ rules = [] }) => rules.map(({ id }) => id)),
      taken,
    ),
    ...clashes(
      names(({ reporters = [] }) => reporters.map(({ name }) => name)),
      taken,
    ),
  ];
  if (problems.length > 0) throw wrongSettings(problems, ([at]) => String(at));
  return {
    rules: plugins.flatMap(({ rules = [] }) => rules.map(guardRule)),
    reporters: plugins.flatMap(({ reporters = [] }) => reporters),
  };
}

interface Named {
  readonly name: string;
  readonly file: string;
}

/** Names that are ours, or that two of them have. */
function clashes(named: readonly Named[], taken: ReadonlySet<string>): Problem[] {
  const seen = new Map<string, string>();
  return named.flatMap(({ name, file }) => {
    const first = seen.get(name);
    seen.set(name, first ?? file);
    const path = [`${file} ${name}`];
    if (taken.has(prefixOf(name))) return [{ path, what: takenPrefix(prefixOf(name)) }];
    return first === undefined ? [] : [{ path, what: usedTwice(first) }];
  });
}

export function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

async function loadPlugin(file: string, cwd: string): Promise<Plugin> {
  const path = resolve(cwd, file);
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() !== true || !CODE.some((ending) => `.${ending}` === extname(path))) throw noPlugin(file);
  const exported = await importDefault(path).catch((cause: unknown) => {
    throw failed(file, cause);
  });
  const read = readPlugin(exported);
  if ('plugin' in read) return read.plugin;
  throw wrongSettings(read.problems, (at) => `${file} ${placeIn(exported, at)}`.trim());
}

/** `rules[1] acme/dates title.fr`: the place, and the id by which its author knows it. */
function placeIn(exported: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  if (typeof index !== 'number') return path.map(String).join('.');
  const entries: unknown = (exported as Record<PropertyKey, unknown>)[list ?? ''];
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const id = typeof entry === 'object' && entry !== null ? Object.entries(entry).find(([key]) => isName(key))?.[1] : '';
  const known = typeof id === 'string' && rest[0] !== 'id' && rest[0] !== 'name' ? ` ${id.slice(0, 100)}` : '';
  return `${String(list)}[${index}]${known} ${rest.map(String).join('.')}`.trimEnd();
}

function isName(key: string): boolean {
  return key === 'id' || key === 'name';
}

function takenPrefix(prefix: string): Problem['what'] {
  return {
    en: `uses the prefix ${prefix}, which is Curbcut’s. Choose one of your own`,
    fr: `emploie le préfixe ${prefix}, qui est celui de Curbcut. Choisissez le vôtre`,
  };
}

function usedTwice(first: string): Problem['what'] {
  return { en: `is there twice: it is in ${first} already`, fr: `existe deux fois\u00a0: il est déjà dans ${first}` };
}

function noPlugin(file: string): UsageError {
  return new UsageError({
    what: {
      en: `The plugin ${file} is not there, or is no file of code.`,
      fr: `Le module ${file} est introuvable, ou n’est pas un fichier de code.`,
    },
    where: 'plugins',
    next: {
      en: `Name a file that ends in one of ${CODE.join(', ')}. Its path begins where the configuration lies.`,
      fr: `Nommez un fichier qui se termine par l’une de ces extensions\u00a0: ${CODE.join(', ')}. Son chemin part du dossier de la configuration.`,
    },
  });
}

function failed(file: string, cause: unknown): UsageError {
  const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  return new UsageError({
    what: { en: `The plugin failed when it ran: ${reason}`, fr: `Le module a échoué à l’exécution\u00a0: ${reason}` },
    where: file,
    next: {
      en: 'Mend the file, or take it out of plugins.',
      fr: 'Corrigez le fichier, ou retirez-le de plugins.',
    },
    cause,
  });
}
