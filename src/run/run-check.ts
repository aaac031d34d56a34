import type { Settings } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import { discover, type Discovery } from '../discover/discover.ts';
import { canReadPdf, PDF_PACKAGE } from '../documents/reader.ts';
import { type Loader, openLoader } from '../load/loader.ts';
import type { NotVisitedReason } from '../model/ledger.ts';
import type { ChangedRun } from '../model/page-print.ts';
import type { Notice, Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { snapshotPage } from '../snapshot/snapshot-page.ts';
import { loadLanguageModel } from '../text/detect-language.ts';
import { withHistory } from './history.ts';
import { type JournalContents, openPages, readJournal, writeJournal } from './journal.ts';
import { activeRules } from './active-rules.ts';
import { loadSpelling } from './spelling.ts';
import { judgingOf, type Judging } from './judging.ts';
import { type EarlierBuild, onlyFolder, readEarlier } from './earlier-build.ts';
import { type PageMarks, pageMarks } from './mark-pages.ts';
import { reportWithSources } from './report-with-sources.ts';
import type { Environment } from './environment.ts';
import { discoverOptions, loaderOptions, readStorageState, snapshotOptions } from './step-options.ts';
import { clearShots, shotKeepers } from './shots.ts';
import { visitLinkedDocuments } from './visit-linked-documents.ts';
import { settingsHash, settingsKey, WHICH_PAGES } from './settings-hash.ts';
import { visitPages } from './visit-pages.ts';

/** Once aborted, how long pages under way may take to go away. */
const GRACE_MS = 5_000;

/**
 * A whole run: discover, load and snapshot every page into the journal, then report from the journal.
 * @throws UsageError for what the person must put right; the file system's error where the journal cannot be written.
 */
export async function runCheck(settings: Settings, environment: Environment): Promise<Report> {
  if (settings.documents && !canReadPdf(environment.documentReader)) throw noPdfReader();
  const { custom } = environment.book;
  const judging = { ...judgingOf(settings), ...(custom.length > 0 && { customRules: custom }) };
  // A dictionary that is missing is told before an hour of crawling, not after.
  await loadSpelling(activeRules(environment.book, judging).isOn);
  const hash = settingsHash(settings);
  const before = environment.resume ? await resumable(settings.runDir, hash) : undefined;
  if (before?.end?.status !== 'finished') await visit(settings, judging, hash, before, environment);
  const { book, tool, cwd, mask } = environment;
  environment.onStep?.({ kind: 'judging' });
  const report = await reportWithSources({ settings, judging, book, tool, cwd, mask });
  const { history } = settings;
  return history === undefined ? report : withHistory(report, history, environment.book, judging);
}

/** Reads what `--changed` names, if it is given. @throws UsageError where there is no such build or run */
export async function earlierOf(
  settings: Settings,
  environment: Pick<Environment, 'cwd' | 'book' | 'tool'>,
): Promise<EarlierBuild | undefined> {
  const { changed: ref, inputs } = settings;
  if (ref === undefined) return undefined;
  const { cwd, book, tool } = environment;
  return readEarlier({ ref, inputs, cwd, book, tool, settingsKey: settingsKey(settings, environment) });
}

/** Undefined: the inputs are no single folder. */
async function marksOf(settings: Settings, environment: Environment): Promise<PageMarks | undefined> {
  const { cwd } = environment;
  const build = environment.earlier ?? (await earlierOf(settings, environment));
  const folder = await onlyFolder(settings.inputs, cwd);
  if (folder === undefined) return undefined;
  const earlier = build && settings.changed !== undefined ? { ref: settings.changed, build } : undefined;
  return pageMarks({ folder, cwd, twins: settings.twins, ...(earlier && { earlier }) });
}

/** A journal that this run may go on with. */
async function resumable(runDir: string, hash: string): Promise<JournalContents> {
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) {
    throw new UsageError({
      what: {
        en: `There is no run to resume in ${runDir}.`,
        fr: `Il n’y a aucune vérification à reprendre dans ${runDir}.`,
      },
      next: { en: 'Run the same command without --resume.', fr: 'Lancez la même commande sans --resume.' },
    });
  }
  if (journal.header.settingsHash !== hash) {
    throw new UsageError({
      what: {
        en: `The run in ${runDir} was made with other settings, so it cannot be resumed.`,
        fr: `La vérification dans ${runDir} a été faite avec d’autres réglages. Elle ne peut pas être reprise.`,
      },
      next: {
        en: 'Use the settings of that run, or start again without --resume.',
        fr: 'Reprenez les mêmes réglages, ou recommencez sans --resume.',
      },
    });
  }
  return journal;
}

async function visit(
  settings: Settings,
  judging: Judging,
  hash: string,
  before: JournalContents | undefined,
  environment: Environment,
): Promise<void> {
  const { signal, now, mask, onStep } = environment;
  const started = now();
  const state = await readStorageState(settings, environment.cwd);
  const marks = await marksOf(settings, environment);
  onStep?.({ kind: 'inputs' });
  const discovery = await discover(discoverOptions(settings, environment, state, marks?.mark));
  const changed = marks?.changed();
  const { frontier } = discovery;
  let loader: Loader | undefined;
  const journal = await writeJournal(settings.runDir, before?.whole, mask);
  const earlier = await openPages(settings.runDir, before?.pages ?? new Map());
  let isOver = false;
  const stopped = (): NotVisitedReason | undefined => (isOver ? 'time-limit' : undefined);
  const limit = timeLimit(settings.timeLimit, () => {
    isOver = true;
    frontier.stop('time-limit');
  });
  try {
    if (before === undefined) {
      await clearShots(settings.runDir);
      await journal.append({
        kind: 'header',
        version: 1,
        tool: environment.tool.version,
        settingsHash: hash,
        lookHash: settingsHash(settings, WHICH_PAGES),
        judging,
        inputs: discovery.inputs,
        started: started.toISOString(),
        ...(marks && { settingsKey: settingsKey(settings, environment) }),
        ...(changed && { changed }),
      });
    }
    if (!frontier.isDone()) {
      onStep?.({ kind: 'browser' });
      // The browser takes a second to start: time enough to read the language model.
      const language = loadLanguageModel();
      loader = await openLoader(loaderOptions(settings, discovery, environment, state));
      await language;
    }
    const desk = { journal, earlier, environment, started: before?.header?.started ?? started.toISOString() };
    if (loader !== undefined) await visitAll(settings, judging, discovery, loader, desk);
    if (settings.documents) onStep?.({ kind: 'documents' });
    if (settings.documents) await visitLinkedDocuments(settings, discovery, { journal, before, environment, stopped });
    if (signal.aborted) frontier.stop('interrupted');
    await journal.append({
      kind: 'end',
      status: signal.aborted ? 'interrupted' : 'finished',
      entries: frontier.entries(),
      ...(settings.shard !== undefined && { order: frontier.order() }),
      gaps: discovery.gaps,
      notices: [
        ...changedNotices(changed),
        ...partNotice(settings),
        ...discovery.notices(),
        ...(loader ? browserNotices(loader) : []),
      ],
      ...(loader && { browser: loader.browser }),
      seconds: Math.round((now().getTime() - started.getTime()) / 100) / 10,
    });
  } finally {
    limit.clear();
    await Promise.allSettled([loader === undefined ? undefined : within(GRACE_MS, loader.close()), discovery.close()]);
    await Promise.allSettled([journal.close(), earlier.close()]);
  }
}

interface Desk {
  readonly journal: Awaited<ReturnType<typeof writeJournal>>;
  readonly earlier: Awaited<ReturnType<typeof openPages>>;
  readonly environment: Environment;
  /** When the run started, ISO 8601: a run that goes on keeps its first day. */
  readonly started: string;
}

async function visitAll(
  settings: Settings,
  judging: Judging,
  { frontier, crawlDelayMs }: Discovery,
  loader: Loader,
  { journal, earlier, environment, started }: Desk,
): Promise<void> {
  const { onStep } = environment;
  onStep?.({ kind: 'pages', browser: loader.browser, browserPath: loader.browserPath });
  const options = snapshotOptions(settings, judging, environment);
  const keeperFor = wantsShots(settings) ? shotKeepers(settings.runDir, environment.book, judging, started) : undefined;
  await visitPages({
    frontier,
    concurrency: settings.concurrency,
    snapshot: ({ url, isSeed }) =>
      loader.visit<PageSnapshot>({ url, isSeed }, (page, facts, signal, endsAt) =>
        snapshotPage(page, facts, options, signal, keeperFor?.(endsAt)),
      ),
    known: (url) => earlier.read(url),
    delayMs: crawlDelayMs,
    journal,
    signal: environment.signal,
    onBegin: (url) => onStep?.({ kind: 'page-begins', url }),
    onProgress: environment.onProgress,
  });
}

/** Only the HTML report shows pictures. */
function wantsShots({ screenshots, output }: Settings): boolean {
  return screenshots && output.some(({ format }) => format === 'html');
}

function noPdfReader(): UsageError {
  return new UsageError({
    what: {
      en: `--documents needs the package ${PDF_PACKAGE}, which is not installed.`,
      fr: `--documents demande le paquet ${PDF_PACKAGE}, qui n’est pas installé.`,
    },
    where: '--documents',
    next: {
      en: `Install it beside Curbcut: npm install --save-dev ${PDF_PACKAGE}@5.4.296`,
      fr: `Installez-le à côté de Curbcut\u00a0: npm install --save-dev ${PDF_PACKAGE}@5.4.296`,
    },
  });
}

function changedNotices(changed: ChangedRun | undefined): Notice[] {
  if (changed === undefined) return [];
  const { since, whole, gone } = changed;
  if (whole !== undefined) return [{ code: `changed-${whole}`, detail: since }];
  const named = gone.slice(0, 5).join(', ') + (gone.length > 5 ? ', …' : '');
  return [
    { code: 'changed-since', detail: since },
    ...(gone.length > 0 ? [{ code: 'changed-gone', detail: named }] : []),
  ];
}

function partNotice({ shard }: Settings): Notice[] {
  return shard === undefined ? [] : [{ code: 'one-part', detail: shard }];
}

function browserNotices({ browser }: Loader): Notice[] {
  return browser.sandbox ? [] : [{ code: 'no-sandbox' }];
}

function timeLimit(seconds: number | undefined, stop: () => void): { clear(): void } {
  if (seconds === undefined) return { clear: () => undefined };
  const timer = setTimeout(stop, seconds * 1_000);
  return { clear: () => clearTimeout(timer) };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
