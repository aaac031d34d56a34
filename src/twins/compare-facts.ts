import type { TwinDifference } from './difference.ts';
import { agree, type Fact } from './fact.ts';
import type { SectionMatch } from './match-sections.ts';
import { type PlacedFact, sideOf, type TwinPage } from './twin-page.ts';

/** Facts of one section that the other page's section does not have. */
interface Leftover {
  readonly en: PlacedFact[];
  readonly fr: PlacedFact[];
}

/**
 * Values that one page gives and the other does not, or gives otherwise.
 * @param told what is missing as a whole: its values are not missed once more
 */
export function compareFacts(
  en: TwinPage,
  fr: TwinPage,
  match: SectionMatch,
  told: readonly TwinDifference[],
): readonly TwinDifference[] {
  const left = match.pairs.map(([one, two]): Leftover => ({
    en: without(one.facts, two.facts),
    fr: without(two.facts, one.facts),
  }));
  cancelMoved(left);
  return left
    .flatMap((leftover) => [...differencesIn(leftover, en, fr)])
    .filter((difference) => !isTold(difference, told));
}

function isTold({ en, fr }: TwinDifference, told: readonly TwinDifference[]): boolean {
  if (en !== undefined && fr !== undefined) return false;
  const lang = en === undefined ? 'fr' : 'en';
  const selector = (en ?? fr)?.selector ?? '';
  return told.some((other) => {
    const around = other[lang]?.selector;
    if (around === undefined || !WHOLES.has(other.kind)) return false;
    return selector === around || selector.startsWith(`${around} `) || selector.startsWith(`${around}>`);
  });
}

const WHOLES: ReadonlySet<string> = new Set(['paragraph', 'list', 'table']);

function without(facts: readonly PlacedFact[], others: readonly PlacedFact[]): PlacedFact[] {
  return facts.filter(({ fact }) => !others.some((other) => agree(fact, other.fact)));
}

/** What left one section and turns up in another has only moved. */
function cancelMoved(left: readonly Leftover[]): void {
  for (const { en } of left) {
    for (const placed of en.slice()) {
      const home = left.find(({ fr }) => fr.some(({ fact }) => agree(placed.fact, fact)));
      if (home === undefined) continue;
      en.splice(en.indexOf(placed), 1);
      home.fr.splice(
        home.fr.findIndex(({ fact }) => agree(placed.fact, fact)),
        1,
      );
    }
  }
}

function* differencesIn({ en, fr }: Leftover, enPage: TwinPage, frPage: TwinPage): Iterable<TwinDifference> {
  const open = fr.filter(({ fact }) => !fact.rough);
  for (const one of en) {
    if (one.fact.rough) continue;
    const at = bestPartner(one, open);
    const two = at === undefined ? undefined : open[at];
    if (at !== undefined && two !== undefined) {
      open.splice(at, 1);
      yield changed(one, two);
    } else if (!one.fact.soft && !has(frPage, one.fact)) yield missing(one, 'en');
  }
  for (const two of open) if (!two.fact.soft && !has(enPage, two.fact)) yield missing(two, 'fr');
}

/** The other page's fact of the same kind: a firm one for a firm one first. */
function bestPartner({ fact }: PlacedFact, open: readonly PlacedFact[]): number | undefined {
  const same = [...open.keys()].filter((index) => open[index]?.fact.kind === fact.kind);
  return same.find((index) => open[index]?.fact.soft === fact.soft) ?? same.find(() => fact.kind === 'number');
}

function has(page: TwinPage, fact: Fact): boolean {
  return page.facts.some((placed) => agree(placed.fact, fact));
}

function changed(one: PlacedFact, two: PlacedFact): TwinDifference {
  return {
    kind: one.fact.kind,
    en: sideOf(one.block),
    fr: sideOf(two.block),
    enValue: one.fact.text,
    frValue: two.fact.text,
    sure: isSureChange(one.fact, two.fact),
    cause: `${one.fact.values[0]}|${two.fact.values[0]}`,
  };
}

/** A line, an address or an office of its own may serve people in French: only two digits or letters in the wrong order are surely a slip. */
function isSureChange(one: Fact, two: Fact): boolean {
  if (one.kind === 'phone' || one.kind === 'email' || one.kind === 'postal') {
    const sorted = ({ values }: Fact): string => [...(values[0] ?? '')].sort().join('');
    return sorted(one) === sorted(two);
  }
  return one.kind !== 'number' || !one.soft || !two.soft;
}

function missing(placed: PlacedFact, lang: 'en' | 'fr'): TwinDifference {
  const { fact, block } = placed;
  return {
    kind: fact.kind,
    [lang]: sideOf(block),
    [lang === 'en' ? 'enValue' : 'frValue']: fact.text,
    // The rest may be said in other words: "two days later", "a 24-hour line", "half".
    sure: fact.kind === 'money' || fact.kind === 'email' || fact.kind === 'postal',
    cause: `${lang}:${fact.values[0]}`,
  };
}
