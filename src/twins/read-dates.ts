import type { Reading } from './reading.ts';
import { MONTHS } from '../model/months.ts';
import { WEEKDAYS } from './number-words.ts';

/** Dates by day and month, each year a number of its own: "July 1 to 5, 2026" and "du 1er au 5 juillet 2026" agree. */
export function readDates(reading: Reading): void {
  const { lang, take, add } = reading;
  const year = (text: string | undefined): void => {
    if (text !== undefined) add('number', [Number(text)], text);
  };
  const day = (month: string, text: string | undefined, quoted: string): void => {
    if (text !== undefined) add('date', [`${month}-${text.padStart(2, '0')}`], quoted);
  };
  take(/(?<!\d)(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?!\d)/g, ([text = '', y, month = '', date]) => {
    day(month, date, text);
    year(y);
  });
  // "03/04/2019" is the third of April or the fourth of March: both.
  take(
    /(?<![\d/])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})(?![\d/])/g,
    ([text = '', a = '', b = '', y]) => {
      const ways = [
        [a, b],
        [b, a],
      ].filter(([month]) => Number(month) <= 12);
      add(
        'date',
        ways.map((way) => way.map((part) => part.padStart(2, '0')).join('-')),
        text,
      );
      year(y);
    },
  );
  const monthOf = (name = ''): string => {
    const index = MONTHS[lang].findIndex((month) => month === name.toLowerCase() || month.startsWith(shortMonth(name)));
    return String(index + 1).padStart(2, '0');
  };
  const names = MONTHS[lang].join('|');
  if (lang === 'en') {
    const short = `${names}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?`;
    const joined = '\\s?(?:to|and|or|through|until|-|–|—)\\s?';
    const DAY = '([0-2]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d|:)';
    take(new RegExp(`(?<!\\p{L})(${short})\\s${DAY}(?:${joined}${DAY})?(?:,?\\s(\\d{4})(?!\\d))?`, 'giu'), (match) => {
      const [text = '', name, from, to, y] = match;
      day(monthOf(name), from, text);
      day(monthOf(name), to, text);
      year(y);
    });
    take(
      new RegExp(`(?<!\\d)([0-2]?\\d|3[01])(?:st|nd|rd|th)?\\s(?:of\\s)?(${names})(?:,?\\s(\\d{4})(?!\\d))?`, 'giu'),
      (match) => {
        const [text = '', date, name, y] = match;
        day(monthOf(name), date, text);
        year(y);
      },
    );
  } else {
    const joined = '\\s?(?:au|à|et|ou|-|–|—)\\s?(?:le\\s)?';
    const DAY = '([0-2]?\\d|3[01])(?:er)?';
    const short = `${names}|janv\\.|févr\\.|avr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.`;
    take(
      new RegExp(`(?<!\\d)(?:${DAY}${joined})?${DAY}\\s(${short})(?!\\p{L})(?:\\s(\\d{4})(?!\\d))?`, 'giu'),
      (match) => {
        const [text = '', from, to, name, y] = match;
        day(monthOf(name), from, text);
        day(monthOf(name), to, text);
        year(y);
      },
    );
  }
  // May and March are words of their own.
  const lone = lang === 'en' ? names.replace('march|', '').replace('may|', '') : names;
  take(new RegExp(`(?<!\\p{L})(${lone})(?!\\p{L})`, 'giu'), ([text = '']) =>
    add('month', [monthOf(text)], text, 'soft'),
  );
  const days = WEEKDAYS[lang];
  take(new RegExp(`(?<!\\p{L})(${days.join('|')})s?(?!\\p{L})`, 'giu'), ([text = '', name = '']) =>
    add('weekday', [days.indexOf(name.toLowerCase())], text, 'soft'),
  );
}

function shortMonth(name: string): string {
  const plain = name.toLowerCase().replace('.', '');
  return plain === 'sept' ? 'sep' : plain;
}
