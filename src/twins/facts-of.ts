import type { Lang } from '../model/language.ts';
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';
import { readDates } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';
import { readTimes } from './read-times.ts';

/** Texts longer than this are read no further: no fact of a paragraph stands there. */
const LONGEST = 20_000;

/**
 * The facts of a text: addresses, phone numbers, dates, times, amounts, percentages, numbers, by value and in no language's
 * notation. Pure; at most one pass a pattern.
 */
export function factsOf(text: string, lang: Lang): readonly Fact[] {
  const facts: Fact[] = [];
  let left = text
    .slice(0, LONGEST)
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
  const reading: Reading = {
    lang,
    take(pattern, use) {
      left = left.replace(pattern, (...args) => {
        const groups = args.slice(0, -2).map((part: unknown) => part as string);
        const match = Object.assign(groups, { index: args.at(-2) as number, input: args.at(-1) as string });
        return use(match as unknown as RegExpExecArray) === false ? (groups[0] ?? '') : ' ¦ ';
      });
    },
    add(kind, values, quoted, weight = 'firm') {
      const [soft, rough] = [weight !== 'firm', weight === 'rough'];
      facts.push({ kind, values: [...new Set(values.map(String))], text: quoted.trim(), soft, rough });
    },
  };
  readContacts(reading);
  readDates(reading);
  readTimes(reading);
  readNumbers(reading);
  return facts;
}

function readContacts({ take, add }: Reading): void {
  take(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, ([email = '']) =>
    add('email', [email.toLowerCase()], email),
  );
  take(/\b(?:https?:\/\/|www\.)\S{1,500}/giu, () => true);
  take(
    /(?<![\p{L}\d])[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,3}\.(?:ca|com|org|net|gov|pdf|docx?|xlsx?|html?)(?![\p{L}\d])(?:\/\S{0,300})?/giu,
    () => true,
  );
  take(/(?<![\d-])(?:\+?1[-. ]?)?\(?([2-9]\d{2})\)?[-. ]{1,2}(\d{3})[-. ](\d{4})(?![\d])/g, ([text, a, b, c]) =>
    add('phone', [`${a}${b}${c}`], text ?? ''),
  );
  // A document has its own size in each language: "(PDF, 1.1 MB, 24 pages)".
  take(
    /\([^()]{0,60}(?<!\p{L})(?:pdf|docx?|xlsx?|[kmg][bo])(?!\p{L})[^()]{0,60}\)|\d{1,6}(?:[.,]\d{1,3})?\s?[kmg][bo](?!\p{L})/giu,
    () => true,
  );
  // Signs in letters: 1-800-O-CANADA.
  take(/(?<![\p{L}\d])1?-?8(?:00|33|44|55|66|77|88)-[A-Z0-9-]{6,12}(?![\p{L}\d])/gu, () => true);
  take(/(?<![\d-])([2-9])-1-1(?![\d-])/g, ([text = '', first = '']) => add('number', [`${first}11`], text));
  take(
    /(?<![\p{L}\d])([A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z]) ?(\d[A-CEGHJ-NPR-TV-Z]\d)(?![\p{L}\d])/gu,
    ([text, a, b]) => add('postal', [`${a}${b}`], text ?? ''),
  );
  // Round the clock, in each language's way.
  take(
    /(?<!\d)24\s?\/\s?7(?!\d)|24 (?:hours a day|heures (?:sur|par)(?: 24| jour)?)|(?:7|seven|sept) (?:days a week|jours (?:sur|par) (?:7|sept|semaine))/giu,
    () => true,
  );
}
