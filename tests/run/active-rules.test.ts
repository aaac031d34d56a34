import { expect, test } from 'vitest';
import { book } from '../../src/tool/registry.ts';
import { PROFILES } from '../../src/config/choices.ts';
import { activeRules, profileFor, severityFor } from '../../src/run/active-rules.ts';
import type { Judging } from '../../src/run/judging.ts';

const judging: Judging = {
  standard: 'aoda',
  profile: 'ontario',
  profiles: [],
  failOn: 'error',
  maxIssues: 0,
  incomplete: 'fail',
  rules: {},
  ignore: [],
  twins: [],
};
const optionsOf = (id: string, more: Partial<Judging>) =>
  activeRules(book, { ...judging, ...more }).text.find(({ rule }) => rule.id === id)?.options;

test('every profile that can be named is there, names a guide that rules cite, and sets only options that rules have', () => {
  expect(Object.keys(book.profiles).toSorted()).toEqual([...PROFILES].toSorted());
  const cited = new Set(book.rules.flatMap(({ standards }) => standards.map(({ name }) => name)));
  for (const { guide, rules } of Object.values(book.profiles)) {
    expect(cited).toContain(guide);
    for (const [id, setting] of Object.entries(rules)) {
      const rule = book.rules.find((each) => each.id === id);
      expect(rule?.id).toBe(id);
      const options = setting === 'off' ? [] : Object.keys(setting).filter((name) => name !== 'severity');
      expect(Object.keys(rule?.options ?? {})).toEqual(expect.arrayContaining(options));
    }
  }
});

test('a guide turns rules off and sets their severity, unless the configuration names them', () => {
  const isOn = (more: Partial<Judging>): boolean => optionsOf('head/question', more) !== undefined;
  expect(isOn({})).toBe(true);
  expect(isOn({ profile: 'us-plain' })).toBe(false);
  expect(isOn({ profile: 'us-plain', rules: { 'head/question': 'warning' } as Judging['rules'] })).toBe(true);
  const finding = {
    rule: 'head/question',
    outcome: 'fail',
    at: { url: 'http://a/', selector: 'h2', snippet: '<h2>' },
    message: { en: '', fr: '' },
    key: '',
  } as const;
  expect(severityFor(finding, book, judging)).toBe('info');
  expect(severityFor(finding, book, { ...judging, profile: 'govuk' })).toBe('warning');
});

test('a page has the first guide whose pattern fits its address', () => {
  const of = profileFor({
    ...judging,
    profiles: [
      { pages: '/fr/**', profile: 'quebec' },
      { pages: '**/uk/**', profile: 'govuk' },
    ],
  });
  expect(of('https://example.org/fr/permis')).toBe('quebec');
  expect(of('https://example.org/a/uk/b')).toBe('govuk');
  expect(of('https://example.org/en/permits')).toBe('ontario');
});

test('a profile moves the limits, and the configuration has the last word', () => {
  expect(optionsOf('sent/long', {})).toMatchObject({ warn: 20, error: 30 });
  expect(optionsOf('sent/long', { profile: 'govuk' })).toMatchObject({ warn: 25, error: 35 });
  expect(
    optionsOf('sent/long', { profile: 'govuk', rules: { 'sent/long': { warn: 18 } } as Judging['rules'] }),
  ).toMatchObject({
    warn: 18,
    error: 35,
  });
});

test('a rule that is off does not run and is not wanted', () => {
  const active = activeRules(book, { ...judging, rules: { 'sent/long': 'off', 'axe/image-alt': 'off' } });
  expect(active.text.map(({ rule }) => rule.id)).not.toContain('sent/long');
  expect(active.isOn('axe/image-alt')).toBe(false);
  expect(active.isOn('axe/label')).toBe(true);
});

test('the configuration’s severity weighs more than the finding’s, the finding’s more than the rule’s', () => {
  const finding = {
    rule: 'sent/long',
    outcome: 'fail',
    severity: 'error',
    at: { url: 'http://a/', selector: 'p', snippet: '<p>' },
    message: { en: '', fr: '' },
    key: '',
  } as const;
  expect(severityFor(finding, book, judging)).toBe('error');
  expect(severityFor(finding, book, { ...judging, rules: { 'sent/long': 'info' } })).toBe('info');
  expect(severityFor({ ...finding, rule: 'axe/region' }, book, judging)).toBe('error');
});
