import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { checkText } from '../../src/check/check-text.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Loader } from '../../src/load/loader.ts';
import type { TextRule } from '../../src/rule/rule.ts';
import type { SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { ROOT } from '../e2e/run-cli.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveFolder, type RunningSite } from '../sites/serve.ts';

/*
 * Pages as public bodies publish them, good prose and bad. The golden files say what a careful editor is told of each:
 * read every line that changes, and ask whether she would be glad of it.
 */

const FOLDER = join(ROOT, 'fixtures/prose');
const textRules = rules
  .filter((rule): rule is TextRule => rule.kind === 'text')
  .map((rule) => ({ rule, options: rule.options }));

let site: RunningSite;
let loader: Loader;
let options: SnapshotOptions;
beforeAll(async () => {
  [site, loader, options] = await Promise.all([serveFolder(FOLDER), openTestLoader(), testSnapshotOptions(['none'])]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

const pages = await pagesOf(FOLDER);

describe.each(pages)('%s', (page) => {
  test('gives the findings that its golden file lists', async () => {
    const snapshot = await lookAt(loader, `${site.url}/${page}`, options, async (_page, seen) => seen);
    const lines = checkText(snapshot, textRules).findings.map((finding) => lineOf(finding));
    expect(lines.length).toBeGreaterThan(0);
    await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot(
      `golden/${page.replace(/\.html$/, '.txt').replace('/', '-')}`,
    );
  });
});

/** `warning word/complex  «prior to» → before` */
function lineOf({ rule: id, severity, outcome, at, message, rewrite }: Finding): string {
  const weight = outcome === 'review' ? 'review' : (severity ?? rules.find((rule) => rule.id === id)?.severity);
  const { text = '', start = 0, end = 0 } = at.excerpt ?? {};
  const passage = at.excerpt === undefined ? message.en : `«${text.slice(start, end)}»`;
  return `${weight} ${id}  ${passage}${rewrite === undefined ? '' : ` → ${rewrite}`}`;
}

/** The pages of each language's folder, as paths from `folder`. */
async function pagesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}
