import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { type DataFile, parseDataFile } from './data-file.ts';
import { CODE, importDefault } from './import-default.ts';
import { UsageError } from './usage-error.ts';

/** A configuration as found on disk, not yet checked. */
export interface FoundConfig {
  /** As shown to the person: from the working folder where that is shorter. */
  readonly file: string;
  readonly path: string;
  readonly value: unknown;
  /** `line:column` of a key, where the file is data. */
  locate(path: readonly PropertyKey[]): string | undefined;
}

const DATA = ['json', 'jsonc', 'yaml', 'yml'] as const;
export const CONFIG_FILES = [...CODE, ...DATA].map((extension) => `curbcut.config.${extension}`);
const LARGEST_BYTES = 1_000_000;

/**
 * The named file, else the first `curbcut.config.*` or `package.json#curbcut` from the working folder upward.
 * `dataOnly`: a file that would run code is refused before it is read.
 * @throws UsageError for a file that is not there, cannot be read, is not what its name says, or throws.
 */
export async function findConfig(options: {
  readonly cwd: string;
  readonly named?: string;
  readonly dataOnly: boolean;
}): Promise<FoundConfig | undefined> {
  const { cwd, named, dataOnly } = options;
  const documents = new Map<string, DataFile>();
  const show = (path: string): string => shown(path, cwd);
  const data = (path: string, content: string): unknown => {
    const document = readData(show(path), content);
    documents.set(path, document);
    return document.value;
  };
  const code = async (path: string): Promise<unknown> => {
    if (dataOnly) throw codeRefused(show(path));
    return await runConfig(path, show(path));
  };
  const explorer = lilconfig('curbcut', {
    searchPlaces: [...CONFIG_FILES, 'package.json'],
    cache: false,
    ignoreEmptySearchPlaces: false,
    loaders: {
      ...Object.fromEntries(CODE.map((extension) => [`.${extension}`, code])),
      ...Object.fromEntries(DATA.map((extension) => [`.${extension}`, data])),
    },
  });
  const found = named === undefined ? await explorer.search(cwd) : await explorer.load(await namedFile(named, cwd));
  if (found === null) return undefined;
  const { filepath } = found;
  const inPackage = filepath.endsWith('package.json');
  const document = documents.get(filepath);
  return {
    file: inPackage ? `${show(filepath)}#curbcut` : show(filepath),
    path: filepath,
    value: found.config ?? {},
    locate: (path) => document?.locate(inPackage ? ['curbcut', ...path] : path),
  };
}

async function namedFile(named: string, cwd: string): Promise<string> {
  const path = resolve(cwd, named);
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const next = {
    en: 'Check the path after --config, or make a file with `curbcut init`.',
    fr: 'Vérifiez le chemin après --config, ou créez un fichier avec `curbcut init`.',
  };
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined || !facts.isFile()) {
    const what = { en: 'The configuration file is not there.', fr: 'Le fichier de configuration est introuvable.' };
    throw new UsageError({ what, where: named, next });
  }
  if (![...CODE, ...DATA].some((known) => known === extension)) {
    const list = [...CODE, ...DATA].join(', ');
    throw new UsageError({
      what: {
        en: `A configuration file ends in one of ${list}.`,
        fr: `Un fichier de configuration se termine par l’une de ces extensions\u00a0: ${list}.`,
      },
      where: named,
      next,
    });
  }
  return path;
}

function readData(file: string, content: string): DataFile {
  if (content.length > LARGEST_BYTES) {
    throw new UsageError({
      what: { en: 'The configuration file is larger than 1 MB.', fr: 'Le fichier de configuration dépasse 1 Mo.' },
      where: file,
      next: { en: 'Name the right file with --config.', fr: 'Nommez le bon fichier avec --config.' },
    });
  }
  return parseDataFile(file, content);
}

async function runConfig(path: string, file: string): Promise<unknown> {
  try {
    return await importDefault(path);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UsageError({
      what: {
        en: `The configuration file failed when it ran: ${reason}`,
        fr: `Le fichier de configuration a échoué à l’exécution\u00a0: ${reason}`,
      },
      where: file,
      next: {
        en: 'Mend the file, or use a configuration in YAML: `curbcut init` makes one.',
        fr: 'Corrigez le fichier, ou utilisez une configuration en YAML\u00a0: `curbcut init` en crée une.',
      },
      cause,
    });
  }
}

function codeRefused(file: string): UsageError {
  return new UsageError({
    what: {
      en: 'This configuration file runs code, and --config-format json allows data only.',
      fr: 'Ce fichier de configuration exécute du code, et --config-format json n’accepte que des données.',
    },
    where: file,
    next: {
      en: 'Write it as JSON or YAML, or leave --config-format out if you trust the file.',
      fr: 'Écrivez-le en JSON ou en YAML, ou retirez --config-format si vous faites confiance au fichier.',
    },
  });
}

function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || isAbsolute(short) ? path : short;
}
