import { readFile } from 'node:fs/promises';
import type { Settings } from '../config/schema.ts';
import { pagePattern } from '../config/page-pattern.ts';
import type { Lang } from '../model/language.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import { findFiles, type FoundFile } from '../words/find-files.ts';
import type { WordsFile, WordsOutcome } from '../words/read-words.ts';
import { guessFormat, type WordsFormat, wordsFormat } from '../words/words-format.ts';
import { type WordsReader, wordsReader } from '../words/words-reader.ts';

/** Which files of words to read, and how. */
export interface FilesRequest {
  readonly settings: Pick<Settings, 'inputs' | 'include' | 'exclude' | 'maxPages' | 'pageTimeout'>;
  readonly cwd: string;
  /** The built thread that reads files of words. */
  readonly wordsThread: string;
  /** What `-` reads. */
  readonly stdin: () => Promise<Buffer>;
  /** What that text would be called as a file. */
  readonly stdinName: string | undefined;
  /** The language of all files, whatever they say. */
  readonly textLang: Lang | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { url: string; done: number; known: number; errors: number }) => void;
}

export interface ReadFiles {
  /** What became of every file. */
  readonly entries: readonly LedgerEntry[];
  /** Of those that could be read, by path. */
  readonly checked: ReadonlyMap<string, Extract<WordsOutcome, { state: 'checked' }>>;
  readonly notices: readonly Notice[];
}

/**
 * Reads the files that the inputs name, one after another.
 * @throws UsageError for inputs that name nothing
 */
export async function readFiles(request: FilesRequest): Promise<ReadFiles> {
  const { settings, signal, cwd, wordsThread, textLang } = request;
  const { inputs, maxPages, pageTimeout } = settings;
  const found = await findFiles(
    inputs.filter((input) => input !== '-'),
    cwd,
  );
  const entries: LedgerEntry[] = [];
  const notices: Notice[] = [];
  const checked = new Map<string, Extract<WordsOutcome, { state: 'checked' }>>();
  const keep = (entry: LedgerEntry, outcome: WordsOutcome | undefined): void => {
    if (outcome === undefined) entries.push({ ...entry, state: 'not-visited', reason: 'interrupted' });
    else if (outcome.state !== 'checked')
      entries.push({ ...entry, ...outcome, ...(outcome.state === 'error' && { stage: 'load' }) });
    else {
      entries.push({ ...entry, state: 'checked' });
      checked.set(entry.url, outcome);
    }
  };
  const reader = wordsReader({ program: wordsThread, timeoutMs: pageTimeout * 1_000, signal });
  try {
    let errors = 0;
    const wanted = selection(settings);
    for (const [index, file] of found.entries()) {
      const entry = entryOf(file);
      const reason = signal.aborted ? 'interrupted' : checked.size >= maxPages ? 'max-pages' : undefined;
      if (!wanted(file)) entries.push({ ...entry, state: 'skipped', reason: 'excluded' });
      else if (reason !== undefined) entries.push({ ...entry, state: 'not-visited', reason });
      else keep(entry, await readOne(file, textLang, reader));
      if (entries.at(-1)?.state === 'error') errors += 1;
      request.onProgress({ url: file.path, done: index + 1, known: found.length, errors });
    }
    if (inputs.includes('-')) {
      const { file, guessed } = await readStdin(request);
      if (guessed !== undefined) notices.push({ code: 'stdin-guessed', detail: guessed });
      const entry: LedgerEntry = { url: file.path, state: 'checked', origin: { kind: 'input' }, depth: 0 };
      keep(entry, await reader.read(file, textLang));
    }
  } finally {
    await reader.close();
  }
  return { entries, checked, notices };
}

function entryOf({ path, from, isNamed }: FoundFile): LedgerEntry {
  const origin = isNamed ? ({ kind: 'input' } as const) : ({ kind: 'folder', from } as const);
  return { url: path, state: 'checked', origin, depth: 0, file: path };
}

function selection({ include, exclude }: FilesRequest['settings']): (file: FoundFile) => boolean {
  const [wanted, unwanted] = [include.map(pagePattern), exclude.map(pagePattern)];
  return ({ path }) =>
    (wanted.length === 0 || wanted.some((fits) => fits(path))) && !unwanted.some((fits) => fits(path));
}

async function readOne(
  { absolute, path }: FoundFile,
  lang: Lang | undefined,
  reader: WordsReader,
): Promise<WordsOutcome | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(absolute);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { state: 'error', reason: 'unreadable', ...(code !== '' && { detail: code }) };
  }
  return reader.read({ path, bytes }, lang);
}

async function readStdin(request: FilesRequest): Promise<{ file: WordsFile; guessed?: string }> {
  const bytes = await request.stdin();
  const { stdinName } = request;
  const known = stdinName === undefined ? undefined : wordsFormat(stdinName);
  const format = known ?? guessFormat(bytes);
  const path = stdinName?.replaceAll('\\', '/') ?? `stdin${ENDINGS[format]}`;
  return { file: { path, bytes, format }, ...(known === undefined && { guessed: NAMES[format] }) };
}

const ENDINGS: Readonly<Record<WordsFormat, string>> = {
  markdown: '.md',
  mdx: '.mdx',
  text: '.txt',
  html: '.html',
  docx: '.docx',
};
const NAMES: Readonly<Record<WordsFormat, string>> = {
  markdown: 'Markdown',
  mdx: 'MDX',
  text: 'text',
  html: 'HTML',
  docx: 'Word',
};
