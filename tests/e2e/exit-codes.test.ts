import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSite, serveRoutes } from '../sites/serve.ts';
import { curbcut, emptyFolder, reportOf } from './run-cli.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;
const good = page('<p>All is well on this page.</p>');
const sitemap = (...urls: string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

let site: RunningSite;
beforeAll(async () => {
  site = await serveRoutes({
    '/': good,
    '/bad': page('<img src="/x.png">'),
    '/broken-link/': page('<p><a href="/broken-link/gone">Our old plan</a></p>'),
    '/empty.xml': { body: sitemap(), headers: { 'content-type': 'application/xml' } },
    '/html.xml': { body: good },
    '/500': { status: 500, body: good },
    '/private': { status: 302, headers: { location: '/login' } },
    '/login': page('<form><label>Password <input type="password"></label></form>'),
  });
});
afterAll(() => site.close());

/** The peers pass all of these. */
describe('it is never green when it did not look', () => {
  test.each([
    ['an empty sitemap', '/empty.xml'],
    ['a sitemap that is a 404', '/sitemap.xml'],
    ['a sitemap that is a web page', '/html.xml'],
    ['a page that answers 500', '/500'],
    ['a private page that sends to its login page', '/private'],
    ['a page that is not there', '/nowhere'],
  ])('%s ends with 3', async (_what, path) => {
    const { code, report } = await reportOf([`${site.url}${path}`]);
    expect(code).toBe(3);
    expect(report.verdict).toMatchObject({ complete: false, exitCode: 3 });
    expect(report.gaps.length).toBeGreaterThan(0);
  });

  test('a host that does not answer ends with 3', async () => {
    const { code, report } = await reportOf(['http://127.0.0.1:9/']);
    expect(code).toBe(3);
    expect(report.ledger.checked).toBe(0);
  });

  test('no input is a mistake that is told: 2', async () => {
    const { code, stderr } = await curbcut([]);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a folder without a page ends with 2', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'notes.txt'), 'no page here');
    expect((await curbcut([folder])).code).toBe(2);
  });

  test('an empty list of URLs ends with 2 or 3', async () => {
    expect([2, 3]).toContain((await curbcut(['-'], { input: '\n' })).code);
  });

  test('report-only mode does not excuse what was not looked at', async () => {
    expect((await curbcut([`${site.url}/500`, '--fail-on', 'never'])).code).toBe(3);
  });
});

describe('the gate', () => {
  test('a good page passes: 0', async () => {
    const { code, report } = await reportOf([`${site.url}/`, '--max-pages', '10']);
    expect(report.verdict.reasons).toEqual([]);
    expect(code).toBe(0);
  });

  test('an error fails: 1, and 0 in report-only mode', async () => {
    const { code, report } = await reportOf([`${site.url}/bad`]);
    expect(report.issues.map(({ rule }) => rule)).toContain('axe/image-alt');
    expect(code).toBe(1);
    expect((await curbcut([`${site.url}/bad`, '--fail-on', 'never'])).code).toBe(0);
  });

  test('a linked page that is gone is a finding where the link is, not a hole in the run', async () => {
    const { report } = await reportOf([`${site.url}/broken-link/`]);
    expect(report.verdict.complete).toBe(true);
    expect(report.issues.find(({ rule }) => rule === 'link/broken')).toMatchObject({ count: 1 });
    expect(report.ledger).toMatchObject({ total: 2, checked: 1, error: 1 });
  });

  test('a page limit with pages left is incomplete; a sample is not', async () => {
    expect((await curbcut([`${site.url}/broken-link/`, '--max-pages', '1'])).code).toBe(3);
    expect((await curbcut([`${site.url}/broken-link/`, '--sample', '1'])).code).toBe(0);
  });
});

describe('a person’s mistake is one sentence, a next step, and 2', () => {
  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ['an unknown flag', ['--max-page', '3', 'http://127.0.0.1:9/']],
    ['a value that is no number', ['--max-pages', 'many', 'http://127.0.0.1:9/']],
    ['a file that is not there', ['no-such-folder']],
    ['a scheme that is not of the web', ['ftp://example.org/']],
    ['a format that is not known', ['http://127.0.0.1:9/', '-o', 'pdf=x.pdf']],
    ['a configuration file that is not there', ['--config', 'nowhere.json', 'http://127.0.0.1:9/']],
    ['a run that is not there', ['report', 'nowhere', '-o', 'json=-']],
    ['a rule that is not known', ['explain', 'sent/logn']],
  ];
  test.each(mistakes)('%s', async (_what, args) => {
    const { code, stdout, stderr } = await curbcut(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(6);
  });

  test('a binary file, a broken sitemap, a broken configuration', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]));
    await writeFile(join(folder, 'sitemap.xml'), '<urlset><url><loc>http://127.0.0.1:9/</loc>');
    await mkdir(join(folder, 'conf'));
    await writeFile(join(folder, 'conf', 'curbcut.config.json'), '{ "failOn": "sometimes", "maxPagse": 3 }');
    for (const [cwd, input] of [
      [folder, 'picture.png'],
      [folder, 'sitemap.xml'],
      [join(folder, 'conf'), 'http://127.0.0.1:9/'],
    ] as const) {
      const { code, stderr } = await curbcut([input], { cwd });
      expect({ input, code }).toEqual({ input, code: 2 });
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
