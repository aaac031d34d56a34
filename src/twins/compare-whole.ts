import type { Side, TwinDifference } from './difference.ts';
import { paragraphPairs } from './compare-structure.ts';
import type { SectionMatch } from './match-sections.ts';
import { modifiedDay } from './modified.ts';
import { sideOf, type TwinPage, wholeSide } from './twin-page.ts';

/** French to English characters of one paragraph: outside of these, one of them says less. */
const SHORTEST = 0.72;
const LONGEST = 1.8;
/** Shorter paragraphs vary more than their contents. In characters, of the longer one. */
const TOLD = 140;
/** From here on, one of half the length, or of double, is told too. */
const TOLD_SHORT = 80;
const HALF = 0.62;
const DOUBLE = 2.2;
/** Days that a translation may take. */
const LATE = 30;

/** Paragraphs of which one is far shorter than the other. */
export function* compareSize(match: SectionMatch): Iterable<TwinDifference> {
  for (const [one, two] of match.pairs) {
    for (const { en, fr, enLength, frLength } of paragraphPairs(one, two)) {
      if (en === undefined || fr === undefined || en.list !== undefined) continue;
      const [longer, ratio] = [Math.max(enLength, frLength), frLength / enLength];
      if (longer < TOLD_SHORT || (ratio >= SHORTEST && ratio <= LONGEST)) continue;
      if (longer < TOLD && ratio >= HALF && ratio <= DOUBLE) continue;
      const [enValue, frValue] = [String(enLength), String(frLength)];
      yield { kind: 'size', en: sideOf(en), fr: sideOf(fr), enValue, frValue, sure: false, cause: `${en.text}` };
    }
  }
}

/** One page was changed long after the other. */
export function* compareAge(en: TwinPage, fr: TwinPage): Iterable<TwinDifference> {
  const [a, b] = [modifiedDay(en.page), modifiedDay(fr.page)];
  if (a === undefined || b === undefined || Math.abs(a - b) <= LATE) return;
  const [enValue, frValue] = [a, b].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  yield {
    kind: 'stale',
    en: wholeSide(en.page),
    fr: wholeSide(fr.page),
    ...(enValue !== undefined && { enValue }),
    ...(frValue !== undefined && { frValue }),
    sure: true,
    cause: `${en.page.url}`,
  };
}

/** Accessibility rules that fail on one page and hold on the other. */
export function* compareAccess(en: TwinPage, fr: TwinPage): Iterable<TwinDifference> {
  const [a, b] = [failures(en), failures(fr)];
  for (const rule of [...new Set([...a.keys(), ...b.keys()])].sort()) {
    const [one, two] = [a.get(rule), b.get(rule)];
    if ((one === undefined) === (two === undefined)) continue;
    const side = one === undefined ? { fr: two?.side } : { en: one.side };
    const count = String((one ?? two)?.count ?? 0);
    yield {
      kind: 'accessibility',
      ...(side as { en?: Side; fr?: Side }),
      ...(one === undefined ? { frValue: count } : { enValue: count }),
      sure: true,
      cause: `${one === undefined ? 'fr' : 'en'}:${rule}`,
    };
  }
}

/** By rule: how often, and where first. Rules about language itself compare nothing. */
function failures({ page }: TwinPage): ReadonlyMap<string, { readonly count: number; readonly side: Side }> {
  const found = new Map<string, { count: number; side: Side }>();
  for (const { rule, outcome, at } of page.observed) {
    if (outcome !== 'fail' || /lang/.test(rule)) continue;
    const known = found.get(rule);
    if (known === undefined)
      found.set(rule, { count: 1, side: { selector: at.selector, snippet: at.snippet, text: rule } });
    else known.count += 1;
  }
  return found;
}
