import type { Lang } from '../model/language.ts';
import type { Reading } from './reading.ts';
import { NUMBER_WORDS, ROUGH_WORDS, SCALES } from './number-words.ts';

/** Digits in groups of three by comma, space or period, a fraction by period or comma: what it means, `readings` says. */
const NUMBER = String.raw`\d{1,3}(?:[, .]\d{3})+(?!\d)(?:[.,]\d{1,4}(?!\d))?|\d+(?:[.,]\d{1,4}(?!\d))?`;
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Amounts, percentages and numbers, in digits and, up to a hundred, in words. */
export function readNumbers({ lang, take, add }: Reading): void {
  const scaled = (digits: string, scale: string | undefined): number[] =>
    readings(digits, lang).map((value) => round(value * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)));
  const SCALED = `(${NUMBER})(?:[\\s-](${SCALE})(?!\\p{L}))?`;
  take(
    new RegExp(`(?<![\\p{L}\\d.,$]|\\$\\s)${SCALED}(?:\\s(?:de\\s)?(?:dollars?)(?!\\p{L})|\\s?(?:de\\s)?\\$)`, 'giu'),
    ([text = '', digits = '', scale]) => add('money', scaled(digits, scale), text),
  );
  take(new RegExp(`(?:CA?|US)?\\$\\s?${SCALED}`, 'giu'), ([text = '', digits = '', scale]) =>
    add('money', scaled(digits, scale), text),
  );
  take(
    new RegExp(
      `(?<![\\p{L}\\d.,])(${NUMBER})\\s?(?:%|per\\s?cent(?!\\p{L})|pour\\s?cent(?!\\p{L})|p\\.\\s?100)`,
      'giu',
    ),
    ([text = '', digits = '']) => add('percent', readings(digits, lang), text),
  );
  take(/(?<![\p{L}\d.,])(\d{1,3})(?:st|nd|rd|th|er|re|e|ème|ère)(?!\p{L})/giu, ([text = '', digits = '']) =>
    add('number', [Number(digits)], text, 'soft'),
  );
  take(
    new RegExp(`(?<![\\p{L}\\d]|\\p{L}[.-]|\\d[.,])${SCALED}(?![\\p{L}\\d]|-\\p{Lu}|-\\d)`, 'gu'),
    ([text = '', digits = '', scale]) => {
      const values = scaled(digits, scale);
      // Alone, 1 is a matter of style: "1 copy", "one copy", "a copy".
      add('number', values, text, values[0] === 1 ? 'soft' : 'firm');
    },
  );
  for (const [pattern, kind, value] of ROUGH_WORDS[lang])
    take(pattern, ([text = '']) => add(kind, [value], text, 'rough'));
  const words = NUMBER_WORDS[lang];
  take(new RegExp(`(?<![\\p{L}-])(${Object.keys(words).join('|')})(?![\\p{L}-])`, 'giu'), ([text = '', word = '']) =>
    add('number', [words[word.toLowerCase()] ?? 0], text, 'soft'),
  );
}

/** What digits mean in a language; two values where a page may have kept the other language's notation. */
function readings(digits: string, lang: Lang): number[] {
  const grouped = /^\d{1,3}(?:[, .]\d{3})+$/.test(digits);
  const plain = digits.replace(/ /g, '');
  const english = Number(plain.replace(/,/g, ''));
  const french = Number(plain.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  const both = [french, english].filter((value) => Number.isFinite(value));
  if (!/[.,]/.test(plain)) return both.slice(0, 1);
  if (lang === 'en' && !/,\d{1,2}$/.test(plain)) return [english];
  // "1,500" in French may have kept the English comma and is read both ways; "4,50" can only be a fraction.
  const isFraction = /[.,]\d{1,2}$/.test(plain) && !grouped;
  if (isFraction) return [Number(plain.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'))];
  return both;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
