import type { Issue } from '../model/issue.ts';
import type { Gap } from '../model/ledger.ts';
import type { PageReport, Report } from '../model/report.ts';

/** What a report says of one address. */
export interface PageRow {
  readonly url: string;
  /** Undefined for an address that only a gap or an issue names. */
  readonly page: PageReport | undefined;
  /** Issues that show on it, worst first. */
  readonly issues: readonly Issue[];
  /** What was not looked at there, without what the page's own state already says. */
  readonly gaps: readonly Gap[];
}

/**
 * Each page of the ledger, then each address that is not in it. An issue or a gap is told once for an address, however many rows
 * end there. `shown`: by default, what the configuration does not ignore.
 */
export function rowsByPage(
  report: Report,
  shown: readonly Issue[] = report.issues.filter(({ ignored }) => ignored === undefined),
): PageRow[] {
  const gaps = byUrl(report.gaps.map((gap) => ({ url: gap.url, value: gap })));
  const issues = byUrl(shown.flatMap((issue) => issue.pages.map((url) => ({ url, value: issue }))));
  const seen = new Set<string>();

  const rowOf = (url: string, page: PageReport | undefined): PageRow => {
    const names = [...new Set([url, ...(page?.finalUrl === undefined ? [] : [page.finalUrl])])];
    const fresh = names.filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    const missed = fresh.flatMap((name) => gaps.get(name) ?? []);
    return {
      url,
      page,
      issues: fresh.flatMap((name) => issues.get(name) ?? []),
      gaps: missed.filter(({ reason }) => page?.state === 'checked' || reason !== page?.reason),
    };
  };

  const rows = report.pages.map((page) => rowOf(page.url, page));
  const others = [...new Set([...gaps.keys(), ...issues.keys()])].filter((url) => !seen.has(url)).sort();
  return [...rows, ...others.map((url) => rowOf(url, undefined))];
}

function byUrl<T>(rows: readonly { readonly url: string; readonly value: T }[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const { url, value } of rows) {
    const list = map.get(url);
    if (list === undefined) map.set(url, [value]);
    else list.push(value);
  }
  return map;
}
