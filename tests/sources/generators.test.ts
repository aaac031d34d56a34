import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Location } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import { curbcut, ROOT } from '../e2e/run-cli.ts';

/** What `truth.tsv` says of a finding, found by hand: where in the sources its words were written. `?`: in no one place. */
interface Truth {
  readonly page: string;
  readonly selector: string;
  readonly rule: string;
  readonly passage: string;
  readonly file: string;
  readonly line: string;
  /** The line itself, so that the truth cannot drift from the sources. */
  readonly text: string;
}

const MINUTES = 60_000;

test.for(['eleventy', 'vitepress', 'hexo'])(
  'findings on what %s built land on the right source line, and on no wrong one',
  { timeout: 3 * MINUTES },
  async (name, { annotate }) => {
    const folder = join(ROOT, 'fixtures/generators', name);
    const truths = await readTruths(truthOf(name));
    await expectLines(folder, truths);
    const places = await run(folder);
    const seen = truths.map((truth) => {
      const at = places.get(keyOf(truth));
      const { source } = at ?? {};
      if (at === undefined) return { verdict: 'not found', truth };
      if (source === undefined) return { verdict: at.maybe === undefined ? 'unknown' : 'ambiguous', truth };
      const isRight = source.file === truth.file && String(source.line) === truth.line;
      return { verdict: isRight ? 'right' : 'wrong', truth, source };
    });
    const count = (verdict: string): number => seen.filter((each) => each.verdict === verdict).length;
    await annotate(
      `${count('right')} right, ${count('ambiguous')} ambiguous, ${count('unknown')} unknown of ${seen.length}`,
    );
    expect(seen.filter(({ verdict }) => verdict === 'wrong' || verdict === 'not found')).toEqual([]);
    expect(count('right') / seen.length).toBeGreaterThanOrEqual(0.95);
  },
);

test('the three sites have more than a hundred findings of words', async () => {
  const truths = await Promise.all(['eleventy', 'vitepress', 'hexo'].map((name) => readTruths(truthOf(name))));
  expect(truths.flat().length).toBeGreaterThan(100);
});

/** Not beside the sources: their words would stand in the repository twice. */
function truthOf(name: string): string {
  return join(ROOT, 'tests/sources/truth', `${name}.tsv`);
}

async function readTruths(path: string): Promise<Truth[]> {
  const rows = (await readFile(path, 'utf8')).split('\n').filter((row) => row !== '');
  return rows.map((row) => {
    const [page = '', selector = '', rule = '', passage = '', file = '', line = '', text = ''] = row.split('\t');
    return { page, selector, rule, passage, file, line, text };
  });
}

async function expectLines(folder: string, truths: readonly Truth[]): Promise<void> {
  for (const { file, line, text } of truths) {
    if (file === '?') continue;
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    expect(lines[Number(line) - 1]?.trim()).toBe(text);
  }
}

/** The places of all findings, by the key of a truth. */
async function run(folder: string): Promise<Map<string, Location>> {
  const out = await mkdtemp(join(tmpdir(), 'curbcut-generators-'));
  const json = join(out, 'report.json');
  const args = ['built', '--sources', 'auto', '--fail-on', 'never', '--run-dir', out, '--quiet', '-o', `json=${json}`];
  const { code, stderr } = await curbcut(args, { cwd: folder });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const { issues } = JSON.parse(await readFile(json, 'utf8')) as Report;
  return new Map(
    issues.flatMap(({ rule, occurrences }) =>
      occurrences.map(({ at }) => {
        const { text = '', start = 0, end = 0 } = at.excerpt ?? {};
        const passage = text.slice(start, end).slice(0, 50).replace(/\s+/g, ' ');
        return [keyOf({ page: at.built?.file ?? '', selector: at.selector, rule, passage }), at] as const;
      }),
    ),
  );
}

function keyOf({ page, selector, rule, passage }: Omit<Truth, 'file' | 'line' | 'text'>): string {
  return [page, selector, rule, passage].join('\t');
}
