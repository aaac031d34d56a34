import { regionOf } from '../dom/region.ts';
import { createSelectors } from '../dom/selector.ts';
import { signatureOf } from '../dom/signature.ts';
import { snippetOf } from '../dom/snippet.ts';
import type { Outcome, Severity } from '../model/finding.ts';
import type { Localized } from '../model/language.ts';
import type { Region } from '../model/place.ts';
import type { PageRule, RuleOptions } from './rule.ts';

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
  rules: readonly PageRule[],
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
