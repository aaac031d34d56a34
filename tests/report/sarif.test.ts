import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { hostileReport } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0.json', import.meta.url), 'utf8')) as object,
);

interface Log {
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
  }[];
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Record<string, unknown>;
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly webRequest?: { readonly target: string };
}

function runOf(report: Report, anchorFile?: string): Log['runs'][number] {
  const log = JSON.parse(renderSarif(report, { lang: 'en', ...(anchorFile !== undefined && { anchorFile }) })) as Log;
  const [run] = log.runs;
  if (run === undefined) throw new Error('No run.');
  return run;
}

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(300, 100),
};
const cases = Object.entries(REPORTS).flatMap(([name, make]) => LANGS.map((lang) => ({ name, make, lang })));

test.each(cases)('$name in $lang fits the SARIF schema', ({ make, lang }) => {
  validate(JSON.parse(renderSarif(make(), { lang })));
  expect(validate.errors ?? []).toEqual([]);
});

test.each(cases)('$name in $lang has all that GitHub asks for, within its limits', ({ make }) => {
  const { tool, results } = runOf(make());
  for (const { shortDescription, fullDescription, help, properties } of tool.driver.rules) {
    for (const { text } of [shortDescription, fullDescription, help]) expect(text).not.toBe('');
    expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    expect(properties.tags.length).toBeLessThanOrEqual(20);
  }
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(message.text).not.toBe('');
    expect(partialFingerprints.primaryLocationLineHash).not.toBe('');
    expect(Object.keys(locations[0]?.physicalLocation.region ?? {})).toEqual(
      expect.arrayContaining(['startLine', 'startColumn', 'endLine', 'endColumn']),
    );
  }
  const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  expect(new Set(fingerprints).size).toBe(results.length);
});

test('no more than 5,000 results, the worst first', () => {
  const { results } = runOf(bigReport(6000, 50));
  expect(results).toHaveLength(5000);
  expect(results[0]?.level).toBe('error');
});

test('a finding with a source file points at it; one without points at the anchor, with the address in its message', () => {
  const { results } = runOf(sampleReport(), 'config/curbcut.config.json');
  const uris = (rule: string): unknown[] =>
    results
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
  expect(uris('label')).toEqual(['templates/renew.html']);
  expect(uris('region')).toEqual(['config/curbcut.config.json']);
  const region = results.find(({ ruleId }) => ruleId === 'region');
  const url = 'https://www.services.example.on.ca/en/births';
  expect(region?.message.text).toContain(url);
  expect(region?.webRequest?.target).toBe(url);
  expect(region?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe(`${url} body > div.alert`);
});

test('a review is no failure, and what is ignored is no alert', () => {
  const { results } = runOf(sampleReport());
  expect(results.filter(({ kind }) => kind === 'review').map(({ level }) => level)).toEqual(['none', 'none']);
  expect(results).toHaveLength(sampleReport().issues.length - 1);
});

test('a run that did not look everywhere does not say that it succeeded', () => {
  expect(runOf(cleanReport()).invocations[0]?.executionSuccessful).toBe(true);
  const [invocation] = runOf(sampleReport()).invocations;
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications).toHaveLength(3);
});

test('a page can neither make a link in a message nor leave the repository', () => {
  const { results } = runOf(hostileReport());
  for (const { message, locations } of results) {
    expect(message.text).not.toMatch(/\]\(/);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
      /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w\-.~%!'()*/]+$/,
    );
  }
});
