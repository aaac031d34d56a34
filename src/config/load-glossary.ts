import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Glossary } from '../model/glossary.ts';
import { LANGS } from '../model/language.ts';
import { type DataFile, parseDataFile } from './data-file.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { glossaryOf, glossarySchema } from './glossary-schema.ts';
import { knownKeys } from './parse-settings.ts';
import { describeProblems, type Problem } from './problem-sentence.ts';
import { UsageError } from './usage-error.ts';

const GLOSSARY_FILES = ['curbcut.glossary.yml', 'curbcut.glossary.yaml', 'curbcut.glossary.json'] as const;
const LARGEST_BYTES = 2_000_000;

/**
 * The organisation's glossary: the file that is named, else one beside the configuration or in the working folder.
 * @throws UsageError for a named file that is not there, and for all that is wrong in the file, each by line and key.
 */
export async function loadGlossary(options: {
  readonly cwd: string;
  readonly named: string | undefined;
  /** The configuration file, if there is one. */
  readonly config: string | undefined;
}): Promise<Glossary | undefined> {
  const { cwd, named, config } = options;
  const folders = [...new Set([...(config === undefined ? [] : [dirname(config)]), cwd])];
  const places =
    named === undefined
      ? folders.flatMap((folder) => GLOSSARY_FILES.map((name) => join(folder, name)))
      : [resolve(cwd, named)];
  for (const path of places) {
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isFile() !== true) continue;
    const short = relative(cwd, path);
    const file = isAbsolute(short) ? path : short;
    if (facts.size > LARGEST_BYTES)
      throw wrong(file, { en: 'The glossary is larger than 2 MB.', fr: 'Le glossaire dépasse 2 Mo.' });
    const content = await readFile(path, 'utf8').catch((cause: unknown) => {
      throw wrong(file, { en: 'The glossary cannot be read.', fr: 'Le glossaire ne peut pas être lu.' }, cause);
    });
    return readGlossary(file, content);
  }
  if (named === undefined) return undefined;
  throw wrong(named, { en: 'The glossary is not there.', fr: 'Le glossaire est introuvable.' });
}

/** Reads a glossary in YAML or JSON. @throws UsageError */
export function readGlossary(file: string, content: string): Glossary {
  const data = parse(file, content);
  const value = withoutEmpty(data.value ?? {});
  const problems = forbiddenKeys(value);
  if (problems.length > 0) throw wrongGlossary(problems, file, data);
  const parsed = glossarySchema.safeParse(value, { reportInput: true });
  if (!parsed.success)
    throw wrongGlossary(
      describeProblems(parsed.error.issues, (path) => knownKeys(glossarySchema, path)),
      file,
      data,
    );
  const glossary = glossaryOf(file, parsed.data);
  const clashes = contradictions(glossary);
  if (clashes.length > 0) throw wrongGlossary(clashes, file, data);
  return glossary;
}

/** A heading with nothing under it but comments is an empty list. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

function parse(file: string, content: string): DataFile {
  try {
    return parseDataFile(file, content);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    throw wrong(
      cause.where ?? file,
      { en: 'The glossary is not valid YAML or JSON.', fr: 'Le glossaire n’est pas du YAML ou du JSON valide.' },
      cause,
    );
  }
}

/** A term that one entry accepts and another rejects: nobody could write it right. */
function contradictions({ entries }: Glossary): Problem[] {
  return LANGS.flatMap((lang) => {
    const accepted = new Set(entries.map(({ words }) => words[lang]?.use.toLowerCase()));
    const terms = entries.filter(({ kind }) => kind === 'term');
    return terms.flatMap(({ words }, index) =>
      (words[lang]?.not ?? []).flatMap((term, at): Problem[] => {
        if (!accepted.has(term.toLowerCase())) return [];
        return [
          {
            path: ['terms', index, lang, 'not', at],
            what: {
              en: `rejects “${term}”, which the glossary accepts elsewhere`,
              fr: `rejette «\u00A0${term}\u00A0», que le glossaire accepte ailleurs`,
            },
          },
        ];
      }),
    );
  });
}

function wrongGlossary(problems: readonly Problem[], file: string, data: DataFile): UsageError {
  const count = problems.length;
  return new UsageError({
    what:
      count === 1
        ? { en: 'One line of the glossary is wrong.', fr: 'Une ligne du glossaire est incorrecte.' }
        : { en: `${count} lines of the glossary are wrong.`, fr: `${count} lignes du glossaire sont incorrectes.` },
    problems: problems.map(({ path, what }) => {
      const position = data.locate(path);
      const key = path.map((step, i) =>
        typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`,
      );
      return {
        where: `${file}${position === undefined ? '' : `:${position}`} ${key.join('')}`.trim(),
        what: { en: ended(what.en), fr: ended(what.fr) },
      };
    }),
    next: {
      en: 'Correct the glossary, then run again. The guide for writers shows its form: docs/writers.md.',
      fr: 'Corrigez le glossaire, puis relancez. Le guide de rédaction en montre la forme\u00A0: docs/redaction.md.',
    },
  });
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

function wrong(where: string, what: { en: string; fr: string }, cause?: unknown): UsageError {
  return new UsageError({
    what,
    where,
    next: {
      en: 'Name the right file with --glossary, or mend it.',
      fr: 'Nommez le bon fichier avec --glossary, ou corrigez-le.',
    },
    cause,
  });
}
