import { likenessOf } from '../model/likeness.ts';
import type { DocumentReport } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Readability } from '../model/readability.ts';
import type { FixFirst, PageReport } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';

/** Words of the main text below which a page cannot be told from others of its kind. */
const FEWEST_WORDS = 30;

/** What a report says of a page beside its line in the ledger. */
export interface PageFacts {
  readonly title: string;
  readonly lang: string | undefined;
  readonly readability: readonly Readability[];
  readonly fixFirst: readonly FixFirst[];
  readonly partial: boolean;
  readonly tested: number;
  /** Empty where there are too few words. */
  readonly likeness: string;
}

export function factsOf(
  page: PageSnapshot,
  readability: readonly Readability[],
  fixFirst: readonly FixFirst[],
  partial: boolean,
  tested: number,
): PageFacts {
  return { title: page.title, lang: page.lang, readability, fixFirst, partial, tested, likeness: likenessOfPage(page) };
}

/** Of the words of its main part: what all pages share would make all of them alike. */
function likenessOfPage({ blocks }: PageSnapshot): string {
  const words = blocks
    .filter(({ region, use }) => region === 'main' && use !== 'hidden')
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length < FEWEST_WORDS ? '' : likenessOf(words);
}

/** Every line of the ledger, sorted by URL, with what was found out about the page. */
export function pageReports(
  entries: readonly LedgerEntry[],
  seen: ReadonlyMap<string, PageFacts>,
  issues: readonly Issue[],
): PageReport[] {
  const { failures, reviews } = issuesByPage(issues);
  return [...entries].sort(byUrl).map((entry) => {
    const facts = seen.get(entry.url);
    if (facts === undefined) return entry;
    const url = entry.finalUrl ?? entry.url;
    return {
      ...entry,
      title: facts.title,
      ...(facts.lang !== undefined && { lang: facts.lang }),
      readability: facts.readability,
      failures: failures.get(url) ?? 0,
      reviews: reviews.get(url) ?? 0,
      ...(facts.fixFirst.length > 0 && { fixFirst: facts.fixFirst }),
      ...(facts.partial && { partial: true }),
      tested: facts.tested,
      ...(facts.likeness !== '' && { likeness: facts.likeness }),
    };
  });
}

/** The documents, each with how many issues it has. */
export function withIssues(documents: readonly DocumentReport[], issues: readonly Issue[]): DocumentReport[] {
  const { failures, reviews } = issuesByPage(issues);
  return documents.map((document) =>
    document.state === 'checked'
      ? { ...document, failures: failures.get(document.url) ?? 0, reviews: reviews.get(document.url) ?? 0 }
      : document,
  );
}

interface IssuesByPage {
  readonly failures: ReadonlyMap<string, number>;
  readonly reviews: ReadonlyMap<string, number>;
}

function issuesByPage(issues: readonly Issue[]): IssuesByPage {
  const counted = issues.filter(({ ignored }) => ignored === undefined);
  return {
    failures: countByPage(counted.filter(({ outcome }) => outcome === 'fail')),
    reviews: countByPage(counted.filter(({ outcome }) => outcome === 'review')),
  };
}

function countByPage(issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pages } of issues) for (const url of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  return counts;
}

function byUrl(a: LedgerEntry, b: LedgerEntry): number {
  if (a.url === b.url) return 0;
  return a.url < b.url ? -1 : 1;
}
