import type { CDPSession, Page } from 'puppeteer-core';
import type { Finding } from '../model/finding.ts';
import type { Gap } from '../model/ledger.ts';
import type { EngineRun, FrameState, PageSnapshot } from '../model/snapshot.ts';
import type { LoadFacts } from '../model/visit.ts';
import { type AxeWording, axeFindings } from './axe-findings.ts';
import { type AxeResults, type AxeTarget, selectorOf } from './axe-results.ts';
import { type AxeOptions, type AxeRun, type LookedFrame, runAxe } from './axe-run.ts';
import { collectFrames } from './collect-frames.ts';
import type { Described } from './in-page/describe.ts';
import { readFrameTree } from './frame-tree.ts';
import { openWorldAhead } from './frame-world.ts';
import { joinFrames } from './join-frames.ts';
import { overruleAxe } from './overrule-axe.ts';
import { type CustomPageRule, runCustomRules } from './run-custom-rules.ts';
import { joinRuns, type OwnRun, runPageRules } from './run-page-rules.ts';
import { type ShotKeeper, withShots } from './take-shots.ts';

/** A DevTools session of a page. */
export type Session = CDPSession;

/** What runs inside of pages, as source text. */
export interface InPageScripts {
  readonly axe: string;
  readonly collect: string;
  readonly pageRules: string;
}

export interface SnapshotOptions {
  readonly scripts: InPageScripts;
  readonly axe: AxeOptions & AxeWording;
  /** The page rules that run, by id, each with its options. */
  readonly pageRules: Readonly<Record<string, unknown>>;
  /** Page rules of a project's own. */
  readonly customRules: readonly CustomPageRule[];
}

/** Findings kept of one rule on one page. */
const MAX_FINDINGS = 5_000;

/**
 * Looks at an open page that is at rest: axe-core and our own rules, text, links and all else that the rules read,
 * in every frame, in an isolated world that the page cannot see. With a `keeper`, it takes pictures for it at the end.
 * @throws Error if the page goes away or the signal fires.
 */
export async function snapshotPage(
  page: Page,
  facts: LoadFacts,
  options: SnapshotOptions,
  signal: AbortSignal,
  keeper?: ShotKeeper,
): Promise<PageSnapshot> {
  const client = await page.createCDPSession();
  try {
    return await snapshotSession(client, facts, options, signal, keeper);
  } finally {
    await client.detach().catch(() => undefined);
  }
}

/**
 * Looks at the blank page of a tab that has not been anywhere yet. The page that comes next finds the code ready in the same process:
 * whoever waits for that page waits less.
 */
export async function rehearse(page: Page, options: SnapshotOptions, signal: AbortSignal): Promise<void> {
  const client = await page.createCDPSession();
  try {
    await runAxe(client, sourcesOf(options.scripts), options.axe, signal);
  } finally {
    await client.detach().catch(() => undefined);
  }
}

/**
 * A session for `snapshotSession` with our scripts in the document that is there already: to hand them over takes as long as axe-core
 * itself on a small page. Should another document come, it gets them when it is looked at.
 */
export async function sessionAhead(page: Page, scripts: InPageScripts): Promise<Session> {
  const client = await page.createCDPSession();
  const { frame } = await readFrameTree(client);
  await openWorldAhead(client, frame.id, sourcesOf(scripts));
  return client;
}

function sourcesOf({ axe, collect, pageRules }: InPageScripts): string[] {
  return [axe, collect, pageRules];
}

/** As `snapshotPage`, through a session that is open and stays open: it may come from another driver than ours. */
export async function snapshotSession(
  client: CDPSession,
  facts: LoadFacts,
  options: SnapshotOptions,
  signal: AbortSignal,
  keeper?: ShotKeeper,
): Promise<PageSnapshot> {
  const { url } = facts;
  // The collector and our own rules come after axe: its colour checks scroll, and put things back.
  const run = await runAxe(client, sourcesOf(options.scripts), options.axe, signal);
  const { frames } = run;
  const results = await overruleAxe(frames, run.results);
  const described = await describeTargets(frames, results);
  const ours = await runPageRules(frames, url, options.pageRules);
  const joined = joinFrames(await collectFrames(frames, url));
  // Last of all: what a rule of a project's own does to the page changes nothing of what was seen before.
  const own = joinRuns([ours, await runCustomRules(frames, url, options.customRules)]);
  const unchecked = frames.filter(({ world }) => world === undefined);
  const found = [...axeFindings(results, url, options.axe, described), ...own.findings];
  const findings = limit(found.toSorted(byPlace));
  const observed = keeper === undefined ? findings : await withShots(client, frames, findings, keeper, signal);
  return {
    url,
    status: facts.status,
    ...joined,
    ...(facts.headerLang !== undefined && { headerLang: facts.headerLang }),
    frames: frames.filter(({ path }) => path.length > 0).map(frameState),
    settled: facts.settled,
    engines: engines(run, own),
    observed,
    gaps: [
      ...unchecked.map((frame) => frameGap(url, frame)),
      ...[...axeFailures(run), ...own.failed].map((detail) => engineGap(url, detail)),
      ...(facts.isBlank === true ? [{ url, stage: 'load' as const, reason: 'empty' as const }] : []),
      ...(joined.truncated ? [{ url, stage: 'snapshot' as const, reason: 'truncated' as const }] : []),
    ],
  };
}

async function describeTargets(
  frames: readonly LookedFrame[],
  { violations, incomplete }: AxeResults,
): Promise<(target: AxeTarget) => Described | undefined> {
  const known = new Map<string, Described | undefined>();
  const targets = [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ target }) => target));
  for (const { path, world } of frames) {
    const here = JSON.stringify(path);
    const own = targets.filter((target) => JSON.stringify(target.slice(0, -1)) === here);
    if (world === undefined || own.length === 0) continue;
    const inside = own.map((target) => target.at(-1));
    const answers = await world.evaluate<(Described | null)[]>(`__curbcut.describe(${JSON.stringify(inside)})`);
    own.forEach((target, index) => known.set(JSON.stringify(target), answers[index] ?? undefined));
  }
  return (target) => known.get(JSON.stringify(target));
}

function frameState({ url, path, world }: LookedFrame): FrameState {
  return { url, selector: selectorOf(path), checked: world !== undefined };
}

function frameGap(url: string, frame: LookedFrame): Gap {
  return { url, stage: 'snapshot', reason: 'frame-unchecked', detail: frame.url || selectorOf(frame.path) };
}

function engineGap(url: string, detail: string): Gap {
  return { url, stage: 'snapshot', reason: 'engine-failed', detail };
}

/** The whole of axe-core, or single rules of it. */
function axeFailures({ results, failure }: AxeRun): string[] {
  return failure === undefined ? results.threw.map((id) => `axe/${id}`) : [`axe-core: ${failure}`];
}

function engines(run: AxeRun, own: OwnRun): EngineRun[] {
  const { version, ran } = run.results;
  return [
    { name: 'axe-core', version, ran, failedToRun: axeFailures(run) },
    { name: 'curbcut', version: '1', ran: own.ran, failedToRun: own.failed },
  ];
}

/** A page that repeats one fault thousands of times has said it. */
function limit(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule, outcome }) => {
    const key = `${rule} ${outcome}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MAX_FINDINGS;
  });
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.rule, b.rule) || compare(a.outcome, b.outcome);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
