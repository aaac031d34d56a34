import type { TextBlock } from '../model/snapshot.ts';
import { alignInOrder } from './align.ts';
import type { TwinDifference } from './difference.ts';
import { alignParagraphs, type ParagraphPair } from './align-paragraphs.ts';
import { agree, type Fact } from './fact.ts';
import type { SectionMatch } from './match-sections.ts';
import { type Section, sideOf, type TwinPage } from './twin-page.ts';

/** A paragraph shorter than this may be a label or a line of a signature. In characters. */
const PARAGRAPH = 30;
/** From here on, a paragraph is not told in passing elsewhere. */
const LONG_PARAGRAPH = 100;

/** Sections, paragraphs, lists and tables that one page has and the other has not, or has in another number. */
export function* compareStructure(en: TwinPage, fr: TwinPage, match: SectionMatch): Iterable<TwinDifference> {
  for (const section of match.onlyEn) yield* lone(section, 'en');
  for (const section of match.onlyFr) yield* lone(section, 'fr');
  for (const [one, two] of match.pairs) {
    yield* compareParagraphs(one, two);
    yield* compareLists(one, two);
  }
  yield* compareTables(en, fr);
}

function* lone(section: Section, lang: 'en' | 'fr'): Iterable<TwinDifference> {
  const { heading, blocks, length } = section;
  const first = heading ?? blocks.find(({ text }) => text.length >= PARAGRAPH);
  if (first === undefined || (heading === undefined && length < LONG_PARAGRAPH)) return;
  yield {
    kind: heading === undefined ? 'paragraph' : 'section',
    [lang]: sideOf(first),
    sure: true,
    cause: `${lang}:${first.text}`,
  };
}

function* compareParagraphs(one: Section, two: Section): Iterable<TwinDifference> {
  for (const { en, fr } of paragraphPairs(one, two)) {
    if (en !== undefined && fr !== undefined) continue;
    const block = en ?? fr;
    if (block === undefined || block.list !== undefined || block.text.length < PARAGRAPH) continue;
    const lang = en === undefined ? 'fr' : 'en';
    yield {
      kind: 'paragraph',
      [lang]: sideOf(block),
      sure: block.text.length >= LONG_PARAGRAPH,
      cause: `${lang}:${block.text}`,
    };
  }
}

/** The paragraphs of two sections, each with the one that says the same. Lists stand between them as landmarks. */
export function paragraphPairs(one: Section, two: Section): readonly ParagraphPair[] {
  return alignParagraphs(flowOf(one), flowOf(two), (en, fr) => {
    const [a, b] = [firmFacts(one, en), firmFacts(two, fr)];
    const lacks = (facts: readonly Fact[], others: readonly Fact[]): number =>
      facts.filter((fact) => !others.some((other) => agree(fact, other))).length;
    return lacks(a, b) + lacks(b, a);
  });
}

function firmFacts({ facts }: Section, blocks: readonly TextBlock[]): readonly Fact[] {
  return facts.flatMap(({ fact, block }) => (blocks.includes(block) && !fact.soft ? [fact] : []));
}

function flowOf({ blocks }: Section): readonly TextBlock[] {
  const lists = new Set<string>();
  return blocks.filter(({ kind, list }) => {
    if (list === undefined) return kind === 'paragraph';
    const isFirst = !lists.has(list.selector);
    lists.add(list.selector);
    return isFirst;
  });
}

interface ListShape {
  readonly first: TextBlock;
  readonly items: number;
  readonly selector: string;
}

function listsOf({ blocks }: Section): readonly ListShape[] {
  const lists = new Map<string, { first: TextBlock; items: Set<number>; selector: string }>();
  for (const block of blocks) {
    if (block.list === undefined) continue;
    const { selector, item } = block.list;
    const known = lists.get(selector) ?? { first: block, items: new Set(), selector };
    known.items.add(item);
    lists.set(selector, known);
  }
  return [...lists.values()].map(({ first, items, selector }) => ({ first, items: items.size, selector }));
}

function* compareLists(one: Section, two: Section): Iterable<TwinDifference> {
  const [a, b] = [listsOf(one), listsOf(two)];
  const near = (i: number, j: number): number => {
    const [x, y] = [a[i]?.items ?? 0, b[j]?.items ?? 0];
    return 0.5 + Math.min(x, y) / Math.max(x, y, 1);
  };
  const pairs = alignInOrder(a.length, b.length, near);
  for (const [i, j] of pairs) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined || x.items === y.items) continue;
    yield {
      kind: 'list',
      en: { ...sideOf(x.first), selector: x.selector },
      fr: { ...sideOf(y.first), selector: y.selector },
      enValue: String(x.items),
      frValue: String(y.items),
      sure: true,
      cause: `${x.items}|${y.items}:${x.first.text}`,
    };
  }
  for (const [lang, lists, side] of [
    ['en', a, 0],
    ['fr', b, 1],
  ] as const) {
    for (const [index, list] of lists.entries()) {
      if (pairs.some((pair) => pair[side] === index)) continue;
      // The other page may well say it in a sentence.
      yield {
        kind: 'list',
        [lang]: { ...sideOf(list.first), selector: list.selector },
        sure: false,
        cause: `${lang}:${list.first.text}`,
      };
    }
  }
}

function* compareTables(en: TwinPage, fr: TwinPage): Iterable<TwinDifference> {
  const [a, b] = [en, fr].map(({ page }) => (page.tables ?? []).filter(({ region }) => region === 'main'));
  if (a === undefined || b === undefined) return;
  const near = (i: number, j: number): number => {
    const [x, y] = [a[i]?.rows ?? 0, b[j]?.rows ?? 0];
    return 0.5 + Math.min(x, y) / Math.max(x, y, 1);
  };
  const pairs = alignInOrder(a.length, b.length, near);
  for (const [i, j] of pairs) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined || x.rows === y.rows) continue;
    const [enValue, frValue] = [String(x.rows), String(y.rows)];
    yield {
      kind: 'table',
      en: { ...x, text: '' },
      fr: { ...y, text: '' },
      enValue,
      frValue,
      sure: true,
      cause: `${enValue}|${frValue}:${i}`,
    };
  }
  for (const [lang, tables, side] of [
    ['en', a, 0],
    ['fr', b, 1],
  ] as const) {
    for (const [index, table] of tables.entries()) {
      if (!pairs.some((pair) => pair[side] === index))
        yield { kind: 'table', [lang]: { ...table, text: '' }, sure: true, cause: `${lang}:${index}` };
    }
  }
}
