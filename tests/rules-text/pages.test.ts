import { describe, expect, test } from 'vitest';
import { langPage } from '../../rules/text/lang-page.ts';
import { linkVague } from '../../rules/text/link-vague.ts';
import { link, observe, pageText, passages } from './page-text.ts';

const FRENCH =
  'Nous ramassons les ordures chaque semaine, et vous devez mettre les sacs au bord de la rue avant sept heures. ';
const ENGLISH =
  'We pick up the garbage every week, and you have to put your bags at the curb before seven in the morning. ';

describe('vague links', () => {
  const found = (names: readonly string[], lang: 'en' | 'fr' = 'en'): readonly string[] =>
    passages(linkVague, pageText([], { lang, snapshot: { links: names.map((name) => link(name)) } }));

  test('whatever surrounds the name', () => {
    const names = [
      'click here',
      'Click Here!',
      'Read more »',
      '→ Learn more',
      '[more…]',
      'HERE',
      'Pour plus d’information',
      'En savoir plus',
    ];
    expect(found(names)).toEqual(names);
  });

  test('a name that goes on with the topic is fine', () => {
    expect(
      found([
        'Read more about fees',
        'Learn more: fees',
        'Here and now',
        'Thomas More School',
        'En savoir plus sur les frais',
        'Home',
        'Next',
        '',
      ]),
    ).toEqual([]);
  });

  test('« plus » is vague in French and a word in English', () => {
    expect(found(['Plus'], 'en')).toEqual([]);
    expect(found(['Plus'], 'fr')).toEqual(['Plus']);
  });

  test('the accessible name counts, not the text', () => {
    const links = [link('Read more about fees', { text: 'Read more' }), link('More', { text: 'Library cards' })];
    expect(passages(linkVague, pageText([], { snapshot: { links } }))).toEqual(['More']);
  });

  test('an error alone, a warning in a sentence that says more; the finding is at the link', () => {
    const spans = [{ kind: 'link', start: 27, end: 37, selector: '#in', value: '' } as const];
    const links = [link('click here', { selector: '#in' }), link('read more', { selector: '#alone' })];
    const page = pageText([{ text: 'To renew your library book click here.', spans }], { snapshot: { links } });
    expect(
      observe(linkVague, page).map(({ block, severity }) => [block === 'page' ? '' : block.selector, severity]),
    ).toEqual([
      ['#in', 'warning'],
      ['#alone', 'error'],
    ]);
  });

  test('the main part comes first, and a link that only opens a menu is left alone', () => {
    const links = [
      link('more', { region: 'nav', selector: '#nav' }),
      link('more', { selector: '#main' }),
      link('more', { href: 'https://example.ca/page#', selector: '#menu' }),
    ];
    const seen = observe(linkVague, pageText([], { snapshot: { links } }));
    expect(seen.map(({ block }) => (block === 'page' ? '' : block.selector))).toEqual(['#main', '#nav']);
  });
});

describe('the declared language of a page', () => {
  const french = { text: FRENCH.repeat(4), lang: 'fr' } as const;
  const english = { text: ENGLISH.repeat(4), lang: 'en' } as const;

  test('French text declared as English is an error at the html element', () => {
    const page = pageText([french], { lang: 'fr', snapshot: { lang: 'en-CA' } });
    const [seen] = observe(langPage, page);
    expect(seen?.block === 'page' ? '' : seen?.block.selector).toBe('html');
    expect(seen?.message.fr).toContain('lang="fr"');
  });

  test.each([
    ['it is right', pageText([french], { lang: 'fr', snapshot: { lang: 'fr-CA' } })],
    ['it is missing: axe says so', pageText([french], { lang: 'fr', snapshot: {} })],
    [
      'the text is in a third language',
      pageText([french], { lang: 'fr', detected: 'other', snapshot: { lang: 'en' } }),
    ],
    ['the text is half and half', pageText([french, english], { lang: 'fr', snapshot: { lang: 'en' } })],
    ['there is little text', pageText([{ text: FRENCH }], { lang: 'fr', detected: 'fr', snapshot: { lang: 'en' } })],
  ])('nothing is said where %s', (why, page) => {
    const snapshot = why.startsWith('it is missing') ? { ...page, page: { ...page.page, lang: '' } } : page;
    expect(observe(langPage, snapshot)).toEqual([]);
  });

  test('French parts that say so themselves do not make the page French', () => {
    const page = pageText([french, { text: 'A short line in English, of which there is little.' }], {
      lang: 'fr',
      snapshot: { lang: 'en' },
    });
    const blocks = page.blocks.map((block) =>
      block.language === 'fr' && block.text.length > 100 ? { ...block, lang: 'fr' } : block,
    );
    expect(observe(langPage, { ...page, blocks })).toEqual([]);
  });
});
