import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withTimeLimit } from '../../src/model/time-limit.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function untilFired(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('fired'), { once: true }));
}

test('the signal fires when its time is over, whatever is collected meanwhile', async () => {
  const outer = new AbortController();
  const waits = Array.from({ length: 8 }, () => withTimeLimit(300, outer.signal, untilFired));
  setTimeout(collectGarbage, 50);
  setTimeout(collectGarbage, 150);
  expect(new Set(await Promise.all(waits))).toEqual(new Set(['fired']));
});

test('the signal fires with the outer one, at once where that has fired already', async () => {
  const outer = new AbortController();
  const wait = withTimeLimit(60_000, outer.signal, untilFired);
  outer.abort();
  expect(await wait).toBe('fired');
  expect(await withTimeLimit(60_000, outer.signal, (signal) => Promise.resolve(signal.aborted))).toBe(true);
});

test('what the work gives or throws comes through', async () => {
  expect(await withTimeLimit(1_000, undefined, () => Promise.resolve(7))).toBe(7);
  await expect(withTimeLimit(1_000, undefined, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('what the work left running is stopped when the work has ended', async () => {
  let left: Promise<string> | undefined;
  await withTimeLimit(60_000, undefined, (signal) => {
    left = untilFired(signal);
    return Promise.resolve();
  });
  expect(await left).toBe('fired');
});
