import type { Finding } from '../model/finding.ts';
import type { LookedFrame } from './axe-run.ts';
import { type AxeTarget, selectorOf } from './axe-results.ts';
import { InPageError } from './in-page-error.ts';

/** What our own page rules saw, in every frame. */
export interface OwnRun {
  readonly findings: readonly Finding[];
  readonly ran: readonly string[];
  /** Rules that threw, with what they said. */
  readonly failed: readonly string[];
}

type InPageFinding = Omit<Finding, 'at'> & Omit<Finding['at'], 'url'>;

export interface InPageRun {
  readonly findings: readonly InPageFinding[];
  readonly ran: readonly string[];
  readonly failed: readonly string[];
}

/** Runs the page rules, each with its options, in every frame that could be looked at. */
export async function runPageRules(
  frames: readonly LookedFrame[],
  url: string,
  rules: Readonly<Record<string, unknown>>,
): Promise<OwnRun> {
  const runs: OwnRun[] = [];
  for (const { path, world } of frames) {
    if (world === undefined) continue;
    const run = await world.evaluate<InPageRun>(`__curbcutRules(${JSON.stringify(rules)})`).catch(asFailure);
    runs.push(placedRun(run, url, path));
  }
  return joinRuns(runs);
}

/** What several looks saw, as one. */
export function joinRuns(runs: readonly OwnRun[]): OwnRun {
  return {
    findings: runs.flatMap(({ findings }) => findings),
    ran: [...new Set(runs.flatMap(({ ran }) => ran))].toSorted(),
    failed: runs.flatMap(({ failed }) => failed),
  };
}

/** What was seen in one frame, with its place on the page. */
export function placedRun({ findings, ran, failed }: InPageRun, url: string, path: AxeTarget): OwnRun {
  return { findings: findings.map((finding) => placed(finding, url, path)), ran, failed };
}

function asFailure(error: unknown): InPageRun {
  if (!(error instanceof InPageError)) throw error;
  return { findings: [], ran: [], failed: [`curbcut: ${error.message.split('\n')[0] ?? ''}`] };
}

function placed({ selector, snippet, region, ...finding }: InPageFinding, url: string, path: AxeTarget): Finding {
  const steps = selectorOf([...path, selector]);
  return { ...finding, at: { url, selector: steps, snippet, ...(region !== undefined && { region }) } };
}
