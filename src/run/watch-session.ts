import type { Settings } from '../config/schema.ts';
import { discover, type Discovery } from '../discover/discover.ts';
import { type Loader, openLoader } from '../load/loader.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { VisitFailure } from '../model/visit.ts';
import { rehearse, type Session, sessionAhead, snapshotPage, snapshotSession } from '../snapshot/snapshot-page.ts';
import type { RuleBook } from './active-rules.ts';
import type { Environment } from './environment.ts';
import type { JournalPage } from './journal.ts';
import { judgingOf } from './judging.ts';
import { compareOnPage, type IssueChanges, issuesByPage, type PageIssue } from './page-issues.ts';
import { reportRun } from './report-run.ts';
import { discoverOptions, loaderOptions, readStorageState, snapshotOptions } from './step-options.ts';

/** What another look at some pages brought. */
export interface Recheck extends IssueChanges {
  /** Pages that were looked at, by their final address. */
  readonly checked: readonly string[];
  /** Pages that are gone, and their issues with them. */
  readonly gone: readonly string[];
  /** Pages that could not be: what was known of them stands. */
  readonly failed: readonly { readonly url: string; readonly failure: VisitFailure }[];
  /** Failures that are there now, on all pages. */
  readonly left: number;
}

/** A browser that stays warm, and what is known of each page. */
export interface WatchSession {
  readonly discovery: Discovery;
  /** Looks at pages again; those that are gone take their issues with them, mended or not. */
  recheck(urls: readonly string[], gone: readonly string[]): Promise<Recheck>;
  close(): Promise<void>;
}

/** A tab that takes longer to get ready is used as it is. */
const REHEARSAL_MS = 10_000;

/** Goes on from a finished run. Rules that compare pages are left to whole runs. */
export async function openWatch(settings: Settings, environment: Environment, first: Report): Promise<WatchSession> {
  const state = await readStorageState(settings, environment.cwd);
  const discovery = await discover(discoverOptions(settings, environment, state));
  const judging = judgingOf({ ...settings, documents: false });
  const options = snapshotOptions(settings, judging, environment);
  const sessions = new WeakMap<object, Promise<Session>>();
  let loader: Loader;
  try {
    loader = await openLoader({
      ...loaderOptions(settings, discovery, environment, state),
      ahead: {
        tab: (page) => rehearse(page, options, AbortSignal.timeout(REHEARSAL_MS)),
        async document(page) {
          const session = sessionAhead(page, environment.scripts);
          sessions.set(page, session);
          await session;
        },
      },
    });
    await loader.warm();
  } catch (error) {
    await discovery.close();
    throw error;
  }
  const book = withoutSiteRules(environment.book);
  const site = new Set(environment.book.rules.filter(({ kind }) => kind === 'site').map(({ id }) => id));
  const known = new Map(issuesByPage(first.issues, (rule) => !site.has(rule)));

  const look = async (url: string): Promise<JournalPage> => {
    const visit = await loader.visit<PageSnapshot>({ url, isSeed: true }, async (page, facts, signal) => {
      const session = await sessions.get(page)?.catch(() => undefined);
      return session === undefined
        ? snapshotPage(page, facts, options, signal)
        : snapshotSession(session, facts, options, signal);
    });
    return visit.state === 'checked'
      ? { kind: 'page', url, status: visit.facts.status, snapshot: visit.value }
      : { kind: 'page', url, failure: visit };
  };

  return {
    discovery,
    async recheck(urls, gone) {
      const pages = await inTurn(urls, settings.concurrency, look);
      const report = await reportOf(pages);
      const now = issuesByPage(report.issues, () => true);
      const appeared: PageIssue[] = [];
      const fixed: PageIssue[] = [];
      const put = (url: string, issues: readonly PageIssue[]): void => {
        const change = compareOnPage(known.get(url) ?? [], issues);
        appeared.push(...change.appeared);
        fixed.push(...change.fixed);
        if (issues.length === 0) known.delete(url);
        else known.set(url, issues);
      };
      const checked = pages.flatMap(({ snapshot }) => snapshot?.url ?? []);
      for (const url of checked) put(url, now.get(url) ?? []);
      // What a page had that is gone is neither there nor mended.
      for (const url of gone) known.delete(url);
      return {
        checked,
        failed: pages.flatMap(({ url, failure }) => (failure === undefined ? [] : [{ url, failure }])),
        gone,
        appeared,
        fixed,
        left: [...known.values()].reduce((sum, issues) => sum + issues.length, 0),
      };
    },
    async close() {
      await Promise.allSettled([loader.close(), discovery.close()]);
    },
  };

  function reportOf(pages: readonly JournalPage[]): Promise<Report> {
    const found = new Map(pages.map((page) => [page.url, page]));
    const entries = pages.flatMap(({ url, snapshot }): LedgerEntry[] =>
      snapshot === undefined
        ? []
        : [
            {
              url,
              state: 'checked',
              origin: { kind: 'input' },
              depth: 0,
              ...(snapshot.url !== url && { finalUrl: snapshot.url }),
            },
          ],
    );
    return reportRun({
      runDir: '',
      journal: {
        header: {
          kind: 'header',
          version: 1,
          tool: environment.tool.version,
          settingsHash: '',
          judging,
          inputs: settings.inputs,
          started: environment.now().toISOString(),
        },
        end: { kind: 'end', status: 'finished', entries, gaps: [], notices: [], seconds: 0 },
        pages: new Map(),
        documents: new Map(),
        whole: 0,
      },
      judging,
      book,
      tool: environment.tool,
      open: () => Promise.resolve({ read: (url) => Promise.resolve(found.get(url)), close: () => Promise.resolve() }),
    });
  }
}

function withoutSiteRules(book: RuleBook): RuleBook {
  return { ...book, rules: book.rules.filter(({ kind }) => kind !== 'site') };
}

async function inTurn<T, R>(list: readonly T[], atOnce: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < list.length) {
      const at = next;
      next += 1;
      const each = list[at];
      if (each !== undefined) results[at] = await work(each);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return results;
}
