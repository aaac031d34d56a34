import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from '../config/make-folder.ts';
import type { DocumentFailure, DocumentSnapshot } from '../model/document.ts';
import type { LedgerEntry, Gap } from '../model/ledger.ts';
import type { ChangedRun } from '../model/page-print.ts';
import type { BrowserFacts, Notice } from '../model/report.ts';
import type { FoundPlace } from '../model/place.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { VisitFailure } from '../model/visit.ts';
import type { Judging } from './judging.ts';

/** First line: what run this is. */
export interface JournalHeader {
  readonly kind: 'header';
  readonly version: 1;
  readonly tool: string;
  /** Two runs with one hash look at the same pages in the same way. */
  readonly settingsHash: string;
  /** Two runs with one hash look at a page in the same way, whichever pages they look at. */
  readonly lookHash?: string;
  /** All that judging and reporting need to know of the settings; no secrets. */
  readonly judging: Judging;
  readonly inputs: readonly string[];
  readonly started: string;
  /** Folder mode: two runs with one key judge alike. */
  readonly settingsKey?: string;
  readonly changed?: ChangedRun;
}

/** One finished page: what came of it, and what was seen. */
export interface JournalPage {
  readonly kind: 'page';
  /** The candidate's URL, the ledger's identity. */
  readonly url: string;
  readonly failure?: VisitFailure;
  readonly status?: number;
  readonly snapshot?: PageSnapshot;
}

/** One finished document: what came of it, and what was seen. */
export interface JournalDocument {
  readonly kind: 'document';
  /** As the link gives it, normalised. */
  readonly url: string;
  readonly failure?: DocumentFailure;
  readonly snapshot?: DocumentSnapshot;
}

/** Last line: how it ended. Without it the run was cut off. */
export interface JournalEnd {
  readonly kind: 'end';
  readonly status: 'finished' | 'interrupted';
  readonly entries: readonly LedgerEntry[];
  /** One part of a run: the order in which the whole knows its pages. */
  readonly order?: readonly string[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  readonly browser?: BrowserFacts;
  readonly seconds: number;
}

/** After the last line: where the findings of one page were written. The line without an address tells how they were looked for. */
export interface JournalSources {
  readonly kind: 'sources';
  /** Where the page ended after redirects; empty for the line that says that all were looked for. */
  readonly url: string;
  /** By `placeKey`. */
  readonly places: Readonly<Record<string, FoundPlace>>;
  readonly searched?: { readonly files: number; readonly isCut: boolean };
}

export type JournalLine = JournalHeader | JournalPage | JournalDocument | JournalEnd | JournalSources;

/** Where a page's line lies in the file, in bytes. */
interface Extent {
  readonly start: number;
  readonly length: number;
}

/** What is in a journal on disk; pages are read one by one. */
export interface JournalContents {
  readonly header: JournalHeader | undefined;
  readonly end: JournalEnd | undefined;
  /** Where each finished page lies, by candidate URL. */
  readonly pages: ReadonlyMap<string, Extent>;
  /** Where each finished document lies, by its URL. */
  readonly documents: ReadonlyMap<string, Extent>;
  /** Where the lines of `JournalSources` lie, by page. */
  readonly sources?: ReadonlyMap<string, Extent>;
  /** Bytes up to the last whole line: what follows is torn. */
  readonly whole: number;
}

const LINE_FEED = 0x0a;
const FILE = 'journal.jsonl';
/** Written at most this often to the disk itself. */
const SYNC_MS = 1_000;

export function journalPath(runDir: string): string {
  return join(runDir, FILE);
}

/** Reads a journal's index. A torn or damaged line ends it: what comes after is not used. Returns undefined where there is none. */
export async function readJournal(runDir: string): Promise<JournalContents | undefined> {
  const path = journalPath(runDir);
  if ((await stat(path).catch(() => undefined)) === undefined) return undefined;
  const pages = new Map<string, Extent>();
  const documents = new Map<string, Extent>();
  const sources = new Map<string, Extent>();
  let header: JournalHeader | undefined;
  let end: JournalEnd | undefined;
  let whole = 0;
  for await (const line of wholeLines(path)) {
    const parsed = parseLine(line.toString('utf8'));
    if (parsed === undefined) break;
    if (parsed.kind === 'header') header = parsed;
    else if (parsed.kind === 'page') pages.set(parsed.url, { start: whole, length: line.length });
    else if (parsed.kind === 'document') documents.set(parsed.url, { start: whole, length: line.length });
    else if (parsed.kind === 'sources') sources.set(parsed.url, { start: whole, length: line.length });
    else end = parsed;
    whole += line.length + 1;
  }
  return { header, end, pages, documents, sources, whole };
}

/** Reads lines of one kind by their place, in any order. Close it. */
export interface JournalReader<T> {
  read(url: string): Promise<T | undefined>;
  close(): Promise<void>;
}

export function openPages(runDir: string, pages: ReadonlyMap<string, Extent>): Promise<JournalReader<JournalPage>> {
  return openLines(runDir, pages, (line) => (line.kind === 'page' ? line : undefined));
}

export function openDocuments(
  runDir: string,
  documents: ReadonlyMap<string, Extent>,
): Promise<JournalReader<JournalDocument>> {
  return openLines(runDir, documents, (line) => (line.kind === 'document' ? line : undefined));
}

export function openSources(
  runDir: string,
  sources: ReadonlyMap<string, Extent>,
): Promise<JournalReader<JournalSources>> {
  return openLines(runDir, sources, (line) => (line.kind === 'sources' ? line : undefined));
}

async function openLines<T>(
  runDir: string,
  extents: ReadonlyMap<string, Extent>,
  pick: (line: JournalLine) => T | undefined,
): Promise<JournalReader<T>> {
  const file = await open(journalPath(runDir), 'r');
  return {
    async read(url) {
      const extent = extents.get(url);
      if (extent === undefined) return undefined;
      const buffer = Buffer.alloc(extent.length);
      await file.read(buffer, 0, extent.length, extent.start);
      const line = parseLine(buffer.toString('utf8'));
      return line && pick(line);
    },
    close: () => file.close(),
  };
}

/** Appends to a journal. One line a page, each with its checksum, on the disk within a second. */
export interface JournalWriter {
  append(line: JournalLine): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a journal, or goes on with one (`keep`: how many bytes of it are whole). `mask` hides secrets in what is written.
 * @throws the file system's error where the folder cannot be written.
 */
export async function writeJournal(
  runDir: string,
  keep: number | undefined,
  mask: (text: string) => string,
): Promise<JournalWriter> {
  await makeFolder(runDir);
  await writeFile(join(runDir, '.gitignore'), '*\n');
  const path = journalPath(runDir);
  if (keep !== undefined) await truncate(path, keep);
  const file = await open(path, keep === undefined ? 'w' : 'a');
  return writer(file, mask);
}

/** Lines that end in a line feed, as bytes. (Node's readline would also split at U+2028, which page text may hold.) */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)]);
      pending = [];
      from = at + 1;
    }
    pending.push(chunk.subarray(from));
  }
}

function writer(file: FileHandle, mask: (text: string) => string): JournalWriter {
  let queue: Promise<void> = Promise.resolve();
  let synced = 0;
  const write = async (line: JournalLine): Promise<void> => {
    await file.appendFile(
      formatLine(JSON.stringify(line, (_key, value: unknown) => (typeof value === 'string' ? mask(value) : value))),
    );
    const now = performance.now();
    if (now - synced < SYNC_MS) return;
    synced = now;
    await file.datasync();
  };
  return {
    append(line) {
      const done = queue.then(() => write(line));
      queue = done.catch(() => undefined);
      return done;
    },
    async close() {
      await queue;
      await file.datasync().catch(() => undefined);
      await file.close();
    },
  };
}

function formatLine(json: string): string {
  return `${checksum(json)} ${json}\n`;
}

function parseLine(line: string): JournalLine | undefined {
  const json = line.slice(9);
  if (line[8] !== ' ' || checksum(json) !== line.slice(0, 8)) return undefined;
  return JSON.parse(json) as JournalLine;
}

function checksum(json: string): string {
  return (crc32(json) >>> 0).toString(16).padStart(8, '0');
}
