import { copyFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../config/make-folder.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Notice } from '../model/report.ts';
import {
  type JournalContents,
  type JournalDocument,
  type JournalEnd,
  type JournalHeader,
  type JournalLine,
  type JournalPage,
  openDocuments,
  openPages,
  readJournal,
  writeJournal,
} from './journal.ts';
import { mergeLedgers } from './merge-ledgers.ts';
import { clearShots, SHOTS } from './shots.ts';

/** A run on disk. */
interface Run {
  /** Its folder, absolute, and as it was named. */
  readonly folder: string;
  readonly name: string;
  readonly journal: JournalContents;
  readonly header: JournalHeader;
  readonly end: JournalEnd;
}

/**
 * Joins runs that looked in the same way into one, in the folder `into`: what is judged and reported from there is what one
 * run over all of their pages would have found. Where two runs saw a page differently the later one counts, and is told.
 *
 * @throws UsageError for runs that do not belong together, or that were cut off
 */
export async function mergeRuns(folders: readonly string[], into: string, cwd: string): Promise<void> {
  const runs: Run[] = [];
  for (const folder of folders) {
    if (resolve(cwd, folder) === into) throw intoItself(folder);
    runs.push(await openRun(folder, cwd));
  }
  const [first, ...others] = runs;
  if (first === undefined) throw new Error('There is no run to merge.');
  for (const other of others) refuseStranger(first, other);
  // Which of two looks at a page counts must not depend on the order in which the runs are named.
  const inTime = [...runs].sort((a, b) => order(a.header.started, b.header.started) || order(a.folder, b.folder));
  const differ: Notice[] = [];
  await clearShots(into);
  const journal = await writeJournal(into, undefined, (text) => text);
  try {
    await journal.append(mergedHeader(inTime));
    const append = (line: JournalLine): Promise<void> => journal.append(line);
    const pages = await joinLines<JournalPage>(inTime, openPages, (run) => run.journal.pages, append, differ);
    await joinLines<JournalDocument>(inTime, openDocuments, (run) => run.journal.documents, append, differ);
    await journal.append(mergedEnd(inTime, (url) => pages.get(url), differ));
  } finally {
    await journal.close();
  }
  for (const { folder } of inTime) await copyShots(folder, into);
}

async function openRun(folder: string, cwd: string): Promise<Run> {
  const path = resolve(cwd, folder);
  const journal = await readJournal(path);
  if (journal?.header === undefined) throw noRun(folder);
  const { header, end } = journal;
  if (end === undefined) throw cutOff(folder);
  return { folder: path, name: folder, journal, header, end };
}

/** Copies each page or document once, and says which run it was taken from. */
async function joinLines<T extends JournalLine & { readonly url: string }>(
  runs: readonly Run[],
  open: (
    runDir: string,
    extents: JournalContents['pages'],
  ) => Promise<{ read(url: string): Promise<T | undefined>; close(): Promise<void> }>,
  extentsOf: (run: Run) => JournalContents['pages'],
  append: (line: T) => Promise<void>,
  differ: Notice[],
): Promise<ReadonlyMap<string, Run>> {
  const readers = await Promise.all(runs.map((run) => open(run.folder, extentsOf(run))));
  const taken = new Map<string, Run>();
  try {
    const urls = [...new Set(runs.flatMap((run) => [...extentsOf(run).keys()]))].sort();
    for (const url of urls) {
      let best: { readonly line: T; readonly run: Run } | undefined;
      let differs = false;
      for (const [at, run] of runs.entries()) {
        const line = await readers[at]?.read(url);
        if (line === undefined) continue;
        differs ||= best !== undefined && looked(best.line) !== looked(line);
        // The runs come in time: the later look counts.
        best = { line, run };
      }
      if (best === undefined) continue;
      taken.set(url, best.run);
      if (differs) differ.push({ code: 'merge-differs', detail: url });
      await append(best.line);
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
  return taken;
}

/** What was seen, without the pictures: which page has one depends on what was open at once. */
function looked(line: unknown): string {
  return JSON.stringify(line, (key, value: unknown) => (key === 'shot' ? undefined : value));
}

function mergedHeader(runs: readonly Run[]): JournalHeader {
  const headers = runs.map(({ header }) => header);
  const [first] = headers;
  if (first === undefined) throw new Error('There is no run to merge.');
  const { shard: _, ...judging } = first.judging;
  // Nobody can go on with it: its hash is that of no settings.
  return { ...first, judging, inputs: [...new Set(headers.flatMap(({ inputs }) => inputs))], settingsHash: 'merged' };
}

function mergedEnd(
  runs: readonly Run[],
  takenFrom: (url: string) => Run | undefined,
  differ: readonly Notice[],
): JournalEnd {
  const ends = runs.map(({ header, end }) => Date.parse(header.started) + end.seconds * 1_000);
  const started = Math.min(...runs.map(({ header }) => Date.parse(header.started)));
  const browser = runs.find(({ end }) => end.browser !== undefined)?.end.browser;
  const notices = runs.flatMap(({ end }) => end.notices).filter(({ code }) => code !== 'one-part');
  return {
    kind: 'end',
    status: runs.every(({ end }) => end.status === 'finished') ? 'finished' : 'interrupted',
    entries: mergeLedgers(runs.map((run) => ({ ...run.end, isTaken: (url: string) => takenFrom(url) === run }))),
    gaps: runs.flatMap(({ end }) => end.gaps),
    notices: [...notices, ...differ],
    ...(browser !== undefined && { browser }),
    seconds: Math.round((Math.max(...ends) - started) / 100) / 10,
  };
}

function refuseStranger(first: Run, other: Run): void {
  const [one, two] = [first.header, other.header];
  const facts = ({ header }: Run): string => {
    const { shard, ...judging } = header.judging;
    const parts = shard === undefined ? [] : [shard.split('/')[1], header.inputs];
    return JSON.stringify([header.lookHash, judging, parts]);
  };
  if (one.tool !== two.tool) throw otherVersion(other.name, one.tool, two.tool);
  if (facts(first) !== facts(other)) throw otherSettings(first.name, other.name);
}

async function copyShots(from: string, into: string): Promise<void> {
  const names = await readdir(join(from, SHOTS)).catch(() => []);
  if (names.length > 0) await makeFolder(join(into, SHOTS));
  for (const name of names) await copyFile(join(from, SHOTS, name), join(into, SHOTS, name));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function noRun(folder: string): UsageError {
  return new UsageError({
    what: { en: 'This folder holds no run.', fr: 'Ce dossier ne contient aucune vérification.' },
    where: folder,
    next: {
      en: 'Name the folders that --run-dir named.',
      fr: 'Nommez les dossiers donnés à --run-dir.',
    },
  });
}

function cutOff(folder: string): UsageError {
  return new UsageError({
    what: {
      en: 'This run was cut off: nobody knows which pages it lacks.',
      fr: 'Cette vérification a été coupée\u00A0: personne ne sait quelles pages lui manquent.',
    },
    where: folder,
    next: {
      en: 'Finish it with --resume, then merge.',
      fr: 'Terminez-la avec --resume, puis fusionnez.',
    },
  });
}

function intoItself(folder: string): UsageError {
  return new UsageError({
    what: {
      en: 'The merged run cannot go where one of its parts is.',
      fr: 'La vérification fusionnée ne peut pas aller dans le dossier d’une de ses parties.',
    },
    where: folder,
    next: { en: 'Name another folder with --run-dir.', fr: 'Nommez un autre dossier avec --run-dir.' },
  });
}

function otherVersion(folder: string, one: string, two: string): UsageError {
  return new UsageError({
    what: {
      en: `These runs come from two versions of Curbcut, ${one} and ${two}: they may find different things.`,
      fr: `Ces vérifications viennent de deux versions de Curbcut, ${one} et ${two}\u00A0: elles peuvent trouver autre chose.`,
    },
    where: folder,
    next: { en: 'Run all parts with one version.', fr: 'Lancez toutes les parties avec une seule version.' },
  });
}

function otherSettings(one: string, other: string): UsageError {
  return new UsageError({
    what: {
      en: 'These runs had different settings, so they are no parts of one run.',
      fr: 'Ces vérifications avaient des réglages différents. Ce ne sont pas des parties d’une même vérification.',
    },
    where: `${one}, ${other}`,
    next: {
      en: 'Run all parts with the same options and configuration.',
      fr: 'Lancez toutes les parties avec les mêmes options et la même configuration.',
    },
  });
}
