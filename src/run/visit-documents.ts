import type { DocumentSource } from '../discover/documents.ts';
import { READABLE } from '../documents/read-document.ts';
import { readInProcess } from '../documents/reader.ts';
import type { DocumentFailure, DocumentType } from '../model/document.ts';
import type { NotVisitedReason } from '../model/ledger.ts';
import type { JournalDocument, JournalWriter } from './journal.ts';
import { pacer, type Progress, untilAborted } from './visit-pages.ts';

/** The largest document that is fetched, in bytes. */
const MAX_BYTES = 50_000_000;
/** Each is read in a process of its own. */
const AT_ONCE = 2;

export interface VisitDocuments {
  /** Every document that checked pages link to, by URL. */
  readonly documents: ReadonlyMap<string, DocumentType>;
  readonly source: DocumentSource;
  /** The built program that reads documents. */
  readonly program: string;
  /** For the fetch, and again for the reading. */
  readonly timeoutMs: number;
  /** The most that are fetched, and why no more are. */
  readonly limit: { readonly count: number; readonly reason: NotVisitedReason };
  /** What an earlier run found out about a document. */
  readonly known: (url: string) => Promise<JournalDocument | undefined>;
  readonly journal: JournalWriter;
  readonly delayMs: (url: string) => number;
  /** Why no further document is taken, once there is a reason. */
  readonly stopped: () => NotVisitedReason | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Fetches and reads documents, sorted by URL, and writes what came of each to the journal. */
export async function visitDocuments(options: VisitDocuments): Promise<void> {
  const { signal, journal, stopped, onProgress } = options;
  const pace = pacer(options.delayMs);
  const queue = plan(options);
  const known = queue.length;
  let done = 0;
  let errors = 0;

  const visit = ({ url, type, failure }: Planned): Promise<Outcome | undefined> =>
    failure !== undefined
      ? Promise.resolve({ failure })
      : untilAborted(signal, async () => {
          await pace(url);
          return readOne(url, type, options);
        });
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (signal.aborted || stopped() !== undefined) return;
      const { url } = next;
      const began = performance.now();
      const before = await options.known(url);
      const outcome = before ?? (await visit(next));
      if (outcome === undefined) return;
      if (before === undefined) await journal.append({ kind: 'document', url, ...outcome });
      const { failure } = outcome;
      done += 1;
      if (failure?.state === 'error') errors += 1;
      onProgress({
        url,
        state: failure === undefined ? 'checked' : failure.state,
        ...(failure !== undefined && { reason: failure.reason }),
        seconds: (performance.now() - began) / 1_000,
        done,
        known,
        errors,
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

type Outcome = Omit<JournalDocument, 'kind' | 'url'>;

interface Planned {
  readonly url: string;
  readonly type: DocumentType;
  /** It is not fetched. */
  readonly failure?: DocumentFailure;
}

/** What becomes of each, before the first is fetched: the limit must not depend on which ends first. */
function plan({ documents, source, limit }: VisitDocuments): Planned[] {
  let fetched = 0;
  return [...documents]
    .filter(([, type]) => READABLE.has(type))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, type]) => {
      const skip = source.skips(url) ?? (fetched >= limit.count ? limit.reason : undefined);
      if (skip !== undefined) return { url, type, failure: { state: 'skipped', reason: skip } };
      fetched += 1;
      return { url, type };
    });
}

async function readOne(
  url: string,
  type: DocumentType,
  { source, program, timeoutMs, signal }: VisitDocuments,
): Promise<Outcome | undefined> {
  const found = await source.fetch(url, { maxBytes: MAX_BYTES, timeoutMs });
  if (found.state !== 'found') return found.reason === 'interrupted' ? undefined : { failure: found };
  const { length } = found.bytes;
  const reading = await readInProcess(found.bytes, type, { program, timeoutMs, signal });
  if (reading === undefined) return undefined;
  if ('snapshot' in reading) return { snapshot: { ...reading.snapshot, url, bytes: length } };
  const { reason, detail = '' } = reading;
  // An error page in place of a document is told by what the server calls it.
  const said = reason === 'damaged' && found.contentType !== '' ? found.contentType.slice(0, 100) : detail;
  return { failure: { state: 'error', reason, bytes: length, ...(said !== '' && { detail: said }) } };
}
