import type { Lang } from '../../../src/model/language.ts';

/** A row of items in one sentence: `fruit, milk, bread and eggs`. Offsets into the text. */
export interface Series {
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

/** Words that an item of a row may have: more is a clause. */
const LONGEST = 7;

/**
 * The rows of at least `fewest` items that are parted by commas and end in "and", "or", « et » or « ou ». What stands
 * before the first item cannot be told from it, so the row begins at a colon or after the verb-like words of `LEADS`;
 * undefined where there is no such place: then the items are known only from the second on.
 */
export function findSeries(text: string, lang: Lang, fewest: number): readonly Series[] {
  const found: Series[] = [];
  for (const clause of clauses(text)) {
    const parts = clause.text.split(/,\s+(?!\d)/u);
    const last = parts.at(-1);
    if (last === undefined || parts.length < 2) continue;
    const closing = CLOSING[lang].exec(last);
    if (closing === null) continue;
    const [, before = '', after = ''] = closing;
    const items = [...parts.slice(0, -1), ...(before.trim() === '' ? [] : [before]), after].map((item) => item.trim());
    const inner = items.slice(1);
    if (items.length < fewest || inner.some((item) => item === '' || item.split(/\s+/).length > LONGEST)) continue;
    // A comma that parts clauses, not items: "and you must ...".
    if (inner.some((item) => CLAUSE[lang].test(item))) continue;
    if (!areAlike(inner, lang)) continue;
    found.push({ start: clause.start, end: clause.start + clause.text.length, items });
  }
  return found;
}

/** Whether most items begin alike, as the items of one row do: with an article, with « de », with a verb, or with neither. */
function areAlike(items: readonly string[], lang: Lang): boolean {
  const starts = items.map((item) => START[lang].exec(item)?.[0].trim().toLowerCase() ?? '');
  const kinds = starts.map((start) => (start === '' ? '' : PREPOSITIONS.has(start) ? start : 'article'));
  return kinds.some((kind) => kinds.filter((other) => other === kind).length >= kinds.length * 0.7);
}

const START: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:the|an?|your|their|its|our|any|all|in|on|at|for|to|with|by|from|of|without)\s/iu,
  fr: /^(?:les?|la|l['’]|des|du|de l['’]|de la|une?|vos|votre|leurs?|son|sa|ses|de|d['’]|à|aux?|en|dans|pour|par|avec|sans|sur)(?:\s|(?<=['’]))/iu,
};
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on at for to with by from of without de d’ d' à au aux en dans pour par avec sans sur".split(' '),
);

/** Stretches between full stops, semicolons, colons and brackets. */
function* clauses(text: string): Iterable<{ text: string; start: number }> {
  for (const match of text.matchAll(/[^.;:()!?\n]+/gu)) yield { text: match[0], start: match.index };
}

const CLOSING: Readonly<Record<Lang, RegExp>> = {
  en: /^(.*?)\s*\b(?:and|or)\s+(.+)$/u,
  fr: /^(.*?)\s*(?<![\p{L}])(?:et|ou)\s+(.+)$/u,
};
const CLAUSE: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:which|who|that|you|we|they|it|he|she|this|these|there|if|when|while|because|so|but|however|then|including|such|as|unless|where|please|for example)\b/iu,
  fr: /^(?:qui|que|qu['’]|dont|où|vous|nous|ils?|elles?|on|ce|cela|si|s['’]il|quand|lorsque|parce|donc|mais|car|toutefois|notamment|puis|ensuite|y compris|comme|sauf|par exemple)(?![\p{L}])/iu,
};
