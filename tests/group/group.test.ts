import { assert, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import { group } from '../../src/group/group.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import type { Finding } from '../../src/model/finding.ts';

const finding = (page: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'axe/image-alt',
  outcome: 'fail',
  at: { url: page, selector: 'img', snippet: '<img>' },
  message: { en: 'No alt', fr: 'Pas de texte' },
  key: 'header|img.logo',
  ...more,
});
const options = { severityOf: ({ severity }: Finding) => severity ?? 'error', ignoredBy: () => undefined };

function issuesOf(findings: readonly Finding[], more = {}) {
  const grouping = group({ ...options, ...more });
  for (const each of findings) grouping.add(each);
  return grouping.issues();
}

test('one cause on 214 pages is one issue that names every page and every place', () => {
  const pages = Array.from({ length: 214 }, (_, i) => `http://a/${String(i).padStart(3, '0')}`);
  const [issue, ...others] = issuesOf(pages.map((page) => finding(page)));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ count: 214, severity: 'error' });
  expect(issue?.pages).toEqual(pages);
  expect(issue?.occurrences).toHaveLength(214);
});

test('other rules, outcomes and causes are other issues', () => {
  const issues = issuesOf([
    finding('http://a/'),
    finding('http://a/', { rule: 'axe/label' }),
    finding('http://a/', { outcome: 'review' }),
    finding('http://a/', { key: 'main|img' }),
  ]);
  expect(issues).toHaveLength(4);
  expect(issues.at(-1)?.outcome).toBe('review');
});

test('an ignored finding keeps its reason and stands apart from the same cause elsewhere', () => {
  const ignoredBy = ({ at }: Finding) => (at.url.endsWith('/old') ? { reason: 'leaves in June' } : undefined);
  const issues = issuesOf([finding('http://a/'), finding('http://a/old')], { ignoredBy });
  expect(issues.map(({ ignored, count }) => ({ ignored, count }))).toEqual([
    { ignored: undefined, count: 1 },
    { ignored: 'leaves in June', count: 1 },
  ]);
});

test('an issue weighs as much as its worst occurrence', () => {
  const [issue] = issuesOf([
    finding('http://a/1', { severity: 'warning' }),
    finding('http://a/2', { severity: 'error' }),
  ]);
  expect(issue?.severity).toBe('error');
});

test('keys do not depend on the order of findings', () => {
  const findings = ['a', 'b', 'c', 'd'].map((key) => finding('http://a/', { key }));
  assert(
    property(shuffledSubarray(findings, { minLength: 4 }), (shuffled) => {
      expect(issuesOf(shuffled)).toEqual(issuesOf(findings));
    }),
  );
});

test('fingerprints of 20,000 different texts differ', () => {
  const seen = new Set(Array.from({ length: 20_000 }, (_, i) => fingerprint(`cause ${i}`)));
  expect(seen.size).toBe(20_000);
});
