import { describe, expect, test } from 'vitest';
import { linkBroken } from '../../rules/site/link-broken.ts';
import { parityAlternate } from '../../rules/site/parity-alternate.ts';
import { titleDuplicate } from '../../rules/site/title-duplicate.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Link, PageSnapshot, TextBlock } from '../../src/model/snapshot.ts';
import type { Rule, SiteLedger, SiteObservation } from '../../src/rule/rule.ts';
import { link, snapshotOf } from './page-text.ts';

const SITE = 'https://example.ca';

function ledgerOf(entries: Readonly<Record<string, Partial<LedgerEntry>>>): SiteLedger {
  return {
    find: (url) => {
      const known = url.replace(/#.*$/, '');
      const entry = entries[known];
      return entry && { url: known, state: 'checked', origin: { kind: 'link' }, depth: 1, ...entry };
    },
  };
}

function run(
  rule: Rule,
  pages: readonly PageSnapshot[],
  ledger: SiteLedger = ledgerOf({}),
): readonly SiteObservation[] {
  if (rule.kind !== 'site') throw new Error(`${rule.id} is no site rule`);
  const rows = pages.flatMap((page) => [...rule.gather(page, ledger)]);
  return [...rule.check(rows, rule.options, ledger)];
}

function page(path: string, parts: Partial<PageSnapshot> & { text?: string } = {}): PageSnapshot {
  const { text = path, ...rest } = parts;
  const block: TextBlock = {
    kind: 'paragraph',
    use: 'prose',
    region: 'main',
    text,
    selector: 'p',
    snippet: '<p>',
    spans: [],
  };
  return snapshotOf({ url: SITE + path, lang: 'en', title: path, blocks: [block], ...rest });
}

const to = (name: string, path: string): Link => link(name, { href: SITE + path, selector: `a[href="${path}"]` });

describe('titles', () => {
  const found = (pages: readonly PageSnapshot[]): readonly string[] =>
    run(titleDuplicate, pages).map(({ url }) => url.replace(SITE, ''));

  test('two pages with one title are both named, as one cause', () => {
    const pages = [
      page('/a', { title: 'Fees | City' }),
      page('/b', { title: 'fees  | City' }),
      page('/c', { title: 'Pool' }),
    ];
    expect(found(pages)).toEqual(['/a', '/b']);
    expect(new Set(run(titleDuplicate, pages).map(({ cause }) => cause)).size).toBe(1);
  });

  test.each([
    ['a page and its twin', [page('/a', { title: 'Contact' }), page('/fr/a', { title: 'Contact', lang: 'fr-CA' })]],
    ['one page at two addresses', [page('/a', { title: 'T', text: 'same' }), page('/b', { title: 'T', text: 'same' })]],
    [
      'one canonical page',
      [page('/a', { title: 'T', canonical: `${SITE}/a` }), page('/a?x=1', { title: 'T', canonical: `${SITE}/a` })],
    ],
    [
      'a list on several pages',
      [page('/news?page=1', { title: 'T' }), page('/news?page=2', { title: 'T' }), page('/news', { title: 'T' })],
    ],
    ['a list on several paths', [page('/news/page/2', { title: 'T' }), page('/news/page/3/', { title: 'T' })]],
    ['pages without a title', [page('/a', { title: '' }), page('/b', { title: ' ' })]],
  ])('fine: %s', (_why, pages) => {
    expect(found(pages)).toEqual([]);
  });
});

describe('broken links', () => {
  const ledger = ledgerOf({
    [`${SITE}/gone`]: { state: 'error', reason: 'http-status', status: 404 },
    [`${SITE}/members`]: { state: 'error', reason: 'http-status', status: 403 },
    [`${SITE}/slow`]: { state: 'error', reason: 'timeout' },
    [`${SITE}/down`]: { state: 'error', reason: 'unreachable' },
    [`${SITE}/ok`]: {},
    [`${SITE}/later`]: { state: 'not-visited', reason: 'max-pages' },
  });

  test('a link to a page that answered with an error, on every page that has it, is one cause', () => {
    const pages = [
      page('/a', { links: [to('Gone', '/gone')] }),
      page('/b', { links: [to('Gone', '/gone'), to('Ok', '/ok')] }),
    ];
    const seen = run(linkBroken, pages, ledger);
    expect(seen.map(({ url, selector, cause }) => [url, selector, cause])).toEqual([
      [`${SITE}/a`, 'a[href="/gone"]', `${SITE}/gone`],
      [`${SITE}/b`, 'a[href="/gone"]', `${SITE}/gone`],
    ]);
    expect(seen[0]?.message.fr).toContain('n’existe pas (code 404)');
  });

  test('a fragment does not hide it; an unreachable page is broken too', () => {
    const seen = run(linkBroken, [page('/a', { links: [to('Gone', '/gone#part'), to('Down', '/down')] })], ledger);
    expect(seen.map(({ cause }) => cause)).toEqual([`${SITE}/gone`, `${SITE}/down`]);
  });

  test('a refusal is for a person to look at', () => {
    expect(run(linkBroken, [page('/a', { links: [to('Members', '/members')] })], ledger)[0]?.outcome).toBe('review');
  });

  test('what was not opened, or was slow, is not judged', () => {
    const links = [
      to('Ok', '/ok'),
      to('Later', '/later'),
      to('Slow', '/slow'),
      link('Mail', { href: 'mailto:a@b.ca' }),
      link('Out', { href: 'https://else.where/x' }),
    ];
    expect(run(linkBroken, [page('/a', { links })], ledger)).toEqual([]);
  });
});

describe('English and French', () => {
  const home = page('/', { links: [to('Français', '/fr')] });
  const accueil = page('/fr', { lang: 'fr', links: [to('English', '/')] });
  const found = (pages: readonly PageSnapshot[], ledger?: SiteLedger): readonly string[] =>
    run(parityAlternate, pages, ledger).map(({ url, cause }) => `${url.replace(SITE, '')} ${cause.replace(SITE, '')}`);

  test('each page leads to its twin: nothing to say', () => {
    const fees = page('/fees', { alternates: [{ hreflang: 'fr-CA', href: `${SITE}/fr/tarifs` }] });
    const tarifs = page('/fr/tarifs', { lang: 'fr', links: [to('EN', '/fees')] });
    expect(found([home, accueil, fees, tarifs])).toEqual([]);
  });

  test('a page without a way to the other language', () => {
    expect(found([home, accueil, page('/fees'), page('/fr/avis', { lang: 'fr' })])).toEqual([
      '/fees no-twin:fr',
      '/fr/avis no-twin:en',
    ]);
  });

  test('a toggle that leads to the home page', () => {
    expect(found([home, accueil, page('/fees', { links: [to('FR', '/fr')] })])).toEqual(['/fees to-home:fr']);
  });

  test('a version that leads back to another page', () => {
    const fees = page('/fees', { links: [to('Français', '/fr/tarifs')] });
    const pool = page('/pool', { links: [to('Français', '/fr/tarifs')] });
    const tarifs = page('/fr/tarifs', { lang: 'fr', links: [to('English', '/pool')] });
    expect(found([home, accueil, fees, pool, tarifs])).toEqual(['/fr/tarifs not-back:/fr/tarifs']);
  });

  test('one page at several addresses leads back to itself', () => {
    const canonical = `${SITE}/fees`;
    const fees = page('/fees', { canonical, links: [to('Français', '/fr/tarifs')] });
    const sorted = page('/fees?sort=1', { canonical, links: [to('Français', '/fr/tarifs')] });
    const tarifs = page('/fr/tarifs', { lang: 'fr', links: [to('English', '/fees')] });
    expect(found([home, accueil, fees, sorted, tarifs])).toEqual([]);
  });

  test('a version in the right language that declares the wrong one', () => {
    const fees = page('/fees', { links: [to('Français', '/tarifs')] });
    const text = 'Vous devez payer les droits avant la date qui figure dans votre avis.';
    const tarifs = page('/tarifs', { text, alternates: [{ hreflang: 'fr', href: `${SITE}/tarifs` }] });
    expect(found([home, accueil, fees, tarifs])).toEqual(['/fees wrong-lang:/tarifs']);
  });

  test('a twin that does not open', () => {
    const ledger = ledgerOf({ [`${SITE}/fr/tarifs`]: { state: 'error', reason: 'http-status', status: 404 } });
    expect(found([home, accueil, page('/fees', { links: [to('Français', '/fr/tarifs')] })], ledger)).toEqual([
      '/fees broken:/fr/tarifs',
    ]);
  });

  test('a toggle that leads to a page in the same language', () => {
    const fees = page('/fees', { links: [to('Français', '/pool')] });
    const pool = page('/pool', { alternates: [{ hreflang: 'fr', href: `${SITE}/fr/piscine` }] });
    expect(found([home, accueil, fees, pool])).toEqual(['/fees same-language:/pool']);
  });

  test('a toggle that redirects to the home page leads to the home page', () => {
    const ledger = ledgerOf({
      [`${SITE}/fr/tarifs`]: { state: 'skipped', reason: 'duplicate', finalUrl: `${SITE}/fr` },
    });
    expect(found([home, accueil, page('/fees', { links: [to('Français', '/fr/tarifs')] })], ledger)).toEqual([
      '/fees to-home:fr',
    ]);
  });

  test('a toggle by script, or to another site, is not judged', () => {
    const script = page('/fees', { links: [link('Français', { href: `${SITE}/fees#` })] });
    const other = page('/pool', { links: [link('Français', { href: 'https://fr.example.org/piscine' })] });
    expect(found([home, accueil, script, other])).toEqual([]);
  });

  test('a page to choose a language from, and home pages below it, need no other', () => {
    const block = (text: string, lang: string): TextBlock => ({
      kind: 'paragraph',
      use: 'prose',
      region: 'main',
      selector: 'p',
      snippet: '<p>',
      spans: [],
      text,
      lang,
    });
    const choice = page('/', {
      blocks: [block('Choose your language.', 'en'), block('Choisissez votre langue.', 'fr')],
    });
    const english = page('/en/', { links: [to('Français', '/fr/')] });
    const french = page('/fr/', { lang: 'fr', links: [to('English', '/en/')] });
    expect(found([choice, english, french])).toEqual([]);
  });

  test('a site in one language gets one piece of information, on its home page', () => {
    const seen = run(parityAlternate, [page('/fees'), page('/'), page('/pool')]);
    expect(seen.map(({ url, severity, selector }) => [url, severity, selector])).toEqual([
      [`${SITE}/`, 'info', 'html'],
    ]);
  });

  test('pages in no official language are not judged', () => {
    expect(found([page('/es', { lang: 'es' }), snapshotOf({ url: `${SITE}/none` })])).toEqual([]);
  });
});
