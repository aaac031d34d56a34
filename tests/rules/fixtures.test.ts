import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { checkText } from '../../src/check/check-text.ts';
import { readGlossary } from '../../src/config/load-glossary.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import type { Loader } from '../../src/load/loader.ts';
import type { Rule, TextRule } from '../../src/rule/rule.ts';
import type { SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { loadSpelling } from '../../src/run/spelling.ts';
import { ROOT, reportOf } from '../e2e/run-cli.ts';
import { serveFolder, type RunningSite } from '../sites/serve.ts';
import { compareMarks } from './fixture-marks.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from './look.ts';

const FIXTURES = join(ROOT, 'fixtures/rules');

let site: RunningSite;
let loader: Loader;
/** With axe-core, and without what text rules have no use for. */
let options: SnapshotOptions;
let ofText: SnapshotOptions;
beforeAll(async () => {
  [site, loader, options, ofText] = await Promise.all([
    serveFolder(FIXTURES),
    openTestLoader(),
    testSnapshotOptions(),
    testSnapshotOptions(['experimental']),
  ]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

async function findingsOf(rule: Rule, snapshot: PageSnapshot): Promise<readonly Finding[]> {
  if (rule.kind !== 'text') return snapshot.observed.filter((finding) => finding.rule === rule.id);
  const spelling = await loadSpelling((id) => id === rule.id);
  const glossary = glossaryFor(rule.id);
  return checkText(snapshot, [{ rule: rule as TextRule, options: rule.options }], { glossary, spelling }).findings;
}

/** The glossary beside the pages, for a rule that reads one. */
function glossaryFor(id: string): Glossary | undefined {
  const path = join(FIXTURES, id, 'glossary.yml');
  return existsSync(path) ? readGlossary(path, readFileSync(path, 'utf8')) : undefined;
}

function glossaryFlag(id: string): readonly string[] {
  const path = join(FIXTURES, id, 'glossary.yml');
  return existsSync(path) ? ['--glossary', path] : [];
}

/** Compares what the rule finds on a page with what the page marks, failures and reviews apart. */
async function compare(rule: Rule, path: string) {
  return lookAt(loader, `${site.url}/${path}`, rule.kind === 'text' ? ofText : options, async (page, snapshot) => {
    const found = await findingsOf(rule, snapshot);
    const places = (outcome: Finding['outcome']): string[] =>
      found.filter((finding) => finding.outcome === outcome).map(({ at }) => at.selector);
    return {
      count: found.length,
      failures: await compareMarks(page, rule.id, 'data-expect', places('fail')),
      reviews: await compareMarks(page, rule.id, 'data-expect-review', places('review')),
    };
  });
}

const clean = { missed: [], unasked: [] };

describe.concurrent.each(
  rules.filter(({ kind }) => kind !== 'site' && kind !== 'document').map((rule) => [rule.id, rule] as const),
)('%s', (id, rule) => {
  test('finds what fail.html marks, and nothing else', async () => {
    const found = await compare(rule, `${id}/fail.html`);
    expect(found).toMatchObject({ failures: clean, reviews: clean });
    expect(found.count).toBeGreaterThan(0);
  });

  test('finds nothing in pass.html', async () => {
    expect(await compare(rule, `${id}/pass.html`)).toEqual({ count: 0, failures: clean, reviews: clean });
  });
});

describe.concurrent.each(rules.filter(({ kind }) => kind === 'site').map((rule) => [rule.id] as const))('%s', (id) => {
  test('finds what the pages in fail/ mark, and nothing else', async () => {
    const folder = join(FIXTURES, id, 'fail');
    const { report } = await reportOf([folder, ...glossaryFlag(id)], {
      cwd: await mkdtemp(join(tmpdir(), 'curbcut-rule-')),
    });
    const issues = report.issues.filter(({ rule }) => rule === id);
    expect(issues.length).toBeGreaterThan(0);
    const places = issues.flatMap(({ occurrences }) => occurrences.map(({ at }) => at));
    for (const { url } of report.pages.filter(({ state }) => state === 'checked')) {
      const { pathname } = new URL(url);
      const own = places.filter((place) => new URL(place.url).pathname === pathname).map(({ selector }) => selector);
      const compared = await lookAt(loader, `${site.url}/${id}/fail${pathname}`, options, (page) =>
        compareMarks(page, id, 'data-expect', own),
      );
      expect({ pathname, ...compared }).toEqual({ pathname, ...clean });
    }
  });

  test('finds nothing in the pages of pass/', async () => {
    const { report } = await reportOf([join(FIXTURES, id, 'pass'), ...glossaryFlag(id)]);
    expect(report.ledger.checked).toBeGreaterThan(0);
    expect(report.issues.filter(({ rule }) => rule === id)).toEqual([]);
  });
});
