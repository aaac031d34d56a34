import type { Finding } from '../model/finding.ts';
import type { Gap } from '../model/ledger.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { ActiveRule } from '../rule/active-rule.ts';
import type { SiteLedger, SiteObservation, SiteRule } from '../rule/rule.ts';
import type { TwinComparison } from '../twins/difference.ts';

export interface SiteCheck {
  /** Takes what the site rules need from one page. Pages must come sorted by URL. */
  add(page: PageSnapshot): void;
  /** Gives the rules a page and its version in the other language, compared. Pairs must come sorted by their English address. */
  compare(twins: TwinComparison): void;
  /** Runs the site rules over all that was gathered. */
  finish(): { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] };
}

/** Site rules over pages that come one by one. A rule that throws becomes a gap, named by the site's first page. */
export function checkSite(rules: readonly ActiveRule<SiteRule>[], ledger: SiteLedger): SiteCheck {
  const gathered = rules.map((active) => ({
    active,
    rows: [] as unknown[],
    compared: [] as Finding[],
    failed: undefined as string | undefined,
  }));
  let first = '';

  return {
    add(page) {
      first ||= page.url;
      for (const each of gathered) {
        if (each.failed !== undefined) continue;
        attempt(each, () => {
          for (const row of each.active.rule.gather(page, ledger)) each.rows.push(row);
        });
      }
    },
    compare(twins) {
      for (const each of gathered) {
        const { rule, options } = each.active;
        if (each.failed !== undefined || rule.compare === undefined) continue;
        attempt(each, () => {
          for (const seen of rule.compare?.(twins, options) ?? []) each.compared.push(findingOf(rule, seen));
        });
      }
    },
    finish() {
      const findings: Finding[] = [];
      for (const each of gathered) {
        if (each.failed === undefined)
          attempt(each, () => findings.push(...each.compared, ...runRule(each.active, each.rows, ledger)));
      }
      const gaps = gathered.flatMap(({ active, failed }): Gap[] =>
        failed === undefined
          ? []
          : [{ url: first, stage: 'check', reason: 'engine-failed', detail: `${active.rule.id}: ${failed}` }],
      );
      return { findings, gaps };
    },
  };
}

function attempt(each: { failed: string | undefined }, work: () => void): void {
  try {
    work();
  } catch (cause) {
    each.failed = cause instanceof Error ? cause.message : String(cause);
  }
}

function runRule({ rule, options }: ActiveRule<SiteRule>, rows: readonly unknown[], ledger: SiteLedger): Finding[] {
  return [...rule.check(rows, options, ledger)].map((seen) => findingOf(rule, seen));
}

function findingOf(rule: SiteRule, seen: SiteObservation): Finding {
  return {
    rule: rule.id,
    outcome: seen.outcome ?? 'fail',
    ...(seen.severity !== undefined && { severity: seen.severity }),
    at: { url: seen.url, selector: seen.selector, snippet: seen.snippet },
    message: seen.message,
    key: seen.cause,
  };
}
