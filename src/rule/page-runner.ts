import { regionOf } from '../dom/region.ts';
import { createSelectors } from '../dom/selector.ts';
import { signatureOf } from '../dom/signature.ts';
import { snippetOf } from '../dom/snippet.ts';
import type { Outcome, Severity } from '../model/finding.ts';
import type { Localized } from '../model/language.ts';
import type { Region } from '../model/place.ts';
import type { PageObservation, PageRule, RuleOptions } from './rule.ts';

/** All that it takes to run a page rule. */
type Runnable = Pick<PageRule, 'id' | 'check'>;

/** Findings kept of one rule in one document. */
const MOST = 200;
const SNIPPET = 1_000;

/** A page rule's finding, before the page's address is added to it. */
export interface PageFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity?: Severity;
  readonly selector: string;
  readonly snippet: string;
  readonly region: Region;
  readonly message: Localized;
  readonly key: string;
}

export interface PageRun {
  readonly findings: readonly PageFinding[];
  readonly ran: readonly string[];
  /** Rules that threw, with what they said. */
  readonly failed: readonly string[];
}

/** Runs in the browser: every page rule that has options here, over one document. One that throws stops no other. */
export function runPageRules(
  document: Document,
  rules: readonly Runnable[],
  options: Readonly<Record<string, RuleOptions>>,
): PageRun {
  const selectors = createSelectors();
  const findings: PageFinding[] = [];
  const ran: string[] = [];
  const failed: string[] = [];
  for (const rule of rules) {
    const chosen = options[rule.id];
    if (chosen === undefined) continue;
    try {
      let count = 0;
      for (const { element, message, outcome = 'fail', severity, cause } of rule.check(document, chosen)) {
        count += 1;
        if (count > MOST) break;
        findings.push({
          rule: rule.id,
          outcome,
          ...(severity !== undefined && { severity }),
          selector: selectors.of(element),
          snippet: snippetOf(element, SNIPPET),
          region: regionOf(element),
          message,
          key: `${signatureOf(element)}|${cause ?? ''}`,
        });
      }
      ran.push(rule.id);
    } catch (error) {
      failed.push(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { findings, ran, failed };
}

/** Runs in the browser: a page rule of a project's own, which may give anything. */
export function runCustomRule(document: Document, { id, check }: Runnable, options: RuleOptions): PageRun {
  const guarded: Runnable = { id, check: (from, chosen) => wholeOnes(check(from, chosen)) };
  return runPageRules(document, [guarded], { [id]: options });
}

function* wholeOnes(seen: Iterable<PageObservation>): Iterable<PageObservation> {
  if (typeof seen !== 'object' || seen === null || !(Symbol.iterator in seen)) {
    throw new Error('check must return a list or be a generator');
  }
  for (const each of seen) {
    const { element, message, outcome, severity, cause } = each;
    const isWhole =
      element instanceof Element &&
      isSentence(message?.en) &&
      isSentence(message?.fr) &&
      isOneOf(outcome, ['fail', 'review']) &&
      isOneOf(severity, ['error', 'warning', 'info']) &&
      (cause === undefined || typeof cause === 'string');
    if (!isWhole) throw new Error('gave a finding that is not whole: element, message.en and message.fr must be there');
    yield each;
  }
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '' && text.length <= SNIPPET;
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return value === undefined || known.some((each) => each === value);
}
