import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reason } from '../../src/model/ledger.ts';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';
import { hostileReport } from './hostile-report.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(200, 50),
};

function check(report: unknown): readonly string[] {
  validate(JSON.parse(renderJson(report as Report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(Object.entries(REPORTS))('%s fits its schema', (_, make) => {
  expect(check(make())).toEqual([]);
});

test('a field that the schema does not know is refused', () => {
  expect(check({ ...sampleReport(), extra: 1 })).not.toEqual([]);
  const [issue] = sampleReport().issues;
  expect(check({ ...sampleReport(), issues: [{ ...issue, severity: 'fatal' }] })).not.toEqual([]);
  const { ledger: _, ...rest } = sampleReport();
  expect(check(rest)).not.toEqual([]);
});

/** Total by type: a new reason does not compile here until it is listed, and does not pass until the schema knows it. */
const REASONS: Readonly<Record<Reason, true>> = {
  unreachable: true,
  tls: true,
  'http-status': true,
  timeout: true,
  crashed: true,
  'kept-navigating': true,
  'auth-lost': true,
  'rate-limited': true,
  damaged: true,
  'document-slow': true,
  'too-large': true,
  'blocked-address': true,
  'redirect-loop': true,
  'not-html': true,
  download: true,
  empty: true,
  unreadable: true,
  'not-text': true,
  encrypted: true,
  'too-deep': true,
  'nothing-found': true,
  'frame-unchecked': true,
  'engine-failed': true,
  'own-rule-failed': true,
  'unknown-language': true,
  truncated: true,
  'browser-lost': true,
  internal: true,
  'off-scope': true,
  'redirect-off-scope': true,
  duplicate: true,
  unchanged: true,
  robots: true,
  logout: true,
  excluded: true,
  'no-words': true,
  trap: true,
  'max-pages': true,
  depth: true,
  sample: true,
  shard: true,
  'time-limit': true,
  interrupted: true,
};

test('the schema knows every reason', () => {
  const gaps = Object.keys(REASONS).map((reason) => ({ url: 'https://a.example/', stage: 'load', reason }));
  expect(check({ ...sampleReport(), gaps })).toEqual([]);
});

test('the order of keys in memory does not change the bytes', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, item]) => [key, shuffle(item)]),
    );
  };
  expect(renderJson(shuffle(sampleReport()) as Report)).toBe(renderJson(sampleReport()));
});

test('what is read back is what was written, whatever the texts', () => {
  expect(JSON.parse(renderJson(hostileReport()))).toEqual(hostileReport());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const report = { ...cleanReport(), inputs: [text] };
      expect(JSON.parse(renderJson(report))).toEqual(report);
    }),
  );
});

test('on a console it can neither steer the terminal nor command the runner', () => {
  const text = renderJson(hostileReport());
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
  expect(text).not.toMatch(/##/);
  expect(text).not.toMatch(/^\s*::/m);
});
