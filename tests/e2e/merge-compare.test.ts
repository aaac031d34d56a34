import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { curbcut, emptyFolder, reportOf } from './run-cli.ts';

const FORMATS = ['html', 'json', 'sarif', 'junit', 'csv', 'tap', 'markdown', 'github-summary', 'earl', 'text'];
const PAGES = ['index', 'a', 'b', 'c', 'd'];

/** A page with a flaw of its own, one of its template, and a title that another page has as well. */
const page = (name: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>${name < 'c' ? 'Services' : name}</title></head><body>
<header><a href="/" class="logo" style="display:block;width:30px;height:30px"></a></header>
<main><h1>${name}</h1><img src="/${name}.png" width="40" height="40">${more}<a href="missing.html">The ${name} form</a></main></body></html>`;

let cwd: string;
beforeAll(async () => {
  cwd = await emptyFolder();
  await mkdir(join(cwd, 'site'));
  for (const name of PAGES) await writeFile(join(cwd, 'site', `${name}.html`), page(name));
  await curbcut(['site', '-o', 'html=x.html', '--run-dir', 'whole'], { cwd });
  for (const part of [1, 2, 3])
    await curbcut(['site', '-o', 'html=x.html', '--shard', `${part}/3`, '--run-dir', `part-${part}`], { cwd });
});

/** Every format of a run, with its times taken out: they differ between any two runs. */
async function bytesOf(command: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const out = await emptyFolder();
  await curbcut([...command, ...FORMATS.flatMap((format) => ['-o', `${format}=${join(out, format)}`])], { cwd });
  const names = await readdir(out);
  const texts = await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')));
  const timeless = (text: string): string =>
    text
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+Z)?/g, 'TIME')
      .replace(/\w+ \d+, \d{4}, \d\d:\d\d UTC/g, 'TIME')
      .replace(/("seconds": |time=")[\d.]+/g, '$1TIME')
      .replace(/\d+ \p{L}+ \d{4}, \d+\s+h\s+\d\d UTC/gu, 'TIME')
      .replace(/[\d.,]+ second(?:e|es|s)?\b/g, 'TIME');
  return new Map(names.map((name, index) => [name, timeless(texts[index] ?? '')]));
}

describe('three parts of a run', () => {
  test('merged, give the bytes of one run, in every format', async () => {
    const [whole, merged] = [
      await bytesOf(['report', 'whole']),
      await bytesOf(['merge', 'part-2', 'part-1', 'part-3', '--run-dir', 'merged']),
    ];
    expect([...merged.keys()].sort()).toEqual([...FORMATS].sort());
    for (const format of FORMATS)
      expect(`${format}\n${merged.get(format) ?? ''}`).toBe(`${format}\n${whole.get(format) ?? ''}`);
    expect(whole.get('json')).toContain('title/duplicate');
  });

  test('each says that it is one part, and judges its own pages only', async () => {
    const { report } = await reportOf(['report', 'part-2'], { cwd });
    expect(report).toMatchObject({ shard: '2/3', verdict: { complete: true } });
    expect(report.ledger).toMatchObject({ total: 6, checked: 2, error: 1, notVisited: 3 });
    expect(report.notices.map(({ code }) => code)).toContain('one-part');
    expect(report.issues.map(({ rule }) => rule)).not.toContain('title/duplicate');
  });

  test('without one of them nobody says that the site passes', async () => {
    const { code, report } = await reportOf(['merge', 'part-1', 'part-2', '--run-dir', 'two'], { cwd });
    expect(code).toBe(3);
    expect(report.verdict.reasons).toContainEqual({ code: 'limit', reason: 'shard', count: 1 });
  });

  test('with a run of other settings they are refused', async () => {
    const { code, stderr } = await curbcut(['merge', 'part-1', 'whole', '--run-dir', 'no'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no parts of one run');
  });

  test('of a crawl there are none', async () => {
    const { code, stderr } = await curbcut(['http://127.0.0.1:9/', '--shard', '1/2'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--shard');
  });
});

describe('two runs compared', () => {
  beforeAll(async () => {
    await writeFile(join(cwd, 'site', 'a.html'), page('a').replace('<img src="/a.png"', '<img alt="A" src="/a.png"'));
    await writeFile(join(cwd, 'site', 'b.html'), page('b', '<img src="/new.png" width="40" height="40">'));
    await curbcut(['site', '--no-screenshots', '--run-dir', 'later', '-o', 'json=later.json'], { cwd });
  });

  const compare = (...more: readonly string[]) => curbcut(['compare', 'whole', 'later.json', ...more], { cwd });

  test('say what is new, what is fixed and what is neither', async () => {
    const { stdout, code } = await compare('--format', 'json');
    const found = JSON.parse(stdout) as Record<
      'new' | 'fixed' | 'notComparable' | 'unchanged',
      { rule: string; url: string }[]
    >;
    expect(code).toBe(0);
    expect(found.new.map(({ rule, url }) => [rule, new URL(url).pathname])).toEqual([['axe/image-alt', '/b.html']]);
    expect(found.fixed.map(({ rule, url }) => [rule, new URL(url).pathname])).toEqual([['axe/image-alt', '/a.html']]);
    expect(found.notComparable).toEqual([]);
    expect(found.unchanged.length).toBeGreaterThan(3);
  });

  test('fail on what is new where that is asked for', async () => {
    expect((await compare('--fail-on', 'new')).code).toBe(1);
    expect((await curbcut(['compare', 'whole', 'whole', '--fail-on', 'new'], { cwd })).code).toBe(0);
  });

  test('call nothing fixed that one of them did not look at', async () => {
    const { stdout } = await curbcut(['compare', 'whole', 'part-1', '--format', 'json'], { cwd });
    const found = JSON.parse(stdout) as Record<string, { reason?: string }[]>;
    expect(found['fixed']).toEqual([]);
    expect(found['notComparable']?.map(({ reason }) => reason)).toContain('page');
  });

  test.each([
    ['en', 'text', '1 new, 1 fixed'],
    ['fr', 'text', '1 nouveau, 1 corrigé'],
    ['en', 'md', '**1 new, 1 fixed'],
    ['fr', 'html', '1 nouveau, 1 corrigé'],
  ])('in words (%s, %s)', async (lang, format, words) => {
    const { stdout } = await compare('--lang', lang, '--format', format);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain(words);
  });

  test('what is neither a run nor a report is refused', async () => {
    await writeFile(join(cwd, 'no.json'), '{"version":1,"issues":[]}');
    const { code, stderr } = await curbcut(['compare', 'whole', 'no.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no.json');
  });
});
