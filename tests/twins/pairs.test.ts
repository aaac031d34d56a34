import { expect, test } from 'vitest';
import { mapAddress } from '../../src/twins/map-address.ts';
import { pairTwins } from '../../src/twins/pair-twins.ts';
import type { TwinCard } from '../../src/twins/twin-card.ts';

const SITE = 'https://example.ca';
function card(path: string, lang: 'en' | 'fr', more: Partial<TwinCard> = {}): TwinCard {
  const other = [more.hreflang, more.toggle].filter((href) => href !== undefined);
  const names = lang === 'en' ? { en: [], fr: other } : { en: other, fr: [] };
  return { url: SITE + path, lang, names, ...more };
}
const paired = (cards: readonly TwinCard[], settings: Parameters<typeof pairTwins>[1] = []): readonly string[] =>
  pairTwins(cards, settings, (url) => url).map(({ en, fr, by }) => `${en} ${fr} ${by}`.replaceAll(SITE, ''));

test.each([
  ['/en/fees', '/fr/fees'],
  ['/fees-en', '/fees-fr'],
  ['/fees.en.html', '/fees.fr.html'],
  ['/fees?lang=en', '/fees?lang=fr'],
  ['/fees-e.html', '/fees-f.html'],
  ['/eng/fees', '/fra/fees'],
  ['/fees', '/fr/fees'],
])('by address: %s and %s', (en, fr) => {
  expect(paired([card(en, 'en'), card(fr, 'fr')])).toEqual([`${en} ${fr} path`]);
});

test('addresses that differ in more, or pages in one language, are no pair', () => {
  expect(paired([card('/en/fees', 'en'), card('/fr/tarifs', 'fr')])).toEqual([]);
  expect(paired([card('/en/fees', 'en'), card('/fr/fees', 'en')])).toEqual([]);
});

test('the configuration goes before hreflang, hreflang before the toggle', () => {
  const cards = [
    card('/a', 'en', { hreflang: `${SITE}/x`, toggle: `${SITE}/y` }),
    card('/b', 'en', { toggle: `${SITE}/y` }),
    card('/x', 'fr'),
    card('/y', 'fr'),
  ];
  expect(paired(cards)).toEqual(['/a /x hreflang', '/b /y toggle']);
  expect(paired(cards, [{ en: '/a', fr: '/y' }])).toEqual(['/a /y config']);
});

test('a page that several lead to belongs to the one it leads back to', () => {
  const cards = [
    card('/a', 'en', { toggle: `${SITE}/x` }),
    card('/b', 'en', { toggle: `${SITE}/x` }),
    card('/x', 'fr', { toggle: `${SITE}/b` }),
  ];
  expect(paired(cards)).toEqual(['/b /x toggle']);
});

test('a page that declares the wrong language is a twin where it leads back', () => {
  const english = card('/a', 'en', { hreflang: `${SITE}/x` });
  expect(paired([english, card('/x', 'en')])).toEqual([]);
  expect(paired([english, card('/x', 'en', { names: { en: [`${SITE}/a`], fr: [] } })])).toEqual(['/a /x hreflang']);
});

test('a star stands for the same in both patterns', () => {
  expect(mapAddress(`${SITE}/en/a/b`, '/en/**', '/fr/**')).toBe(`${SITE}/fr/a/b`);
  expect(mapAddress(`${SITE}/a-en.html`, '/*-en.html', '/*-fr.html')).toBe(`${SITE}/a-fr.html`);
  expect(mapAddress(`${SITE}/view?id=3&l=e`, '/view?id=*&l=e', '/view?id=*&l=f')).toBe(`${SITE}/view?id=3&l=f`);
  expect(mapAddress(`${SITE}/other`, '/en/**', '/fr/**')).toBeUndefined();
});
