import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { folderFiles } from '../builds/build-files.ts';
import { buildReader } from '../builds/build-prints.ts';
import { gitFiles } from '../builds/git-files.ts';
import type { EarlierPage } from '../builds/pick-pages.ts';
import { parsePastReport, type PastReport } from '../config/past-report.ts';
import { isPage } from '../discover/folder-site.ts';
import type { ChangedRun } from '../model/page-print.ts';
import type { RuleBook } from './active-rules.ts';
import { badReport, folderIsItself, noGitBuild, notAnInput, notARef, tooLargeReport } from './changed-errors.ts';
import { readJournal } from './journal.ts';
import { reportRun } from './report-run.ts';

/** What the pages of a run are compared with. */
export interface EarlierBuild {
  readonly kind: ChangedRun['kind'];
  /** Why there is nothing to compare with: then every page is checked. */
  readonly whole?: NonNullable<ChangedRun['whole']>;
  /** Pages by their path in the build. */
  readonly pages: ReadonlyMap<string, EarlierPage>;
}

export interface EarlierRequest {
  readonly ref: string;
  /** The inputs of this run: one folder. */
  readonly inputs: readonly string[];
  readonly cwd: string;
  readonly settingsKey: string;
  readonly book: RuleBook;
  readonly tool: { readonly version: string; readonly axe: string };
}

const LARGEST_REPORT = 400_000_000;

/**
 * Reads the build or the run that `--changed` names: a folder, a run’s folder, a JSON report, or a git ref at which the folder is
 * committed. A run or a report that is not there yet is a first run.
 * @throws UsageError where it names none of these
 */
export async function readEarlier(request: EarlierRequest): Promise<EarlierBuild> {
  const { ref, inputs, cwd } = request;
  if (ref.startsWith('-')) throw notARef(ref);
  const folder = await onlyFolder(inputs, cwd);
  if (folder === undefined) throw notAnInput();
  const path = resolve(cwd, ref);
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isDirectory() === true) {
    const run = await fromRun(path, request);
    if (run !== undefined) return run;
    if (path === folder) throw folderIsItself(ref);
    return { kind: 'folder', pages: await fromFolder(path) };
  }
  if (facts !== undefined) return fromReport(await readReport(path, ref, facts.size), request.settingsKey);
  if (isAbsolute(ref) || /^\.|\.json$|[\\/]$/i.test(ref)) return { kind: 'run', whole: 'no-run', pages: new Map() };
  const build = await gitFiles(folder, ref);
  if (typeof build === 'string') throw noGitBuild(build, ref, inputs[0] ?? '');
  try {
    const pages = [...build.marks.keys()].filter(isPage);
    return { kind: 'git', pages: await buildReader().read(build, pages) };
  } finally {
    build.close();
  }
}

/** The folder, where it is the only input. */
export async function onlyFolder(inputs: readonly string[], cwd: string): Promise<string | undefined> {
  const [input = '', ...more] = inputs;
  if (more.length > 0 || input === '-' || /^https?:/i.test(input)) return undefined;
  const path = resolve(cwd, input);
  const facts = await stat(path).catch(() => undefined);
  return facts?.isDirectory() === true ? path : undefined;
}

async function fromFolder(path: string): Promise<ReadonlyMap<string, EarlierPage>> {
  const files = await folderFiles(path);
  return buildReader().read(files, [...files.marks.keys()].filter(isPage));
}

async function fromRun(runDir: string, request: EarlierRequest): Promise<EarlierBuild | undefined> {
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) return undefined;
  const { book, tool } = request;
  const report = await reportRun({ runDir, journal, judging: journal.header.judging, book, tool });
  return fromReport(report, request.settingsKey);
}

async function readReport(path: string, ref: string, size: number): Promise<PastReport> {
  if (size > LARGEST_REPORT) throw tooLargeReport(ref);
  try {
    return parsePastReport(await readFile(path, 'utf8'));
  } catch (cause) {
    throw badReport(ref, cause);
  }
}

/** What is read of a report, from a file or made just now. */
interface ReportPart {
  readonly settingsKey?: string;
  readonly verdict: PastReport['verdict'];
  readonly issues: readonly (Omit<PastReport['issues'][number], 'pages'> & { readonly pages: readonly string[] })[];
  readonly pages: readonly PastReport['pages'][number][];
}

function fromReport(report: ReportPart, settingsKey: string): EarlierBuild {
  const withPrint = report.pages.filter(({ print }) => print !== undefined);
  if (withPrint.length === 0) return { kind: 'run', whole: 'no-prints', pages: new Map() };
  // What an earlier run did not look for may be on any page.
  if (report.settingsKey !== settingsKey) return { kind: 'run', whole: 'other-settings', pages: new Map() };
  const blocked = blockedPages(report);
  return {
    kind: 'run',
    pages: new Map(
      withPrint.map((page): [string, EarlierPage] => {
        const { url, finalUrl, print } = page;
        const isBlocked = blocked.has(finalUrl ?? url) || !wasLookedAt(page);
        return [pathOf(page), { content: '', files: '', ...print, ...(isBlocked && { notPassed: true }) }];
      }),
    ),
  };
}

/** Checked whole, or left out by a run that could leave it out. */
function wasLookedAt({ state, reason, partial }: ReportPart['pages'][number]): boolean {
  if (state === 'checked') return partial !== true;
  return state === 'skipped' && (reason === 'unchanged' || reason === 'duplicate');
}

/** Pages with an issue that fails the gate: they must not turn green because nobody touched them. */
function blockedPages({ verdict: { gate, failOn }, issues }: ReportPart): ReadonlySet<string> {
  if (gate === 'passed' || failOn === 'never') return new Set();
  const blocks = issues.filter(
    ({ outcome, severity, ignored, inBaseline }) =>
      outcome === 'fail' &&
      ignored === undefined &&
      inBaseline !== true &&
      (severity === 'error' || (severity === 'warning' && failOn !== 'error')),
  );
  return new Set(blocks.flatMap(({ pages }) => pages));
}

/** `http://dist.localhost/fr/` served from `dist/fr/index.html` is `fr/index.html`. */
function pathOf({ url, file = '' }: ReportPart['pages'][number]): string {
  const path = decodeURIComponent(new URL(url).pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}${file.split('/').at(-1) ?? 'index.html'}` : path;
}
