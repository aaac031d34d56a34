import type { Lang, Localized } from '../../model/language.ts';
import { MONTHS } from '../../model/months.ts';

/** A noun as it goes after 1 and after 2. */
export interface Noun {
  readonly one: Localized;
  readonly many: Localized;
}

/**
 * A number as each language writes it: `1,234.5` and `1 234,5` (no-break space). Written out here, not left to Intl,
 * because the bytes must not change with the version of ICU.
 */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'fr' ? '\u00A0' : ',');
  const sign = value < 0 ? '-' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${lang === 'fr' ? ',' : '.'}${fraction}`;
}

/** `1 page`, `12 pages`. French counts zero as singular: `0 page`. */
export function counted(count: number, noun: Noun, lang: Lang): string {
  return `${formatNumber(count, lang)} ${nounFor(count, noun, lang)}`;
}

/** The noun alone, as it goes with a number. */
export function nounFor(count: number, { one, many }: Noun, lang: Lang): string {
  const singular = lang === 'fr' ? count < 2 : count === 1;
  return (singular ? one : many)[lang];
}

/** `November 23, 2026, 14:05 UTC` and `23 novembre 2026, 14 h 05 UTC`; a text that is no date comes back as it is. */
export function formatDate(iso: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = match;
  const name = MONTHS[lang][Number(month) - 1] ?? month;
  const date = Number(day);
  if (lang === 'en') return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${date}, ${year}, ${hour}:${minute} UTC`;
  return `${date === 1 ? '1er' : date} ${name} ${year}, ${Number(hour)}\u00A0h\u00A0${minute} UTC`;
}
