import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressMode, type ProgressMode, showProgress } from '../../src/cli/progress.ts';
import { roughTime } from '../../src/cli/words-progress.ts';

const LONG = 'https://example.org/a-long-way-to-hush/and-further';

function show(mode: ProgressMode, { lang = 'en', columns = 80 }: { lang?: 'en' | 'fr'; columns?: number } = {}) {
  const stream = Object.assign(new PassThrough(), { columns });
  let time = 0;
  let tick = (): void => undefined;
  const view = showProgress({
    stream,
    mode,
    lang,
    mask: (text) => text.replace('hush', '***'),
    now: () => time,
    ticker: (callback) => {
      tick = callback;
      return { stop: () => (tick = () => undefined) };
    },
  });
  return {
    view,
    stream,
    at(ms: number, done: number, { url = LONG, known = 20, errors = 0 } = {}) {
      time = ms;
      view.update({ url, done, known, errors });
    },
    tick(ms: number) {
      time = ms;
      tick();
    },
    /** What each refresh of the line shows. */
    lines: () =>
      String(stream.read() ?? '')
        .split('\r\u001B[2K')
        .slice(1),
  };
}

test('a terminal shows one line that fits, and leaves it clean', () => {
  const progress = show('live', { columns: 40 });
  progress.at(0, 1);
  progress.at(50, 2);
  progress.at(2_000, 12, { errors: 1 });
  progress.view.finish();
  expect(progress.lines()).toEqual([
    '1 of 20 pages  https://example.org/a-l…',
    '12 of 20 pages, 1 error, 6.0 a second',
    '',
  ]);
});

test('it follows a terminal that changes its width', () => {
  const progress = show('live');
  progress.at(0, 1);
  progress.stream.columns = 30;
  progress.at(200, 1);
  progress.stream.columns = 12;
  progress.at(400, 1);
  expect(progress.lines().map((line) => line.length)).toEqual([64, 13, 11]);
});

test('the time left is told once ten pages and five seconds say something of it', () => {
  const progress = show('live');
  for (let page = 1; page <= 12; page += 1) progress.at(page * 1_000, page, { known: 40 });
  const [ninth, , eleventh] = progress.lines().slice(8);
  expect(ninth).not.toContain('left');
  expect(eleventh).toMatch(/^11 of 40 pages, about 30 s left, 1\.0 a second {2}/);
});

test('while pages are still being found it is the least that is left', () => {
  const progress = show('live', { lang: 'fr' });
  for (let page = 1; page <= 12; page += 1) progress.at(page * 1_000, page, { known: 40 + page });
  expect(progress.lines().at(-1)).toMatch(/^12 pages sur 52, encore au moins 40 s, 1,0 par seconde {2}/);
});

test('a run that stands still does not promise to end soon', () => {
  const progress = show('live');
  for (let page = 1; page <= 12; page += 1) progress.at(page * 1_000, page, { known: 40 });
  progress.tick(60_000);
  expect(progress.lines().at(-1)).toContain('about 3 min left');
});

test('a page that is slow is named, and how long it has taken', () => {
  const progress = show('live');
  progress.view.step({ kind: 'page-begins', url: 'https://example.org/slow' });
  progress.at(1_000, 1, { url: 'https://example.org/quick' });
  progress.tick(4_900);
  progress.tick(7_000);
  progress.at(7_200, 2, { url: 'https://example.org/slow' });
  expect(progress.lines()).toEqual([
    '1 of 20 pages  https://example.org/quick',
    '1 of 20 pages  https://example.org/quick',
    '1 of 20 pages  7 s for https://example.org/slow',
    '2 of 20 pages  https://example.org/slow',
  ]);
});

test('what comes before the first page is told, with the seconds it takes', () => {
  const progress = show('live', { lang: 'fr' });
  progress.view.step({ kind: 'unpacking' });
  progress.tick(4_000);
  expect(progress.lines()).toEqual([
    expect.stringMatching(/^Installation du navigateur fourni avec Curbcut/),
    expect.stringMatching(/ {2}4 s$|…$/),
  ]);
});

test('a log gets a line each ten seconds', () => {
  const progress = show('lines');
  for (let second = 1; second <= 25; second += 1)
    progress.at(second * 1_000, second, { known: 25, errors: second > 10 ? 1 : 0 });
  expect(String(progress.stream.read())).toBe(
    '10 of 25 pages, about 15 s left, 1.0 a second\n20 of 25 pages, 1 error, about 5 s left, 1.0 a second\n',
  );
});

test('a log is told once why nothing happens: the browser is unpacked', () => {
  const progress = show('lines');
  progress.view.step({ kind: 'inputs' });
  progress.view.step({ kind: 'unpacking' });
  expect(String(progress.stream.read())).toMatch(/^Unpacking the browser that comes with Curbcut.*\n$/);
});

test('an address cannot steer the terminal, nor show a secret', () => {
  const progress = show('live');
  progress.at(0, 1, { url: 'x\u001B[31m\r\nhush' });
  progress.view.step({ kind: 'page-begins', url: 'y\u001B]0;title\u0007' });
  progress.tick(9_000);
  expect(progress.lines()).toEqual([
    '1 of 20 pages  x\\u{1b}[31m ***',
    '1 of 20 pages  9 s for y\\u{1b}]0;title\\u{7}',
  ]);
});

test.each([
  ['live', { isTTY: true }, { TERM: 'xterm' }, {}],
  ['lines', { isTTY: true }, { CI: '1' }, {}],
  ['lines', { isTTY: true }, { TERM: 'dumb' }, {}],
  ['lines', {}, {}, {}],
  ['silent', { isTTY: true }, {}, { quiet: true }],
  ['silent', { isTTY: true }, {}, { verbose: true }],
] as const)('%s for %j with %j and %j', (mode, facts, env, asked) => {
  const stream = Object.assign(new PassThrough(), facts);
  expect(progressMode(stream, env, { quiet: false, verbose: false, ...asked })).toBe(mode);
});

test.each([
  [0.2, '5 s'],
  [21, '25 s'],
  [56, '1 min'],
  [61, '2 min'],
  [3_599, '1 h'],
  [3_700, '1 h 10 min'],
])('%d seconds are about %s', (seconds, words) => {
  expect(roughTime(seconds)).toBe(words);
});
