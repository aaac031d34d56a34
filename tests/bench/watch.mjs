// From save to output with --watch, on one changed page, against a whole cold run over the same folder.
//
//   node tests/bench/watch.mjs [--site <folder of built HTML>] [--page en/about.html] [--saves 15]
//
// Run `npm run build` first. The folder is copied; the page gets a new sentence at each save.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: join(root, 'fixtures/sites/ontario') },
    page: { type: 'string', default: 'en/about.html' },
    saves: { type: 'string', default: '15' },
  },
});
const cwd = await mkdtemp(join(tmpdir(), 'curbcut-watch-'));
await cp(resolve(values.site), join(cwd, 'site'), { recursive: true });
const started = performance.now();
const child = spawn(process.execPath, [join(root, 'dist/bin/curbcut.js'), 'site', '--watch', '--lang', 'en'], { cwd });
let said = '';
const waiting = [];
child.stdout.on('data', (chunk) => {
  said += chunk;
  for (const each of waiting.splice(0)) each();
});
const until = async (pattern, from = 0) => {
  while (!pattern.test(said.slice(from))) await new Promise((done) => waiting.push(done));
  return performance.now();
};

const cold = (await until(/Watching/)) - started;
const page = join(cwd, 'site', values.page);
const before = await readFile(page, 'utf8');
const times = [];
for (let n = 0; n < Number(values.saves); n += 1) {
  await new Promise((done) => setTimeout(done, 500));
  const from = said.length;
  const saved = performance.now();
  await writeFile(page, before.replace('</main>', `<p>Saved ${n} times. <img src="x${n}.png"></p></main>`));
  times.push((await until(/, still /, from)) - saved);
}
child.kill('SIGINT');
await new Promise((done) => child.on('close', done));
await rm(cwd, { recursive: true });
times.sort((a, b) => a - b);
const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
console.log(
  `cold run ${Math.round(cold)} ms; save to output, ms: median ${at(0.5)}, fastest ${at(0)}, 90 % ${at(0.9)}`,
);
console.log(`a save takes ${((100 * at(0.5)) / cold).toFixed(1)} % of a cold run`);
