import type { Mask, MaskKind } from './mask.ts';

export type PatternKind = Extract<MaskKind, 'url' | 'email' | 'date' | 'phone' | 'postal-code' | 'number'>;

/** The stretches of these kinds, in the order of the kinds. */
export function patternSpans(text: string, kinds: readonly PatternKind[]): Mask[] {
  return kinds.flatMap((kind) =>
    NEEDS[kind].test(text)
      ? PATTERNS[kind].flatMap((pattern) =>
          Array.from(text.matchAll(pattern), (found) => ({
            start: found.index,
            end: found.index + found[0].length,
            kind,
          })),
        )
      : [],
  );
}

/** What each kind cannot be without: most paragraphs have none of it, and need not be searched. */
const NEEDS: Readonly<Record<PatternKind, RegExp>> = {
  url: /[.:]/,
  email: /@/,
  date: /\d/,
  phone: /\d/,
  'postal-code': /\d/,
  number: /\d/,
};

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec' +
  '|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|avr|juil|déc';
const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
/** A space that pages put in numbers and dates. */
const S = '[ \\u00A0\\u202F]';
const NOT_INSIDE = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE = '(?![\\p{L}\\p{N}])';
const DIGITS = `\\d{1,15}(?:[.,]\\d{1,15}|[\\u00A0\\u202F]\\d{3}(?!\\d)){0,6}`;

/** Each quantifier is bounded, or stands at an edge that a run of the same characters has once: all are linear. */
const PATTERNS: Readonly<Record<PatternKind, readonly RegExp[]>> = {
  url: [
    /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}(?<![.,;:!?)'’])/giu,
    /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:ca|com|org|net|gov|gc|on|qc|edu|info|io|fr|uk)(?![\p{L}\p{N}@-])(?:\/[^\s<>"“”«»]{0,2000}(?<![.,;:!?)'’]))?/giu,
  ],
  email: [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/giu],
  date: [
    // July 31, 2016; Jan. 5; July 2016
    new RegExp(
      `${NOT_INSIDE}(?:(?:${WEEKDAYS}),?${S})?(?:${MONTHS})\\.?${S}\\d{1,2}(?:st|nd|rd|th)?(?:,?${S}\\d{4})?${NOT_BEFORE}`,
      'giu',
    ),
    // 31 July 2016; lundi 1er juillet 2016; juillet 2016
    new RegExp(
      `${NOT_INSIDE}(?:(?:${WEEKDAYS}),?${S})?\\d{1,2}(?:er|st|nd|rd|th)?${S}(?:${MONTHS})(?:\\.?,?${S}\\d{4})?${NOT_BEFORE}`,
      'giu',
    ),
    new RegExp(`${NOT_INSIDE}(?:${MONTHS})\\.?${S}\\d{4}${NOT_BEFORE}`, 'giu'),
    new RegExp(`${NOT_INSIDE}\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}${NOT_BEFORE}`, 'gu'),
    new RegExp(`${NOT_INSIDE}\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})${NOT_BEFORE}`, 'gu'),
  ],
  phone: [
    /(?<![\p{L}\p{N}-])[2-9]-1-1(?![\p{L}\p{N}-])/gu,
    /(?<![\p{L}\p{N}])(?:\+?1[ \u00A0.-]?)?(?:\(\d{3}\)[ \u00A0]?|\d{3}[ \u00A0.\u2011-])\d{3}[ \u00A0.\u2011-]\d{4}(?:,? ?(?:ext\.?|x|poste) ?\d{1,6})?(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}])1[ \u00A0-]8\d\d[ \u00A0-][\dA-Z]{3}[ \u00A0-][\dA-Z]{4}(?![\p{L}\p{N}])/gu,
  ],
  'postal-code': [/(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z][ \u00A0-]?\d[A-Z]\d(?![\p{L}\p{N}])/gu],
  number: [
    // "1 000 $": in French, with a space that breaks
    /(?<![\p{L}\p{N}])\d{1,3}(?: \d{3}){1,4}(?:,\d{1,2})?[ \u00A0\u202F]?[$€%]/gu,
    // 4:30 p.m., 16 h 30
    /(?<![\p{L}\p{N}])\d{1,2}:\d{2}(?:[ \u00A0]?[ap]\.?m\b\.?)?/giu,
    /(?<![\p{L}\p{N}])\d{1,2}[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?\d{2})?(?![\p{L}\p{N}])/gu,
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[$€£#]${S}?)?${DIGITS}(?:${S}?[%$€£]|(?:st|nd|rd|th|er|re|e|es|ers)?${NOT_BEFORE})`,
      'gu',
    ),
  ],
};
