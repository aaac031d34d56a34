import { expect, test } from 'vitest';
import { judge, type Policy } from '../../src/judge/judge.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Gap, LedgerEntry } from '../../src/model/ledger.ts';

const policy: Policy = { failOn: 'error', maxIssues: 0, incomplete: 'fail' };
const checked: LedgerEntry = { url: 'http://a/', state: 'checked', origin: { kind: 'input' }, depth: 0 };
const left = (reason: LedgerEntry['reason']): LedgerEntry => ({
  url: 'http://a/2',
  state: 'not-visited',
  origin: { kind: 'link' },
  depth: 1,
  ...(reason && { reason }),
});
const gap: Gap = { url: 'http://a/3', stage: 'load', reason: 'timeout' };
const issue = (severity: Issue['severity'], more: Partial<Issue> = {}): Issue => ({
  key: severity,
  rule: 'r',
  outcome: 'fail',
  severity,
  message: { en: '', fr: '' },
  count: 1,
  pages: ['http://a/'],
  occurrences: [],
  ...more,
});

test('an expired waiver fails the gate, however many issues it allows; not where the gate is off', () => {
  const evidence = { issues: [], entries: [checked], gaps: [], expired: 2 };
  expect(judge(evidence, { ...policy, maxIssues: 9 })).toMatchObject({
    gate: 'failed',
    complete: true,
    exitCode: 1,
    reasons: [{ code: 'waiver-expired', count: 2 }],
  });
  expect(judge({ ...evidence, gaps: [gap] }, policy)).toMatchObject({ gate: 'failed', exitCode: 3 });
  expect(judge(evidence, { ...policy, failOn: 'never' })).toMatchObject({ gate: 'passed', exitCode: 0 });
});

test('it passes when a page was checked and nothing is left', () => {
  expect(judge({ issues: [], entries: [checked], gaps: [] }, policy)).toMatchObject({
    gate: 'passed',
    complete: true,
    exitCode: 0,
  });
});

test('it never passes when nothing was checked, even in report-only mode and with warnings allowed', () => {
  const verdict = judge({ issues: [], entries: [], gaps: [] }, { ...policy, failOn: 'never', incomplete: 'warn' });
  expect(verdict).toMatchObject({ gate: 'failed', complete: false, exitCode: 3 });
});

test('an error fails the gate; a warning does so only when asked', () => {
  const entries = [checked];
  expect(judge({ issues: [issue('error')], entries, gaps: [] }, policy).exitCode).toBe(1);
  expect(judge({ issues: [issue('warning')], entries, gaps: [] }, policy).exitCode).toBe(0);
  expect(judge({ issues: [issue('warning')], entries, gaps: [] }, { ...policy, failOn: 'warning' }).exitCode).toBe(1);
  expect(judge({ issues: [issue('error')], entries, gaps: [] }, { ...policy, failOn: 'never' }).exitCode).toBe(0);
});

test('what is ignored or needs a human does not fail the gate', () => {
  const issues = [issue('error', { ignored: 'known' }), issue('error', { outcome: 'review' })];
  expect(judge({ issues, entries: [checked], gaps: [] }, policy).exitCode).toBe(0);
});

test('as many issues as are allowed pass, one more fails', () => {
  const issues = [issue('error'), issue('error')];
  expect(judge({ issues, entries: [checked], gaps: [] }, { ...policy, maxIssues: 2 }).exitCode).toBe(0);
  expect(judge({ issues, entries: [checked], gaps: [] }, { ...policy, maxIssues: 1 }).exitCode).toBe(1);
});

test('with issues and something not looked at the code is 3 and the gate says failed', () => {
  const verdict = judge({ issues: [issue('error')], entries: [checked], gaps: [gap] }, policy);
  expect(verdict).toMatchObject({ gate: 'failed', complete: false, exitCode: 3 });
});

test('incomplete as a warning leaves the verdict to the issues, and still says incomplete', () => {
  const warn: Policy = { ...policy, incomplete: 'warn' };
  expect(judge({ issues: [], entries: [checked], gaps: [gap] }, warn)).toMatchObject({ complete: false, exitCode: 0 });
  expect(judge({ issues: [issue('error')], entries: [checked], gaps: [gap] }, warn)).toMatchObject({
    complete: false,
    exitCode: 1,
  });
});

test.each(['max-pages', 'time-limit', 'interrupted', 'browser-lost', 'auth-lost', undefined] as const)(
  'pages left because of %s make it incomplete',
  (reason) => {
    expect(judge({ issues: [], entries: [checked, left(reason)], gaps: [] }, policy).exitCode).toBe(3);
  },
);

test('pages left out of a sample do not', () => {
  expect(judge({ issues: [], entries: [checked, left('sample')], gaps: [] }, policy).exitCode).toBe(0);
});

test('a strict user can limit what may be skipped', () => {
  const skipped: LedgerEntry = { ...checked, url: 'http://a/4', state: 'skipped', reason: 'robots' };
  expect(judge({ issues: [], entries: [checked, skipped], gaps: [] }, { ...policy, maxSkipped: 0 }).exitCode).toBe(3);
});
