import type { Reading } from './reading.ts';

/** Times by the 24-hour clock. Without a.m. or p.m. an English time is both. */
export function readTimes({ lang, take, add }: Reading): void {
  const put = (hours: number, minutes: number, half: 'am' | 'pm' | 'both', text: string): void => {
    const clock = (hour: number): string => `${hour}:${String(minutes).padStart(2, '0')}`;
    if (half === 'both')
      return add('time', hours > 12 ? [clock(hours)] : [clock(hours % 12), clock((hours % 12) + 12)], text);
    return add('time', [clock((hours % 12) + (half === 'pm' ? 12 : 0))], text);
  };
  const put24 = (hours: number, minutes: number, text: string): void =>
    add('time', [`${hours % 24}:${String(minutes).padStart(2, '0')}`], text);
  if (lang === 'fr') {
    take(
      /(?<![\d,.])([01]?\d|2[0-4])\s?(?:h|heures)\s([0-5]\d)(?!\d)|(?<![\d,.])([01]?\d|2[0-4])\s?h([0-5]\d)(?!\d)/giu,
      (match) => {
        const hours = match[1] ?? match[3];
        put24(Number(hours), Number(match[2] ?? match[4]), match[0]);
      },
    );
    take(/(?<![\d,.])([01]?\d|2[0-4])\s?h(?![\p{L}\d])/giu, ([text = '', hours]) => put24(Number(hours), 0, text));
    take(/(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g, ([text = '', hours, minutes]) =>
      put24(Number(hours), Number(minutes), text),
    );
    take(/(?<![\p{L}-])(midi|minuit)(?![\p{L}-])/giu, ([text = '']) =>
      put24(text.toLowerCase() === 'midi' ? 12 : 0, 0, text),
    );
    return;
  }
  const HALF = '\\s?([ap])\\.?\\s?m\\b\\.?';
  const CLOCK = '(1[0-2]|0?\\d)(?::([0-5]\\d))?';
  const halfOf = (letter: string | undefined): 'am' | 'pm' => (letter?.toLowerCase() === 'a' ? 'am' : 'pm');
  // "from 1 to 3 p.m.": the first is in the same half, or, past it, in the one before.
  take(new RegExp(`(?<![\\d.,$])${CLOCK}\\s?(?:to|-|–|—|and|until)\\s?${CLOCK}${HALF}`, 'giu'), (match) => {
    const [text = '', h1, m1 = '0', h2, m2 = '0', half] = match;
    put(Number(h1), Number(m1), 'both', text);
    put(Number(h2), Number(m2), halfOf(half), text);
  });
  take(new RegExp(`(?<![\\d.,$])${CLOCK}${HALF}`, 'giu'), ([text = '', h, m = '0', half]) =>
    put(Number(h), Number(m), halfOf(half), text),
  );
  take(/(?<!\d)(1\d|2[0-3]|0?\d):([0-5]\d)(?!\d)/g, ([text = '', h, m]) => put(Number(h), Number(m), 'both', text));
  take(/(?<!\p{L})(noon|midnight)(?!\p{L})/giu, ([text = '']) =>
    put(12, 0, text.toLowerCase() === 'noon' ? 'pm' : 'am', text),
  );
}
