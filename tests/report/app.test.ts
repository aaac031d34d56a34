import { expect, test } from 'vitest';
import { csvOf } from '../../src/report/app/csv.ts';
import { filterOf, matches } from '../../src/report/app/filter.ts';
import { byComponent } from '../../src/report/app/groups.ts';
import { issueText } from '../../src/report/app/issue-text.ts';
import { stretches } from '../../src/report/app/marks.ts';
import { modelOf } from '../../src/report/app/model.ts';
import type { Model } from '../../src/report/app/nouns.ts';
import { stopsOf } from '../../src/report/app/reading-order.ts';
import { readRoute, writeRoute } from '../../src/report/app/route.ts';
import type { Report } from '../../src/model/report.ts';
import { islandOf, openIsland } from '../../src/report/packed/island.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReport } from './sample-report.ts';

const opened = async (report: Report): Promise<Model> => modelOf(await openIsland((await islandOf(report, 'en')).text));

test('what is packed comes out as it went in', async () => {
  const report = sampleReport();
  const model = await opened(report);
  expect(model.causes.map(({ message, count, severity }) => ({ message, count, severity }))).toEqual(
    report.issues.map(({ message, count, severity }) => ({ message, count, severity })),
  );
  for (const [index, { pages, occurrences, ignored }] of report.issues.entries()) {
    const cause = model.causes[index];
    expect(cause?.pages.map((number) => model.page(number).url)).toEqual([...pages]);
    expect(cause?.ignored?.reason).toBe(ignored);
    const places = occurrences.map((_, place) => model.place((cause?.from ?? 0) + place));
    expect(
      places.map(({ selector, message, rewrite, text, page }) => [
        selector,
        message,
        rewrite,
        text,
        model.page(page).url,
      ]),
    ).toEqual(
      occurrences.map(({ at, message, rewrite = '' }) => [
        at.selector,
        message,
        rewrite,
        at.excerpt?.text ?? '',
        at.url,
      ]),
    );
  }
  const checked = report.pages.find(({ readability }) => readability !== undefined);
  const page = model.page(model.pageByUrl.get(checked?.url ?? '') ?? -1);
  expect([page.title, page.failures, page.levels[0]?.[2]]).toEqual([
    checked?.title,
    checked?.failures,
    checked?.readability?.[0]?.counts.words,
  ]);
});

test('the same report is packed to the same bytes', async () => {
  expect(await islandOf(structuredClone(sampleReport()), 'fr')).toEqual(await islandOf(sampleReport(), 'fr'));
});

test('an island is base64: nothing in it can end its element', async () => {
  expect((await islandOf(hostileReport(), 'en')).text).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
});

test('a door shows what its people can fix, and nothing that is ignored or in doubt', async () => {
  const model = await opened(sampleReport());
  const words = matches(model, filterOf('words', {}));
  expect(words.every(({ cause }) => cause.rule.owner === 'content' && cause.shelf === 'fix')).toBe(true);
  expect(words.length).toBeGreaterThan(0);
  expect(matches(model, filterOf('reviews', {})).map(({ cause }) => cause.id)).toEqual([
    'review-a1b2c3d4e5f60718',
    'review-b1b2c3d4e5f60718',
  ]);
  expect(matches(model, filterOf('ignored', {})).map(({ cause }) => cause.ignored?.reason)).toEqual([
    'The map vendor mends this in January.',
  ]);
});

test.each([
  ['a word in a text, whatever its case', { q: 'PRIOR to' }, ['simpler-word']],
  ['an accent left out', { q: 'impot foncier finance' }, ['long-sentence']],
  ['a rule', { rule: 'label' }, ['label']],
  ['a severity', { severity: 'error', rule: 'long-sentence' }, ['long-sentence']],
  ['a language', { of: 'fr', rule: 'image-alt' }, ['image-alt']],
  ['a language that has none', { of: 'en', state: 'any', rule: 'heading-order' }, []],
  ['a part of the page', { region: 'footer', rule: 'label' }, []],
  ['nothing like it', { q: 'zebra' }, []],
])('a filter by %s', async (_, params, rules) => {
  const model = await opened(sampleReport());
  const found = matches(model, filterOf('all', params));
  expect([...new Set(found.map(({ cause }) => cause.rule.id))]).toEqual(rules);
});

test('what shows in one landmark of many pages is one part of the site; the rest belongs to its pages', async () => {
  const report = sampleReport();
  const [logo, ...others] = report.issues;
  if (logo === undefined) throw new Error('The sample has no issue.');
  const occurrences = logo.occurrences.map((place) => ({ ...place, at: { ...place.at, region: 'header' as const } }));
  const model = await opened({ ...report, issues: [{ ...logo, occurrences }, ...others] });
  const [first, ...rest] = byComponent(model, matches(model, filterOf('all', {})));
  expect([first?.name, first?.matches.map(({ cause }) => cause.rule.id)]).toEqual(['header', ['image-alt']]);
  expect(rest.at(-1)?.name).toBe('');
});

test('no cell of the table runs as a formula', async () => {
  const model = await opened(hostileReport());
  const table = csvOf(model, matches(model, filterOf('all', { state: 'any' })), 'fr');
  expect(table.startsWith('\uFEFF"Gravité",')).toBe(true);
  const cells = table.slice(1).match(/"(?:[^"]|"")*"/g) ?? [];
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => /^"\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(table).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
});

test('an issue in Markdown keeps what comes from a page as text', async () => {
  const model = await opened(hostileReport());
  for (const cause of model.causes) {
    const text = issueText(model, cause, 'en');
    const outside = text.replace(/(`{3,})text\n[\s\S]*?\n\1/g, '').replace(/(?<![\\`])(`+) [\s\S]*? \1(?!`)/g, '');
    expect(outside).not.toMatch(/(?<!\\)<(?:script|img|svg|style)/i);
    expect(outside).not.toMatch(/(?<!\\)\]\(https/);
    expect(outside).not.toMatch(/@[A-Za-z]/);
  }
});

test('an issue in Markdown says what, where, why and what to do', async () => {
  const model = await opened(sampleReport());
  const texts = model.causes.map((cause) => issueText(model, cause, 'en'));
  expect(texts[0]).toContain('## Images have a text alternative');
  expect(texts[0]).toContain('` header > a.logo > img `');
  expect(texts[0]).toContain('**How to fix it**');
});

test('passages that overlap are marked once, and nothing of the text is lost', () => {
  const text = 'One two three four.';
  const parts = stretches(
    text,
    [
      { start: 4, end: 13 },
      { start: 8, end: 18 },
      { start: -5, end: 3 },
    ],
    100,
  );
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['One', 'two three four']);
});

test('a page is told by landmark and by place, one stop for each text', async () => {
  const model = await opened(sampleReport());
  const page = model.causes[0]?.pages[0] ?? 0;
  const regions = stopsOf(model, page).map(({ places }) => places[0]?.place.region);
  const order = ['header', 'nav', 'main', 'aside', 'footer'];
  expect(regions).toEqual(regions.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
});

test('a route comes back as it was written, and nonsense is nothing', () => {
  const route = { name: 'words', params: { q: 'a&b=ç #1', severity: 'error' }, lang: 'fr' } as const;
  expect(readRoute(writeRoute(route, 'en'), 'en')).toEqual(route);
  expect(readRoute('#%E0%A4?lang=xx&evil=1&__proto__=1', 'fr')).toEqual({ name: '', params: {}, lang: 'fr' });
});
