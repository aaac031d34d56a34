import type { openPages } from './journal.ts';
import type { Glossary } from '../model/glossary.ts';
import type { PagePair, PairSide } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { compareTwins } from '../twins/compare-twins.ts';
import { RULE_OF, type Side, type TwinComparison, type TwinDifference } from '../twins/difference.ts';
import { pairTwins, type TwinSetting } from '../twins/pair-twins.ts';
import { termBook } from '../twins/term-book.ts';
import { type TwinCard, twinCard } from '../twins/twin-card.ts';

/** Differences that a pair lists; the count says how many there are. */
const LISTED = 25;
/** Pairs that the table lists. */
const MOST_PAIRS = 5_000;

export interface PagePairs {
  /** Takes the little of a page that tells whose twin it is. `at`: its address in the journal. */
  add(page: PageSnapshot, at: string): void;
  /** Compares pair by pair, two pages in memory at a time, and gives each to `use`. */
  compare(
    pages: Awaited<ReturnType<typeof openPages>>,
    use: (twins: TwinComparison) => void,
  ): Promise<readonly PagePair[]>;
}

/**
 * Pages that exist in English and in French.
 * @param find the address at which a page ended, where the run opened it
 * @param isOn is this rule wanted? What only others tell of is not listed.
 * @param glossary whose terms are tied to counterparts in the other language
 */
export function pagePairs(
  settings: readonly TwinSetting[],
  find: (url: string) => string | undefined,
  isOn: (rule: string) => boolean,
  glossary: Glossary | undefined,
): PagePairs {
  const terms = termBook(glossary);
  const cards: TwinCard[] = [];
  const places = new Map<string, string>();
  return {
    add(page, at) {
      cards.push(twinCard(page));
      places.set(page.url, at);
    },
    async compare(pages, use) {
      const table: PagePair[] = [];
      for (const pair of pairTwins(cards, settings, find)) {
        const en = await snapshotAt(pages, places.get(pair.en));
        const fr = await snapshotAt(pages, places.get(pair.fr));
        const twins = { ...pair, differences: compareTwins(en, fr, terms) };
        use(twins);
        if (table.length < MOST_PAIRS) table.push(row(twins, isOn));
      }
      return table;
    },
  };
}

async function snapshotAt(pages: Awaited<ReturnType<typeof openPages>>, at: string | undefined): Promise<PageSnapshot> {
  const line = at === undefined ? undefined : await pages.read(at);
  if (line?.snapshot === undefined) throw new Error(`The journal holds no page for ${at ?? 'a twin'}.`);
  return line.snapshot;
}

function row({ en, fr, by, differences }: TwinComparison, isOn: (rule: string) => boolean): PagePair {
  const told = differences.filter(({ kind }) => isOn(RULE_OF[kind]));
  return { en, fr, by, count: told.length, differences: told.slice(0, LISTED).map(entry) };
}

function entry(difference: TwinDifference): PagePair['differences'][number] {
  const { kind, en, fr, enValue, frValue, expected, sure } = difference;
  return {
    kind,
    rule: RULE_OF[kind],
    ...(!sure && { review: true }),
    ...(en !== undefined && { en: sideOf(difference, en, enValue) }),
    ...(fr !== undefined && { fr: sideOf(difference, fr, frValue) }),
    ...(expected !== undefined && { expected }),
  };
}

function sideOf({ kind }: TwinDifference, { selector, text }: Side, value: string | undefined): PairSide {
  if (kind === 'accessibility') return { selector, text, count: Number(value ?? 0) };
  const isWord = value !== undefined || kind === 'term';
  if (!isWord) return IN_PAGE.has(kind) && text !== '' ? { selector, text, passage: text } : { selector, text };
  return { selector, text: value ?? '', ...(text !== '' && kind !== 'stale' && { passage: text }) };
}

/** What stands in the page's text: a link can lead to the words. */
const IN_PAGE: ReadonlySet<TwinDifference['kind']> = new Set(['section', 'paragraph', 'list', 'link', 'document']);
