import type { Lang } from '../model/language.ts';
import type { TextBlock } from '../model/snapshot.ts';
import { paragraphPairs } from './compare-structure.ts';
import type { TwinDifference } from './difference.ts';
import type { SectionMatch } from './match-sections.ts';
import { findTerms, type TermBook, type TermUse, type TiedTerm } from './term-book.ts';
import { isKin, termTokens } from './term-tokens.ts';
import { type Section, sideOf } from './twin-page.ts';

/** Uses of a term on a page whose counterpart the other page never has: from here on, no pronoun explains it. */
const SURELY = 2;

interface Placed {
  readonly use: TermUse;
  readonly block: TextBlock;
  readonly text: string;
}

/** Two sections that say the same, one side's view. */
interface View {
  readonly own: Section;
  readonly other: Section;
  readonly uses: readonly Placed[];
  readonly others: readonly Placed[];
}

/** A term of one page in sections where the other has no counterpart. */
interface Lack {
  readonly view: View;
  readonly first: Placed;
  readonly count: number;
}

/**
 * Terms that the glossary ties to a counterpart which the other page does not use where it says the same. Sure: the other page
 * has a rejected term there, or the first page's own term, or never the counterpart at all. Where a pronoun, a verb of the same
 * family or the short form may stand for it, nothing is said.
 */
export function* compareTerms(match: SectionMatch, book: TermBook): Iterable<TwinDifference> {
  const sections = match.pairs.map(([one, two]) => ({
    en: { section: one, uses: usesIn(one, 'en', book) },
    fr: { section: two, uses: usesIn(two, 'fr', book) },
  }));
  for (const [lang, opposite] of [
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const) {
    const views = sections.map((both): View => ({
      own: both[lang].section,
      other: both[opposite].section,
      uses: both[lang].uses,
      others: both[opposite].uses,
    }));
    yield* termsLacking(views, lang, opposite);
  }
}

function usesIn({ heading, blocks }: Section, lang: Lang, book: TermBook): readonly Placed[] {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block) =>
    block.use === 'quote' || block.use === 'address'
      ? []
      : findTerms(block.text, lang, book).map((use) => ({ use, block, text: block.text.slice(use.start, use.end) })),
  );
}

function* termsLacking(views: readonly View[], lang: Lang, opposite: Lang): Iterable<TwinDifference> {
  const everywhere = new Set(
    views.flatMap(({ others }) => others.flatMap(({ use }) => (use.role === 'use' ? use.terms : []))),
  );
  const open = new Map<TiedTerm, Lack[]>();
  const told = new Set<string>();
  for (const view of views) {
    for (const [term, placed] of needed(view, lang)) {
      const instead = view.others.find(({ use }) => use.role !== 'use' && use.terms.includes(term));
      const [first] = placed;
      if (first === undefined) continue;
      if (instead === undefined) {
        if (mayBeMeant(term, view, placed, opposite, everywhere.has(term))) continue;
        open.set(term, [...(open.get(term) ?? []), { view, first, count: placed.length }]);
        continue;
      }
      const key = `${term.words[opposite].use}:${instead.text.toLowerCase()}`;
      if (!told.has(key)) yield difference(term, first, sideOf(instead.block), instead.text, lang, opposite, true);
      told.add(key).add(term.words[opposite].use);
    }
  }
  for (const [term, lacks] of open) {
    const [lack] = lacks;
    if (lack === undefined || told.has(term.words[opposite].use)) continue;
    const count = lacks.reduce((sum, each) => sum + each.count, 0);
    const never = !everywhere.has(term);
    if (never) yield difference(term, lack.first, placeOf(lack, lang), undefined, lang, opposite, count >= SURELY);
    else
      for (const each of lacks)
        yield difference(term, each.first, placeOf(each, lang), undefined, lang, opposite, false);
  }
}

/** The terms of a section whose counterpart its twin lacks. Of terms that share a word, one counterpart is enough. */
function needed({ uses, others }: View, lang: Lang): ReadonlyMap<TiedTerm, readonly Placed[]> {
  const there = new Set(others.flatMap(({ use }) => (use.role === 'use' ? use.terms : [])));
  const lacking = new Map<TiedTerm, Placed[]>();
  for (const placed of uses) {
    const { role, terms } = placed.use;
    const [term] = terms;
    if (role !== 'use' || term === undefined || terms.some((each) => there.has(each))) continue;
    if (term.entry.kind === 'term' ? isWithinName(placed, lang) : !isNamed(placed, term.words[lang].use)) continue;
    lacking.set(term, [...(lacking.get(term) ?? []), placed]);
  }
  return lacking;
}

/** A name counts with its capitals: the name "Service" is not the word "service". */
function isNamed({ text }: Placed, name: string): boolean {
  return (
    !/\p{Lu}/u.test(name) ||
    text.replace(/[^\p{Lu}]/gu, '').length >= Math.min(2, name.replace(/[^\p{Lu}]/gu, '').length)
  );
}

/** In the name of an Act, an office or a program, a term is not the writer's choice. */
function isWithinName({ block, use, text }: Placed, lang: Lang): boolean {
  if (/\p{Lu}/u.test(text.slice(1))) return true;
  const [before, after] = [
    block.text.slice(Math.max(0, use.start - 40), use.start),
    block.text.slice(use.end, use.end + 40),
  ];
  const isCapital = /^\p{Lu}/u.test(text);
  if (isCapital && /[\p{L}\d,]['’]?\s*$/u.test(before)) return true;
  // « ministère de la Santé », "the Permit Office": capitals around a word in lower case do not make it one in English.
  return lang === 'en' && isCapital && /^\s\p{Lu}\p{Ll}/u.test(after);
}

function mayBeMeant(term: TiedTerm, view: View, placed: readonly Placed[], opposite: Lang, isKnown: boolean): boolean {
  const [first] = placed;
  if (first === undefined) return true;
  const text = [view.other.heading?.text ?? '', ...view.other.blocks.map((block) => block.text)].join('\n');
  const head = term.heads[opposite];
  const isNear = termTokens(text, opposite).some(({ word }) => isKin(word, head));
  if (isNear && (term.sizes[opposite] === 1 || isKnown)) return true;
  if (!isKnown || placed.length > 1 || first.block.kind === 'heading') return false;
  // Used once: a pronoun may well stand for it, and what is short leaves out what the page is about.
  return first.block.kind !== 'paragraph' || PRONOUNS[opposite].test(text);
}

const PRONOUNS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:it|its|they|them|their|one|ones|those)\b/i,
  fr: /(?<!\p{L})(?:il|ils|elle|elles|celui|celle|ceux|celles|leur|leurs|dernier|dernière)(?!\p{L})/iu,
};

/** What stands where the counterpart should: the paragraph that says the same, the heading of a heading. */
function placeOf({ view, first }: Lack, lang: Lang): ReturnType<typeof sideOf> {
  const { own, other } = view;
  const [one, two] = lang === 'en' ? [own, other] : [other, own];
  const pair = paragraphPairs(one, two).find((each) => each[lang] === first.block);
  const partner = first.block.kind === 'heading' ? other.heading : pair?.[lang === 'en' ? 'fr' : 'en'];
  const block = partner ?? other.heading ?? other.blocks[0] ?? first.block;
  return sideOf(block);
}

function difference(
  term: TiedTerm,
  own: Placed,
  there: ReturnType<typeof sideOf>,
  instead: string | undefined,
  lang: Lang,
  opposite: Lang,
  sure: boolean,
): TwinDifference {
  const expected = term.words[opposite].use;
  return {
    kind: 'term',
    ...({ [lang]: sideOf(own.block), [opposite]: there } as Pick<TwinDifference, 'en' | 'fr'>),
    [lang === 'en' ? 'enValue' : 'frValue']: own.text,
    ...(instead !== undefined && { [opposite === 'en' ? 'enValue' : 'frValue']: instead }),
    expected: { lang: opposite, term: expected },
    sure,
    cause: `${opposite}:${expected}:${instead?.toLowerCase() ?? ''}`,
  };
}
