import { serveRoutes, send, type RunningSite } from './serve.ts';
import { PIXEL } from './pixel.ts';
import { PARAGRAPHS, TITLES } from './generated-words.ts';

export interface GeneratedSiteOptions {
  /** Pages in all, half of them in French; at least 2. */
  readonly pages: number;
  /** The same seed gives the same bytes. Default: 1. */
  readonly seed?: number;
  /** Paragraphs on a page. Default: 8. */
  readonly paragraphs?: number;
  /** Each page loads a script that fills in a part. Default: false. */
  readonly scripted?: boolean;
}

/** What the site holds, so that a run over it can be checked to the last finding. */
export interface GeneratedSite {
  /** Paths, in order: `/en/page-0.html`, `/fr/page-0.html`, ... */
  readonly paths: readonly string[];
  /** The page at a path; undefined where there is none. */
  page(path: string): string | undefined;
  /** Rule -> the paths that have it. The template's flaws are on every page. */
  readonly flaws: Readonly<Record<string, readonly string[]>>;
}

/** Every so many pages have this flaw. */
const EVERY: Readonly<Record<string, number>> = {
  'axe/image-alt': 5,
  'axe/label': 7,
  'link/vague': 11,
  'sent/long': 13,
};

/**
 * A bilingual site of any size, made page by page when it is asked for: nothing of it lies in memory or on disk.
 * All pages share two flaws of one template (contrast, an empty link); some have flaws of their own.
 */
export function generateSite(options: GeneratedSiteOptions): GeneratedSite {
  const pairs = Math.max(1, Math.ceil(options.pages / 2));
  const paths = Array.from({ length: pairs }, (_, n) => [`/en/page-${n}.html`, `/fr/page-${n}.html`])
    .flat()
    .slice(0, Math.max(2, options.pages));
  const known = new Set(paths);
  const having = (rule: string): readonly string[] => paths.filter((path) => has(rule, numberOf(path)));
  return {
    paths,
    page: (path) => (known.has(path) ? render(path, pairs, options) : undefined),
    flaws: {
      'axe/color-contrast': paths,
      'axe/link-name': paths,
      ...Object.fromEntries(Object.keys(EVERY).map((rule) => [rule, having(rule)])),
    },
  };
}

/** Serves a generated site, with `/sitemap.xml` and a list of all pages at `/`. */
export async function serveGeneratedSite(
  options: GeneratedSiteOptions,
): Promise<RunningSite & { readonly site: GeneratedSite }> {
  const site = generateSite(options);
  const running = await serveRoutes({
    '/': shell(
      'en',
      'All pages',
      `<ul>${site.paths.map((path) => `<li><a href="${path}">${path}</a></li>`).join('\n')}</ul>`,
    ),
    '/sitemap.xml': (_, response, { origin }) => {
      const urls = site.paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('\n');
      const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
      send(response, { headers: { 'content-type': 'application/xml' }, body });
    },
    '/photo.png': { headers: { 'content-type': 'image/png', 'cache-control': 'max-age=3600' }, body: PIXEL },
    '/fill.js': {
      headers: { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' },
      body: 'document.querySelector("#late").textContent = document.documentElement.lang === "fr" ? "Merci de votre visite." : "Thank you for your visit.";',
    },
    '/*': (request, response) => {
      const page = site.page(request.url ?? '');
      send(response, page === undefined ? { status: 404, body: shell('en', 'Not found', '') } : { body: page });
    },
  });
  return { ...running, site };
}

function render(
  path: string,
  pairs: number,
  { seed = 1, paragraphs = 8, scripted = false }: GeneratedSiteOptions,
): string {
  const lang = path.startsWith('/fr/') ? 'fr' : 'en';
  const n = numberOf(path);
  const random = randomFrom(seed * 1_000_003 + n * 2 + (lang === 'fr' ? 1 : 0));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const english = lang === 'en';
  const title = `${pick(TITLES[lang])} ${n}`;
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const heading = index % 3 === 0 ? `<h2>${pick(TITLES[lang])} ${n}.${index}</h2>\n` : '';
    return `${heading}<p>${pick(PARAGRAPHS[lang])}</p>`;
  });
  if (has('axe/image-alt', n)) blocks.push('<p><img src="/photo.png" width="20" height="20"></p>');
  if (has('axe/label', n)) blocks.push(`<p><input type="text" name="field-${n}"></p>`);
  if (has('link/vague', n))
    blocks.push(`<p><a href="/${lang}/page-0.html">${english ? 'click here' : 'cliquez ici'}</a></p>`);
  if (has('sent/long', n)) {
    const [word, end] = english ? ['we help you and ', 'we go home'] : ['nous vous aidons et ', 'nous rentrons'];
    blocks.push(`<p>${`${word.repeat(9)}${end}.`.replace(/^./, (first) => first.toUpperCase())}</p>`);
  }
  if (scripted) blocks.push('<p id="late"></p><script src="/fill.js"></script>');
  const links = [n + 1, n + 7, n * 2 + 1].map((to) => to % pairs);
  const related = links.map((to) => `<li><a href="/${lang}/page-${to}.html">Page ${to}</a></li>`).join('\n');
  const twin = `/${english ? 'fr' : 'en'}/page-${n}.html`;
  return shell(lang, title, `${blocks.join('\n')}\n<ul>${related}</ul>`, { twin, self: path });
}

function shell(
  lang: 'en' | 'fr',
  title: string,
  body: string,
  pair?: { readonly twin: string; readonly self: string },
): string {
  const other = lang === 'en' ? 'fr' : 'en';
  const alternates = pair
    ? `<link rel="alternate" hreflang="${lang}" href="${pair.self}"><link rel="alternate" hreflang="${other}" href="${pair.twin}">`
    : '';
  const toggle = pair
    ? `<a href="${pair.twin}" lang="${other}" hreflang="${other}">${lang === 'en' ? 'Français' : 'English'}</a>`
    : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${alternates}
<style>body{font:16px/1.5 sans-serif;max-width:40rem;margin:auto}.note{color:#bbb;background:#fff}</style>
</head>
<body>
<header>${toggle}</header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer><p class="note">${lang === 'en' ? 'A sample site.' : 'Un site d’essai.'}</p><p><a class="social" href="/"></a></p></footer>
</body>
</html>
`;
}

function has(rule: string, n: number): boolean {
  const every = EVERY[rule];
  return every !== undefined && n % every === 0;
}

function numberOf(path: string): number {
  return Number(/(\d+)\.html$/.exec(path)?.[1] ?? Number.NaN);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
