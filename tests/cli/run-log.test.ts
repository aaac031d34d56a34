import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runLog } from '../../src/cli/run-log.ts';

function log(lang: 'en' | 'fr') {
  const stream = new PassThrough();
  let time = 0;
  const mask = (text: string): string => text.replace('hush', '***');
  return { log: runLog({ stream, lang, mask, now: () => (time += 1_500) }), read: () => String(stream.read()) };
}

test('--verbose says what became of each page, why, and how long it took', () => {
  const { log: verbose, read } = log('en');
  verbose.step({ kind: 'inputs' });
  verbose.page({ url: 'http://a.example/?hush', state: 'checked', seconds: 1.26 });
  verbose.page({ url: 'http://b.example/', state: 'error', reason: 'timeout', seconds: 60 });
  expect(read().split('\n')).toEqual([
    '   1.5 s  Reading what to check',
    '   3.0 s  checked  1.3 s  http://a.example/?***',
    '   4.5 s  error  60.0 s  http://b.example/  The page took longer than the time allowed.',
    '',
  ]);
});

test('it speaks French, and no address steers the terminal', () => {
  const { log: verbose, read } = log('fr');
  verbose.page({ url: 'http://a.example/\u001B[2J', state: 'skipped', reason: 'robots', seconds: 0.1 });
  expect(read()).toMatch(/^ {3}1,5 s {2}sautée {2}0,1 s {2}http:\/\/a\.example\/\\u\{1b\}\[2J {2}\S.*\n$/);
});
