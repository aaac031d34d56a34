import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { openWaivers } from '../../src/run/waivers.ts';

const MORNING = '2026-03-31T09:00:00.000Z';
const entry = { rule: 'axe/label', reason: 'New form in spring' };
const always = (): boolean => true;

const finding = (more: Partial<Finding['at']> = {}, rule = 'axe/label'): Finding => ({
  rule,
  outcome: 'fail',
  key: 'k',
  message: { en: '', fr: '' },
  at: { url: 'http://site/archive/a', selector: '#name', snippet: '<input id="name">', ...more },
});

test('an entry ignores up to the end of its last day, and no longer', () => {
  for (const [until, reason] of [
    ['2026-03-31', entry.reason],
    ['2026-04-01', entry.reason],
    ['2026-03-30', undefined],
  ] as const) {
    const waivers = openWaivers([{ ...entry, until }], MORNING);
    expect(waivers.coverOf(finding())?.reason).toBe(reason);
    expect(waivers.expired).toBe(reason === undefined ? 1 : 0);
  }
});

test('an entry that is over is named, and is not called unused as well', () => {
  const over = { ...entry, selector: '#name', until: '2026-01-31', owner: 'Web team' };
  expect(openWaivers([over], MORNING).notices(always)).toEqual([
    { code: 'waiver-expired', detail: 'axe/label, #name, 2026-01-31, Web team' },
  ]);
});

test('another entry in force still ignores what one that is over no longer does', () => {
  const waivers = openWaivers(
    [
      { ...entry, until: '2026-01-31' },
      { ...entry, reason: 'Agreed again' },
    ],
    MORNING,
  );
  expect(waivers.coverOf(finding())?.reason).toBe('Agreed again');
});

test('every condition must hold: rule, selector, address and text', () => {
  const full = { ...entry, selector: '#name', url: '/archive/**', text: 'id="name"' };
  const covers = (at: Partial<Finding['at']>, rule?: string): boolean =>
    openWaivers([full], MORNING).coverOf(finding(at, rule)) !== undefined;
  expect(covers({})).toBe(true);
  expect(covers({}, 'axe/image-alt')).toBe(false);
  expect(covers({ selector: '#email' })).toBe(false);
  expect(covers({ url: 'http://site/new/a' })).toBe(false);
  expect(covers({ snippet: '<input>' })).toBe(false);
});

test('an entry that matched nothing is named, unless its rule was not looked for', () => {
  const waivers = openWaivers([entry, { ...entry, selector: '#gone' }], MORNING);
  waivers.coverOf(finding());
  expect(waivers.notices(always)).toEqual([{ code: 'unused-ignore', detail: 'axe/label, #gone' }]);
  expect(waivers.notices(() => false)).toEqual([]);
});

test('two entries that cover one finding are both in use', () => {
  const waivers = openWaivers([entry, { ...entry, selector: '#name' }], MORNING);
  waivers.coverOf(finding());
  expect(waivers.notices(always)).toEqual([]);
});
