import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressMode, type ProgressMode, showProgress } from '../../src/cli/progress.ts';

function show(mode: ProgressMode, lang: 'en' | 'fr' = 'en') {
  const stream = Object.assign(new PassThrough(), { columns: 40 });
  let time = 0;
  const view = showProgress({ stream, mode, lang, mask: (text) => text.replace('hush', '***'), now: () => time });
  return {
    at(ms: number, done: number, url = 'https://example.org/a-long-way-to-hush/and-further') {
      time = ms;
      view.update({ url, done, known: 20, errors: done > 10 ? 1 : 0 });
    },
    finish: () => view.finish(),
    written: () => String(stream.read() ?? ''),
  };
}

test('a terminal shows one line that fits', () => {
  const progress = show('live');
  progress.at(0, 1);
  progress.at(50, 2);
  progress.at(2_000, 12);
  progress.finish();
  const shown = progress.written().split('\r\u001B[2K');
  expect(shown).toEqual(['', '1 of 20 pages  https://example.org/a-l…', '12 of 20 pages, 6.0 a second, 1 error …', '']);
});

test('a log gets a line each ten seconds', () => {
  const progress = show('lines');
  for (let second = 1; second <= 25; second += 1) progress.at(second * 1_000, second);
  expect(progress.written()).toBe('10 of 20 pages, 1.0 a second\n20 of 20 pages, 1.0 a second, 1 error\n');
});

test('it speaks French', () => {
  const progress = show('lines', 'fr');
  progress.at(10_000, 15);
  expect(progress.written()).toBe('15 pages sur 20, 1,5 par seconde, 1 erreur\n');
});

test('an address cannot steer the terminal, nor show a secret', () => {
  const progress = show('live');
  progress.at(0, 1, 'x\u001B[31m\r\nhush');
  expect(progress.written()).toBe('\r\u001B[2K1 of 20 pages  x\\u{1b}[31m ***');
});

test.each([
  ['live', { isTTY: true }, { TERM: 'xterm' }, false],
  ['lines', { isTTY: true }, { CI: '1' }, false],
  ['lines', { isTTY: true }, { TERM: 'dumb' }, false],
  ['lines', {}, {}, false],
  ['silent', { isTTY: true }, {}, true],
] as const)('%s for %j with %j, quiet %s', (mode, facts, env, quiet) => {
  expect(progressMode(Object.assign(new PassThrough(), facts), env, quiet)).toBe(mode);
});
