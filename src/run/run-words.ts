import { readFile } from 'node:fs/promises';
import type { Settings } from '../config/schema.ts';
import { pagePattern } from '../config/page-pattern.ts';
import type { Lang } from '../model/language.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Notice, Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { findFiles, type FoundFile } from '../words/find-files.ts';
import { readWords, type WordsFile, type WordsOutcome } from '../words/read-words.ts';
import { guessFormat, type WordsFormat, wordsFormat } from '../words/words-format.ts';
import { unanswerable } from '../words/words-rules.ts';
import type { RuleBook } from './active-rules.ts';
import { judgingOf } from './judging.ts';
import { reportSnapshots } from './report-snapshots.ts';

export interface WordsRequest {
  readonly settings: Settings;
  readonly book: RuleBook;
  readonly tool: { readonly version: string; readonly axe: string };
  readonly cwd: string;
  /** What `-` reads. */
  readonly stdin: () => Promise<Buffer>;
  /** What that text would be called as a file. */
  readonly stdinName: string | undefined;
  /** The language of all files, whatever they say. */
  readonly textLang: Lang | undefined;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onProgress: (progress: { url: string; done: number; known: number; errors: number }) => void;
}

/**
 * Files of words through the text rules, without a browser and without a journal: what is on the disk is all there is to see.
 * @throws UsageError for inputs that name nothing
 */
export async function runWords(request: WordsRequest): Promise<Report> {
  const { settings, book, tool, signal, now, cwd } = request;
  const started = now();
  const notices: Notice[] = [{ code: 'words-only' }];
  const files = await findFiles(
    settings.inputs.filter((input) => input !== '-'),
    cwd,
  );
  const entries: LedgerEntry[] = [];
  const snapshots = new Map<string, PageSnapshot>();
  const silent = new Map<string, ReadonlySet<string>>();
  const keep = (entry: LedgerEntry, outcome: WordsOutcome): void => {
    if (outcome.state !== 'checked') {
      entries.push({ ...entry, ...outcome, ...(outcome.state === 'error' && { stage: 'load' }) });
      return;
    }
    entries.push({ ...entry, state: 'checked' });
    snapshots.set(entry.url, outcome.snapshot);
    silent.set(entry.url, unanswerable(outcome));
  };
  let errors = 0;
  const wanted = selection(settings);
  for (const [index, file] of files.entries()) {
    const entry = entryOf(file);
    const reason = signal.aborted ? 'interrupted' : snapshots.size >= settings.maxPages ? 'max-pages' : undefined;
    if (!wanted(file)) entries.push({ ...entry, state: 'skipped', reason: 'excluded' });
    else if (reason !== undefined) entries.push({ ...entry, state: 'not-visited', reason });
    else keep(entry, await readOne(file, request.textLang));
    if (entries.at(-1)?.state === 'error') errors += 1;
    request.onProgress({ url: file.path, done: index + 1, known: files.length, errors });
  }
  if (settings.inputs.includes('-')) {
    const { file, guessed } = await readStdin(request);
    if (guessed !== undefined) notices.push({ code: 'stdin-guessed', detail: guessed });
    keep(
      { url: file.path, state: 'checked', origin: { kind: 'input' }, depth: 0 },
      await readWords(file, request.textLang),
    );
  }
  const report = await reportSnapshots({
    // No document is fetched for a file of words.
    judging: judgingOf({ ...settings, documents: false }),
    book: { ...book, rules: book.rules.filter(({ kind }) => kind === 'text') },
    tool,
    inputs: settings.inputs,
    started,
    entries,
    snapshots,
    notices,
    isInterrupted: signal.aborted,
    leavesOut: (url, rule) => silent.get(url)?.has(rule) === true,
  });
  const seconds = Math.round((now().getTime() - started.getTime()) / 100) / 10;
  return { ...report, time: { ...report.time, seconds } };
}

function entryOf({ path, from, isNamed }: FoundFile): LedgerEntry {
  const origin = isNamed ? ({ kind: 'input' } as const) : ({ kind: 'folder', from } as const);
  return { url: path, state: 'checked', origin, depth: 0, file: path };
}

function selection({ include, exclude }: Settings): (file: FoundFile) => boolean {
  const [wanted, unwanted] = [include.map(pagePattern), exclude.map(pagePattern)];
  return ({ path }) =>
    (wanted.length === 0 || wanted.some((fits) => fits(path))) && !unwanted.some((fits) => fits(path));
}

async function readOne({ absolute, path }: FoundFile, lang: Lang | undefined): Promise<WordsOutcome> {
  let bytes: Buffer;
  try {
    bytes = await readFile(absolute);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { state: 'error', reason: 'unreadable', ...(code !== '' && { detail: code }) };
  }
  return readWords({ path, bytes }, lang);
}

async function readStdin(request: WordsRequest): Promise<{ file: WordsFile; guessed?: string }> {
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
