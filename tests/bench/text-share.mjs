// What the language checks of an average page cost, beside loading it and running axe: the bar is 5%.
//
//   npm run build && node tests/bench/text-share.mjs [--words 800] [--rounds 15]
//
// One process, one browser; the two are measured in turn on the same pages, one English and one French, put together from
// the sample site. Not a test: it measures time.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtOf } from './built-of.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '800' },
    rounds: { type: 'string', default: '15' },
    /** Only the text rules, so often, with no browser but for the snapshot: for a profile. */
    'text-only': { type: 'string' },
  },
});
const { openLoader, snapshotPage, readAxeFrench, readPageScripts, book, checkText, axeRules } = await builtOf([
  'src/load/loader.ts',
  'src/snapshot/snapshot-page.ts',
  'src/tool/package-root.ts',
  'src/tool/registry.ts',
  'src/check/check-text.ts',
  'rules/axe/index.ts',
]);

const site = join(root, 'fixtures/sites/ontario');
const pages = { en: await averagePage('en'), fr: await averagePage('fr') };
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const own = /^\/(en|fr)\/average$/.exec(pathname)?.[1];
  const body = own === undefined ? await readFile(join(site, pathname)).catch(() => undefined) : pages[own];
  const type = { '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png' }[extname(pathname)];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const loader = await openLoader({
  concurrency: 1,
  pageTimeoutMs: 30_000,
  allows: () => true,
  staysIn: () => true,
  headers: [],
  basicAuth: [],
  state: { cookies: [], origins: [] },
  allowStatus: [],
  maxDocumentBytes: 20_000_000,
});
const options = {
  scripts: await readPageScripts(),
  axe: {
    tags: ['wcag2a', 'wcag2aa', 'best-practice'],
    french: await readAxeFrench(),
    titles: Object.fromEntries(axeRules.map(({ axeId, title }) => [axeId, title])),
    contentRules: new Set(),
  },
  customRules: [],
  pageRules: Object.fromEntries(
    book.rules.filter(({ kind }) => kind === 'page').map((rule) => [rule.id, rule.options]),
  ),
};
const textRules = book.rules.filter(({ kind }) => kind === 'text').map((rule) => ({ rule, options: rule.options }));

const look = async (lang) => {
  const started = performance.now();
  const visit = await loader.visit({ url: `${origin}/${lang}/average`, isSeed: true }, (page, facts, signal) =>
    snapshotPage(page, facts, options, signal),
  );
  if (visit.state !== 'checked') throw new Error(JSON.stringify(visit));
  return { snapshot: visit.value, ms: performance.now() - started };
};
const read = (snapshot) => {
  const started = performance.now();
  const { findings, readability } = checkText(snapshot, textRules);
  return { ms: performance.now() - started, findings: findings.length, words: readability[0]?.counts.words ?? 0 };
};

for (const lang of ['en', 'fr']) {
  const first = read((await look(lang)).snapshot);
  const [looks, reads] = [[], []];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { snapshot, ms } = await look(lang);
    looks.push(ms);
    reads.push(read(snapshot).ms);
  }
  const share = (100 * median(reads)) / median(looks);
  console.log(
    `${lang}: ${first.words} words, ${first.findings} findings; load and axe ${median(looks).toFixed(0)} ms, ` +
      `language ${median(reads).toFixed(1)} ms (first ${first.ms.toFixed(0)} ms): ${share.toFixed(1)}%`,
  );
  if (values['text-only'] !== undefined) {
    const { snapshot } = await look(lang);
    const started = performance.now();
    for (let round = 0; round < Number(values['text-only']); round += 1) read(snapshot);
    console.log(`${lang}: ${((performance.now() - started) / Number(values['text-only'])).toFixed(1)} ms a page, warm`);
  }
}
await loader.close();
server.closeAllConnections();
server.close();

/** The frame of one page of the sample site, with the content of others in it until there are enough words. */
async function averagePage(lang) {
  const folder = join(site, lang, 'services');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html') && file !== 'index.html').sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const [frame = ''] = texts;
  let content = '';
  for (const text of texts) {
    for (const part of mainOf(text).split(/(?=<h2)/)) {
      if (wordsIn(content) < Number(values.words)) content += part;
    }
  }
  return frame.replace(mainOf(frame), () => content);
}

function mainOf(html) {
  return /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
}

function wordsIn(html) {
  return html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}
