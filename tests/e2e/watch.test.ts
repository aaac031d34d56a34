import { type ChildProcess, spawn } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { page, siteFolder, write } from '../builds/site-folder.ts';
import { curbcut, ROOT } from './run-cli.ts';

const HEAD = '  <link rel="stylesheet" href="/site.css">\n';
const TEXT = '<p>We answer the phone.</p>';
const BARE = '<p>We answer.</p><img src="x.png">';

interface Watch {
  /** All that was said from here on, once the pattern is in it. */
  until(pattern: RegExp): Promise<string>;
  /** Ctrl+C; gives the exit code. */
  stop(): Promise<number | null>;
}

let running: ChildProcess | undefined;
afterEach(() => void running?.kill('SIGKILL'));

function watching(cwd: string, ...args: string[]): Watch {
  const child = spawn(process.execPath, [join(ROOT, 'dist/bin/curbcut.js'), ...args, '--watch'], {
    cwd,
    env: { ...process.env, LC_ALL: 'en_CA.UTF-8', CI: '' },
  });
  running = child;
  let said = '';
  let from = 0;
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const each of waiting.splice(0)) each();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    wake();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  void ended.then(wake);
  return {
    async until(pattern) {
      for (;;) {
        const news = said.slice(from);
        const found = pattern.exec(news);
        if (found !== null) {
          from += found.index + found[0].length;
          return news.slice(0, found.index + found[0].length);
        }
        if (child.exitCode !== null) throw new Error(`Ended with ${child.exitCode} before ${pattern}: ${said}`);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

async function folderWithSite(): Promise<string> {
  const cwd = await siteFolder({});
  await write(join(cwd, 'site'), {
    'index.html': page('Home', TEXT, { head: HEAD }),
    'two.html': page('Second', TEXT, { head: HEAD }),
    'site.css': 'p { color: #000; background: #fff; }',
  });
  return cwd;
}

test('a folder: what is new, what is fixed, pages of a style sheet, a folder made anew, and Ctrl+C', async () => {
  const cwd = await folderWithSite();
  const site = join(cwd, 'site');
  const watch = watching(cwd, 'site');
  expect(await watch.until(/Ctrl\+C ends/)).toContain('Curbcut checked 2 pages');

  await write(site, { 'two.html': page('Second', BARE, { head: HEAD }) });
  const first = await watch.until(/, still .*\n/);
  expect(first).toContain('1 page checked again');
  expect(first).toMatch(/\+ New, error .*axe\/image-alt.*\n\s+\/two\.html {2}img/);
  expect(first).toContain('1 new, 0 fixed, still 1 issue.');

  await write(site, { 'site.css': 'p { color: #ccc; background: #fff; }' });
  const styled = await watch.until(/, still .*\n/);
  expect(styled).toContain('2 pages checked again');
  expect(styled).toContain('2 new, 0 fixed, still 3 issues.');

  // As a generator does it: all gone, then written anew; one page is empty for a moment.
  await rm(site, { recursive: true });
  await watch.until(/Waiting for the build/);
  const other = await folderWithSite();
  await writeFile(join(other, 'site', 'two.html'), '');
  await rename(join(other, 'site'), site);
  await writeFile(join(site, 'two.html'), page('Second', TEXT, { head: HEAD }));
  const anew = await watch.until(/, still .*\n/);
  expect(anew).toContain('2 pages checked again');
  expect(anew).toContain('0 new, 3 fixed, still 0 issues.');

  await write(site, { 'two.html': undefined, 'new.html': page('New', BARE) });
  const moved = await watch.until(/, still .*\n/);
  expect(moved).toContain('Page gone: /two.html');
  expect(moved).toContain('1 new, 0 fixed, still 1 issue.');
  expect(await watch.stop()).toBe(130);
});

test('a server on this machine, in French: pages that answer otherwise', async () => {
  let body = TEXT;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.statusCode = request.url === '/' ? 200 : 404;
    response.end(page('Accueil', body, { lang: 'fr' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const watch = watching(await siteFolder({}), `http://127.0.0.1:${port}/`, '--lang', 'fr');
    await watch.until(/Ctrl\+C met fin/);
    // The first round notes what is there.
    await new Promise((resolve) => server.once('request', resolve));
    await new Promise((resolve) => server.once('request', resolve));
    body = BARE;
    expect(await watch.until(/encore .*\n/)).toMatch(/\+ Nouveau, erreur .*axe\/image-alt/);
    expect(await watch.stop()).toBe(130);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('another site’s address is refused', async () => {
  expect(await curbcut(['https://example.org', '--watch'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('a server on this machine'),
  });
});
