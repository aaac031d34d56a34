import type { Settings } from '../config/schema.ts';
import type { ErrorReason, LedgerEntry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { type Session, snapshotSession } from '../snapshot/snapshot-page.ts';
import type { Environment } from './environment.ts';
import { judgingOf } from './judging.ts';
import { reportSnapshots } from './report-snapshots.ts';
import { snapshotOptions } from './step-options.ts';

export interface PageRequest {
  readonly settings: Settings;
  readonly environment: Pick<Environment, 'book' | 'scripts' | 'axeFrench' | 'tool' | 'now' | 'signal'>;
  /** A DevTools session of the page, by whatever driver. */
  readonly session: Session;
  readonly url: string;
}

/**
 * One page that somebody else has opened, as it is now: page rules, text rules and axe-core, but no site rules, which need
 * other pages. A page that does not answer in time is an error in the report.
 * @throws what the session throws, if the page or its browser goes away
 */
export async function runPage({ settings, environment, session, url }: PageRequest): Promise<Report> {
  const { book, now } = environment;
  const started = now();
  const onPage = { ...book, rules: book.rules.filter(({ kind }) => kind === 'page' || kind === 'text') };
  const judging = judgingOf({ ...settings, documents: false });
  const options = snapshotOptions(settings, judging, { ...environment, book: onPage });
  const late = AbortSignal.timeout(settings.pageTimeout * 1_000);
  const signal = AbortSignal.any([environment.signal, late]);
  const facts = { url, status: 200, chain: [url], settled: true };
  const snapshots = new Map<string, PageSnapshot>();
  try {
    snapshots.set(url, await untilOver(snapshotSession(session, facts, options, signal), signal));
  } catch (error) {
    environment.signal.throwIfAborted();
    if (!late.aborted) throw error;
  }
  const report = await reportSnapshots({
    judging,
    book: onPage,
    tool: environment.tool,
    inputs: [url],
    started,
    entries: [entryOf(url, snapshots.has(url) ? undefined : 'timeout')],
    snapshots,
    notices: [],
    isInterrupted: false,
  });
  const seconds = Math.round((now().getTime() - started.getTime()) / 100) / 10;
  return { ...report, time: { ...report.time, seconds } };
}

function entryOf(url: string, reason: ErrorReason | undefined): LedgerEntry {
  const entry = { url, origin: { kind: 'input' }, depth: 0 } as const;
  return reason === undefined
    ? { ...entry, state: 'checked' }
    : { ...entry, state: 'error', stage: 'snapshot', reason };
}

/** A page that is stuck answers nothing, not even that it will not. */
async function untilOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ]);
}
