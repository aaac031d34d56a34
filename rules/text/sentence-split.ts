import type { Lang } from '../../src/model/language.ts';

/** Fewest words that stand on either side of a split. */
const SIDE = 6;

/** A longer text is no sentence; and each place that is weighed costs a pass over it. */
const LONGEST = 2_000;

/** A place where a sentence can be cut in two. Offsets into the sentence: what lies between the two halves. */
export interface Split {
  readonly start: number;
  readonly end: number;
  /** The words that would begin the second half. */
  readonly words: string;
}

/**
 * Where a long sentence can be cut in two, or undefined where no place is safe. Safe: after a semicolon, and before a conjunction that is followed by a subject. The place nearest the middle wins.
 */
export function sentenceSplit(sentence: string, lang: Lang): Split | undefined {
  if (sentence.length > LONGEST) return undefined;
  const middle = sentence.length / 2;
  const total = sentence.trim().split(/\s+/).length;
  let best: Split | undefined;
  for (const match of sentence.matchAll(PLACES[lang])) {
    const at = match.index + match[0].length;
    const before = sentence.slice(0, match.index).trim().split(/\s+/).length;
    if (before < SIDE || total - before < SIDE || isInside(sentence, at)) continue;
    if (isHalf(sentence.slice(0, match.index), sentence.slice(at))) continue;
    if (best === undefined || Math.abs(at - middle) < Math.abs(best.end - middle))
      best = { start: match.index, end: at, words: `${firstWords(sentence.slice(at))}…` };
  }
  return best;
}

function firstWords(text: string): string {
  return text
    .split(/\s+/, 3)
    .join(' ')
    .replace(/[,;:.]+$/, '');
}

/** The gap is the match; what follows is looked at only. */
const PLACES: Readonly<Record<Lang, RegExp>> = {
  en: /;\s+(?:(?:and|or|but)\s+)?|,\s+(?=(?:and|but|so)\s+(?:you|we|they|it|he|she|this|these|there)\s)|,?\s+(?=because\s(?!of\s))/giu,
  fr: /\s*;\s+(?:(?:et|ou|mais)\s+)?|,\s+(?=(?:et|mais|donc|car)\s+(?:vous|nous|il|elle|ils|elles|on|ce|cette|ces|cela)\s)|,?\s+(?=(?:car|parce que?)\s)/giu,
};

/**
 * What stands before is no sentence yet ("If you cannot come because …"), or what follows is one more clause of a row
 * ("you move, you marry, and you …").
 */
function isHalf(before: string, after: string): boolean {
  if (
    /^\W*(?:if|when|where|unless|although|while|before|after|si|lorsque?|quand|comme)\s/iu.test(before) &&
    !before.includes(',')
  )
    return true;
  const subject = /^(?:and|but|so)\s+(\w+)\s/iu.exec(after)?.[1];
  return subject !== undefined && new RegExp(`,\\s${subject}\\s`, 'iu').test(before);
}

/** Inside brackets or quotation marks: no sentence starts there. */
function isInside(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const open = (before.match(/[(«“]/g) ?? []).length;
  const closed = (before.match(/[)»”]/g) ?? []).length;
  return open > closed;
}
