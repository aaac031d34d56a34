import { checkSite } from '../check/check-site.ts';
import { checkText } from '../check/check-text.ts';
import { group } from '../group/group.ts';
import { countIssues, countLedger, judge } from '../judge/judge.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Gap, LedgerEntry } from '../model/ledger.ts';
import type { Notice, Report } from '../model/report.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { loadLanguageModel } from '../text/detect-language.ts';
import { withJournalSources } from './apply-sources.ts';
import { activeRules, type ActiveRules, profileFor, type RuleBook, severityFor } from './active-rules.ts';
import { fixList } from './fix-list.ts';
import { documentsReport } from './documents-report.ts';
import { type JournalContents, type JournalHeader, openPages } from './journal.ts';
import type { Judging } from './judging.ts';
import { againstTeam } from './against-team.ts';
import { pagePairs } from './page-pairs.ts';
import { factsOf, type PageFacts, pageReports, withIssues } from './page-reports.ts';
import { isAbout, rulesRan } from './rules-ran.ts';
import { siteLedger } from './site-ledger.ts';
import { siteReadability } from './site-readability.ts';
import { loadSpelling } from './spelling.ts';
import { openWaivers } from './waivers.ts';

export interface ReportRequest {
  readonly runDir: string;
  readonly journal: JournalContents;
  readonly judging: Judging;
  readonly book: RuleBook;
  readonly tool: { readonly version: string; readonly axe: string };
  /** Where the pages are, if not in the journal on disk. */
  readonly open?: () => ReturnType<typeof openPages>;
  /** Rules that a page's source cannot answer. */
  readonly leavesOut?: (url: string, rule: string) => boolean;
}

/** The second half of a run: from the journal to the report. Needs no browser; the same journal gives the same report. */
export async function reportRun(request: ReportRequest): Promise<Report> {
  const { journal, judging, book, tool } = request;
  const { header, end } = journal;
  await loadLanguageModel();
  const status = end?.status ?? 'interrupted';
  const entries = end?.entries ?? (await entriesOf(request));
  const ledger = siteLedger(entries);
  const active = activeRules(book, judging);
  const spelling = await loadSpelling(active.isOn);
  const profileOf = profileFor(judging);
  const byProfile = new Map<string, ActiveRules>();
  // Rules over the whole site would judge a part of it by pages that nobody has seen.
  const siteRules = judging.shard === undefined ? active.site : [];
  const site = checkSite(siteRules, ledger);
  const waivers = openWaivers(judging.ignore, header?.started ?? '');
  const grouping = group({
    severityOf: (finding) => severityFor(finding, book, judging, profileOf(finding.at.url)),
    ignoredBy: waivers.coverOf,
  });
  const endOf = (url: string): string | undefined => {
    const entry = ledger.find(url);
    return entry?.finalUrl ?? entry?.url;
  };
  // A journal of before pairs were known has no setting for them.
  const twins = pagePairs(judging.twins ?? [], endOf, active.isOn, judging.glossary);
  const gaps: Gap[] = [...(end?.gaps ?? [cutOff(header)]), ...entries.flatMap(gapOf)];
  const seen = new Map<string, PageFacts>();
  const ran = rulesRan(book);

  const keep = (finding: Finding): void => {
    if (active.isOn(finding.rule)) grouping.add(finding);
  };
  const vocabulary = { glossary: judging.glossary, spelling };
  const documents = documentsReport(ledger);
  await eachPage(request, entries, (entry, page) => {
    site.add(page);
    documents.add(page);
    twins.add(page, entry.url);
    const profile = profileOf(page.url);
    const here = byProfile.get(profile) ?? activeRules(book, judging, profile);
    byProfile.set(profile, here);
    const rules = here.text.filter(({ rule }) => request.leavesOut?.(page.url, rule.id) !== true);
    const text = checkText(page, rules, vocabulary);
    for (const finding of page.observed) keep(finding);
    const fixes = fixList();
    for (const finding of text.findings) {
      const { start = 0, end = 0 } = finding.at.excerpt ?? {};
      fixes.add(grouping.add(finding), finding.gain, end - start);
    }
    const missing = [...page.gaps, ...text.gaps];
    gaps.push(...missing);
    const tested = ran.add(page, here, text.gaps);
    seen.set(entry.url, factsOf(page, text.readability, fixes.list(), missing.length > 0, tested));
  });
  const pages = await pagesOf(request);
  const pairs = await twins.compare(pages, (pair) => site.compare(pair)).finally(() => pages.close());
  const whole = site.finish();
  gaps.push(...whole.gaps);
  for (const finding of [...whole.findings].sort(byPage)) keep(finding);
  const ofProfile = (url: string): ActiveRules => activeRules(book, judging, profileOf(url));
  const read = await documents.read(request, ofProfile, vocabulary, ran, (finding) => grouping.add(finding));
  gaps.push(...read.gaps);

  const found = await withJournalSources(grouping.issues(), request.runDir, journal);
  const tested = {
    ...ran.tested(),
    site: siteRules
      .map(({ rule }) => rule.id)
      .filter((id) => !whole.gaps.some(({ detail = '' }) => isAbout(detail, id))),
  };
  const reports = pageReports(entries, seen, found);
  const team = againstTeam({
    issues: found,
    pages: reports,
    documents: read.documents,
    tested,
    status,
    judging,
    header,
    book,
  });
  const { issues } = team;
  const wasLookedFor = (rule: string): boolean =>
    Object.hasOwn(tested.criteria, rule) || book.describe(rule) === undefined || tested.site.includes(rule);
  const notices = [...(end?.notices ?? []), ...waivers.notices(wasLookedFor), ...team.notices].filter(unique);
  return {
    version: 1,
    status,
    tool: { name: 'curbcut', ...tool },
    ...(end?.browser && { browser: end.browser }),
    inputs: header?.inputs ?? [],
    standard: judging.standard,
    profile: judging.profile,
    ...(judging.shard !== undefined && { shard: judging.shard }),
    ...(judging.sample !== undefined && { sample: judging.sample }),
    ...(header?.changed && { changed: header.changed }),
    ...(header?.settingsKey !== undefined && { settingsKey: header.settingsKey }),
    time: { started: header?.started ?? '', seconds: end?.seconds ?? 0 },
    verdict: judge(
      {
        issues,
        entries,
        gaps,
        expired: waivers.expired,
        overBudget: team.budgets?.filter(({ isHeld }) => !isHeld).length ?? 0,
        isPart: judging.shard !== undefined,
      },
      judging,
    ),
    ledger: countLedger(entries),
    counts: countIssues(issues),
    readability: siteReadability([...seen.values()].map((facts) => facts.readability)),
    ...(team.baseline && { baseline: team.baseline }),
    ...(team.budgets && { budgets: team.budgets }),
    gaps: sortGaps(gaps.map((gap) => ownRuleGap(gap, book))),
    issues,
    tested,
    pages: reports,
    ...(read.documents.length > 0 && { documents: withIssues(read.documents, issues) }),
    ...(pairs.length > 0 && { pairs }),
    rules: describe(issues, book, book.profiles[judging.profile]?.guide),
    notices,
  };
}

/** Pages in memory, where the request brings them, else those of the journal. */
function pagesOf({ runDir, journal, open }: ReportRequest): ReturnType<typeof openPages> {
  return open === undefined ? openPages(runDir, journal.pages) : open();
}

/** Every checked page, sorted by URL, one at a time. */
async function eachPage(
  request: ReportRequest,
  entries: readonly LedgerEntry[],
  use: (entry: LedgerEntry, page: PageSnapshot) => void,
): Promise<void> {
  const pages = await pagesOf(request);
  try {
    for (const entry of [...entries].sort(byUrl)) {
      if (entry.state !== 'checked') continue;
      const line = await pages.read(entry.url);
      if (line?.snapshot === undefined) throw new Error(`The journal holds no page for ${entry.url}.`);
      use(entry, line.snapshot);
    }
  } finally {
    await pages.close();
  }
}

/** A run that was cut off left no ledger: what its lines say is all there is. */
async function entriesOf({ runDir, journal }: ReportRequest): Promise<LedgerEntry[]> {
  const pages = await openPages(runDir, journal.pages);
  const entries: LedgerEntry[] = [];
  try {
    for (const url of journal.pages.keys()) {
      const line = await pages.read(url);
      if (line !== undefined) entries.push(entryOf(url, line));
    }
  } finally {
    await pages.close();
  }
  return entries;
}

function cutOff(header: JournalHeader | undefined): Gap {
  return { url: header?.inputs[0] ?? '', stage: 'discover', reason: 'interrupted' };
}

function entryOf(url: string, line: { failure?: LedgerFailure; snapshot?: PageSnapshot }): LedgerEntry {
  const place = { url, origin: { kind: 'link' as const }, depth: 0 };
  if (line.failure) return { ...place, ...line.failure };
  const final = line.snapshot?.url ?? url;
  return { ...place, state: 'checked', ...(final !== url && { finalUrl: final }) };
}

type LedgerFailure = Omit<LedgerEntry, 'url' | 'origin' | 'depth'>;

/** What an entry leaves open. A broken link is a finding of its own, on the page that links; everything else is a gap. */
function gapOf(entry: LedgerEntry): Gap[] {
  const { url, state, stage = 'load', reason = 'internal', detail } = entry;
  if (state !== 'error') return [];
  if (reason === 'http-status' && entry.origin.kind === 'link') return [];
  return [{ url, stage, reason, ...(detail !== undefined && { detail }) }];
}

/** The rules that spoke, each with the clause of the run's own guide first. */
function describe(
  issues: readonly Issue[],
  book: RuleBook,
  guide: string | undefined,
): Record<string, RuleDescription> {
  const ids = [...new Set(issues.map(({ rule }) => rule))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const description = book.describe(id);
      if (description === undefined) throw new Error(`No description for rule ${id}.`);
      const { standards } = description;
      const own = standards.filter(({ name }) => name === guide);
      return [id, { ...description, standards: [...own, ...standards.filter(({ name }) => name !== guide)] }];
    }),
  );
}

/** A rule of the project's own is for the project to mend. */
function ownRuleGap(gap: Gap, { custom }: RuleBook): Gap {
  if (gap.reason !== 'engine-failed' || custom.length === 0) return gap;
  const { detail = '' } = gap;
  return custom.some((id) => detail.startsWith(`${id}: `)) ? { ...gap, reason: 'own-rule-failed' } : gap;
}

function sortGaps(gaps: readonly Gap[]): Gap[] {
  const text = ({ url, stage, reason, detail = '' }: Gap): string => JSON.stringify([url, stage, reason, detail]);
  return [...new Map(gaps.map((gap) => [text(gap), gap])).entries()]
    .sort(([a], [b]) => order(a, b))
    .map(([, gap]) => gap);
}

function unique(notice: Notice, index: number, all: readonly Notice[]): boolean {
  return all.findIndex(({ code, detail }) => code === notice.code && detail === notice.detail) === index;
}

function byPage(a: Finding, b: Finding): number {
  return order(a.at.url, b.at.url) || order(a.rule, b.rule) || order(a.at.selector, b.at.selector);
}

function byUrl(a: LedgerEntry, b: LedgerEntry): number {
  return order(a.url, b.url);
}

/** By code unit, not by locale: the same on every machine. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
