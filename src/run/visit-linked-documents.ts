import type { Settings } from '../config/schema.ts';
import type { Discovery } from '../discover/discover.ts';
import type { DocumentType } from '../model/document.ts';
import type { NotVisitedReason } from '../model/ledger.ts';
import { documentLinks } from './document-links.ts';
import type { Environment } from './environment.ts';
import { type JournalContents, type JournalWriter, openDocuments, openPages, readJournal } from './journal.ts';
import { siteLedger } from './site-ledger.ts';
import { visitDocuments } from './visit-documents.ts';

interface Desk {
  readonly journal: JournalWriter;
  readonly before: JournalContents | undefined;
  readonly environment: Environment;
  readonly stopped: () => NotVisitedReason | undefined;
}

/** Once the pages are through: every document that a checked page links to. */
export async function visitLinkedDocuments(
  settings: Settings,
  { frontier, documents, crawlDelayMs }: Discovery,
  { journal, before, environment, stopped }: Desk,
): Promise<void> {
  const { runDir, maxPages, sample = Infinity, pageTimeout } = settings;
  const earlier = await openDocuments(runDir, before?.documents ?? new Map());
  try {
    await visitDocuments({
      documents: await linkedDocuments(runDir, frontier),
      source: documents,
      program: environment.documentReader,
      timeoutMs: pageTimeout * 1_000,
      limit: { count: Math.min(maxPages, sample), reason: sample <= maxPages ? 'sample' : 'max-pages' },
      known: (url) => earlier.read(url),
      journal,
      delayMs: crawlDelayMs,
      stopped,
      signal: environment.signal,
      onProgress: environment.onProgress,
    });
  } finally {
    await earlier.close();
  }
}

/** Read from the journal again: the pages are no longer in memory, and only now is it known which of them count. */
async function linkedDocuments(
  runDir: string,
  frontier: Discovery['frontier'],
): Promise<ReadonlyMap<string, DocumentType>> {
  const entries = frontier.entries();
  const ledger = siteLedger(entries);
  const written = await readJournal(runDir);
  const pages = await openPages(runDir, written?.pages ?? new Map());
  const found = new Map<string, DocumentType>();
  try {
    for (const { url, state } of entries) {
      const snapshot = state === 'checked' ? (await pages.read(url))?.snapshot : undefined;
      if (snapshot === undefined) continue;
      for (const link of documentLinks(snapshot, ledger.find)) found.set(link.url, link.type);
    }
  } finally {
    await pages.close();
  }
  return found;
}
