// Pages per second, Curbcut against pa11y-ci with axe, alternating in one run over the same pages.
//
//   node tests/bench/speed.mjs --peer <folder where pa11y-ci is installed> [--site <folder of built HTML>] [--pages 40] [--rounds 3]
//
// pa11y-ci is not a dependency: install it in a folder of its own. Both tools use the same browser.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtOf } from './built-of.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    site: { type: 'string', default: join(root, 'fixtures/sites/ontario') },
    pages: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
  },
});
if (values.peer === undefined) throw new Error('Name the folder where pa11y-ci is installed: --peer DIR');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const { findBrowser } = await builtOf(['src/load/find-browser.ts']);

const folder = resolve(values.site);
const server = createServer(async (request, response) => {
  const path = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = await readFile(path).catch(() => undefined);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
const urls = files.slice(0, Number(values.pages)).map((file) => `${origin}/${file.split(sep).join('/')}`);
const scratch = await mkdtemp(join(tmpdir(), 'curbcut-bench-'));
const list = join(scratch, 'urls.txt');
await writeFile(list, urls.join('\n'));

// A wrapper, so that the peer's browser gets the libraries and fonts that ours has.
const browser = await findBrowser({});
const wrapper = join(scratch, 'browser.sh');
const env = Object.entries(browser.env ?? {}).map(([key, value]) => `export ${key}='${value}'`);
await writeFile(wrapper, `#!/bin/sh\n${env.join('\n')}\nexec '${browser.path}' "$@"\n`);
await chmod(wrapper, 0o755);
const config = join(scratch, 'pa11yci.json');
await writeFile(
  config,
  JSON.stringify({
    defaults: {
      runners: ['axe'],
      standard: 'WCAG2AA',
      timeout: 60000,
      chromeLaunchConfig: { executablePath: wrapper, args: ['--no-sandbox'] },
    },
    urls,
  }),
);

const times = { curbcut: [], 'pa11y-ci': [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  times.curbcut.push(
    await time(process.execPath, [
      join(root, 'dist/bin/curbcut.js'),
      list,
      '--fail-on',
      'never',
      '--quiet',
      '-o',
      `json=${join(scratch, 'out.json')}`,
    ]),
  );
  times['pa11y-ci'].push(
    await time(process.execPath, [
      join(values.peer, 'node_modules/pa11y-ci/bin/pa11y-ci.js'),
      '--config',
      config,
      '--json',
    ]),
  );
}
server.close();
server.closeAllConnections();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
for (const [name, all] of Object.entries(times)) {
  console.log(
    `${name}: ${all.map((s) => s.toFixed(1)).join(' ')} s; ${(urls.length / median(all)).toFixed(2)} pages/s`,
  );
}
console.log(`ratio: ${(median(times['pa11y-ci']) / median(times.curbcut)).toFixed(2)}`);

function time(command, args) {
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', fail);
    child.on('close', () => done((performance.now() - start) / 1000));
  });
}
