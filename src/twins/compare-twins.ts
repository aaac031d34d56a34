import type { PageSnapshot } from '../model/snapshot.ts';
import { compareFacts } from './compare-facts.ts';
import { compareLinks } from './compare-links.ts';
import { compareParts } from './compare-parts.ts';
import { compareStructure } from './compare-structure.ts';
import { compareTerms } from './compare-terms.ts';
import { compareAccess, compareAge, compareSize } from './compare-whole.ts';
import type { TwinDifference } from './difference.ts';
import { matchSections } from './match-sections.ts';
import type { TermBook } from './term-book.ts';
import { twinPage } from './twin-page.ts';
import { untranslated } from './untranslated.ts';

/** Differences of one pair that are told; past them the pages are not the same page. */
const MOST = 200;

/**
 * Where an English page and its French version differ in what they say, offer and ask. Pure: the same pages give the same
 * differences in the same order.
 * @param terms the glossary's terms that are tied to a counterpart, if there are any
 */
export function compareTwins(english: PageSnapshot, french: PageSnapshot, terms?: TermBook): readonly TwinDifference[] {
  const [en, fr] = [twinPage(english, 'en'), twinPage(french, 'fr')];
  const left = [...untranslated(en, fr), ...untranslated(fr, en)];
  const whole = [...compareAge(en, fr), ...compareAccess(en, fr)];
  // A page that was never translated differs in nothing else.
  if (left.some(({ cause }) => cause === 'page')) return [...left, ...whole];
  const match = matchSections(en, fr);
  const structure = [...compareStructure(en, fr, match)];
  const found = [
    ...left,
    ...structure,
    ...compareLinks(match),
    ...compareParts(en, fr),
    ...compareFacts(en, fr, match, structure),
    ...compareSize(match),
    ...(terms === undefined ? [] : compareTerms(match, terms)),
    ...whole,
  ];
  return found.slice(0, MOST);
}
