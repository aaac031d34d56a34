import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Discovery } from '../../src/discover/discover.ts';
import type { DiscoverOptions } from '../../src/discover/options.ts';
import { serveHostile } from '../sites/hostile.ts';
import { robotsCases } from '../sites/hostile/robots.ts';
import { sitemapCases } from '../sites/hostile/sitemaps.ts';
import { crawlCases, pagesAsked } from '../sites/hostile/traps.ts';
import { type RunningSite, type Routes, send, serveRoutes } from '../sites/serve.ts';
import { discovering, toVisit } from './discovering.ts';
import { parseUrl } from '../../src/model/parse-url.ts';

const PAGE = '<!doctype html><title>A page</title>';
const list = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value;
const reasonsOf = ({ gaps, frontier }: Discovery): (string | undefined)[] => [
  ...gaps.map(({ reason }) => reason),
  ...frontier.entries().map(({ reason }) => reason),
];

describe('sitemaps of a hostile site', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await serveHostile();
  });
  afterAll(() => site.close());

  test.each(sitemapCases)('$path: $note', async ({ path, pages, reason }) => {
    await discovering([`${site.url}${path}`], {}, (found) => {
      const reasons = reasonsOf(found);
      const visited = toVisit(found);
      expect(pages === undefined ? undefined : visited).toEqual(pages?.map((page) => `${site.url}${page}`));
      expect(reason === undefined || list(reason).some((each) => reasons.includes(each))).toBe(true);
      expect(visited.length > 0 || found.gaps.length > 0).toBe(true);
    });
  });

  test('a sitemap’s other hosts are not asked for anything', async () => {
    await discovering([`${site.url}/sitemap/off-site.xml`], {}, ({ gaps }) => expect(gaps).toEqual([]));
  });
});

describe('crawls of a hostile site end, and say what they left out', () => {
  test.each(crawlCases)('$start: $note', async ({ start, checked, cut, never = [], atMost }) => {
    const site = await serveHostile();
    try {
      await discovering([`${site.url}${start}`], { scope: 'origin', maxPages: 150 }, async (found) => {
        const before = site.hits.length;
        await crawl(found);
        const entries = found.frontier.entries();
        for (const path of checked) {
          expect(entries.find(({ url, finalUrl }) => (finalUrl ?? url) === `${site.url}${path}`)).toMatchObject({
            state: 'checked',
          });
        }
        expect(cut === undefined || entries.some(({ reason }) => reason !== undefined && cut.includes(reason))).toBe(
          true,
        );
        const hits = site.hits.slice(before);
        for (const path of never) expect(hits.filter((hit) => hit.path.startsWith(path))).toEqual([]);
        expect(pagesAsked(hits, start.replace(/[^/]*$/, ''))).toBeLessThanOrEqual(atMost ?? Infinity);
        expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
      });
    } finally {
      await site.close();
    }
  });
});

/** A crawl without a browser: links as they stand in the HTML. */
async function crawl({ frontier }: Discovery): Promise<void> {
  for (let next = frontier.take(); next !== undefined; next = frontier.take()) {
    const response = await fetch(next.url);
    const html = (await response.text()).replaceAll('&amp;', '&').replaceAll('&lt;', '<');
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].flatMap(([, href = '']) => {
      const url = parseUrl(href, response.url);
      return url === undefined ? [] : [{ href: url.href, text: '' }];
    });
    frontier.settle(next, { state: 'checked', finalUrl: response.url, status: response.status, links });
  }
}

describe('robots.txt', () => {
  test.each(robotsCases)('$name: $note', async ({ route, allowed }) => {
    const site = await serveRoutes({ '/robots.txt': route, '/*': PAGE });
    try {
      await discovering([`${site.url}/start`], { timeoutMs: 500 }, ({ frontier, gaps }) => {
        const start = frontier.take();
        const links = Object.keys(allowed).map((path) => ({ href: `${site.url}${path}`, text: '' }));
        if (start) frontier.settle(start, { state: 'checked', finalUrl: start.url, status: 200, links });
        const refused = new Map(frontier.entries().map(({ url, reason }) => [url, reason === 'robots']));
        // Where everything is refused the start page is too, and no link is ever seen.
        const seen = start === undefined ? { '/start': false } : allowed;
        for (const [path, expected] of Object.entries(seen)) {
          expect({ path, refused: refused.get(`${site.url}${path}`) }).toEqual({ path, refused: expected !== true });
        }
        const isUnknown = Object.values(allowed).includes('unknown');
        expect(gaps.map(({ url }) => url)).toEqual(isUnknown ? [`${site.url}/robots.txt`] : []);
      });
    } finally {
      await site.close();
    }
  });

  test('is not even asked for when it is not obeyed', async () => {
    await withSite({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' }, '/': PAGE }, async (site) => {
      await discovering([`${site.url}/`], { robots: false }, (found) =>
        expect(toVisit(found)).toEqual([`${site.url}/`]),
      );
      expect(site.hits.map(({ path }) => path)).not.toContain('/robots.txt');
    });
  });

  test('names a delay, which has a ceiling', async () => {
    await withSite({ '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 86400' }, '/': PAGE }, (site) =>
      discovering([`${site.url}/`], {}, (found) => expect(found.crawlDelayMs(`${site.url}/`)).toBe(10_000)),
    );
  });

  test('given as an input, means its sitemaps; without one that is a gap', async () => {
    const sitemap = (origin: string) => `<urlset><url><loc>${origin}/a</loc></url></urlset>`;
    const routes: Routes = {
      '/robots.txt': (_, response, { origin }) => send(response, { body: `Sitemap: ${origin}/s.xml` }),
      '/s.xml': (_, response, { origin }) => send(response, { body: sitemap(origin) }),
    };
    await withSite(routes, (site) =>
      discovering([`${site.url}/robots.txt`], {}, (found) => expect(toVisit(found)).toEqual([`${site.url}/a`])),
    );
    await withSite({ '/robots.txt': { body: 'User-agent: *' } }, (site) =>
      discovering([`${site.url}/robots.txt`], {}, ({ gaps }) =>
        expect(gaps).toMatchObject([{ reason: 'nothing-found' }]),
      ),
    );
  });
});

describe('a start URL', () => {
  test('that redirects to another site is skipped, and leaves a gap', async () => {
    await withSite(
      { '/': (_, response, { elsewhere }) => send(response, { status: 302, headers: { location: `${elsewhere}/x` } }) },
      (site) =>
        discovering([`${site.url}/`], {}, ({ frontier, gaps }) => {
          expect(frontier.take()).toBeUndefined();
          expect(frontier.entries()).toMatchObject([{ state: 'skipped', reason: 'redirect-off-scope' }]);
          expect(gaps).toMatchObject([{ url: `${site.url}/`, stage: 'discover', reason: 'redirect-off-scope' }]);
        }),
    );
  });

  test('that moved within its site brings its new origin into scope, and its robots.txt', async () => {
    const target = await serveRoutes({ '/robots.txt': { body: 'User-agent: *\nDisallow: /private' }, '/*': PAGE });
    await withSite(
      {
        '/*': (request, response) =>
          send(response, { status: 301, headers: { location: `${target.url}${request.url}` } }),
      },
      (site) =>
        discovering([`${site.url}/`], {}, (found) => {
          expect(found.scope.contains(`${target.url}/a`)).toBe(true);
          expect(found.notices()).toMatchObject([
            { code: 'start-redirected', detail: `${site.url}/ → ${target.url}/` },
          ]);
          const start = found.frontier.take();
          const links = ['/a', '/private'].map((path) => ({ href: `${target.url}${path}`, text: '' }));
          if (start) found.frontier.settle(start, { state: 'checked', finalUrl: `${target.url}/`, status: 200, links });
          expect(toVisit(found)).toEqual([`${target.url}/a`]);
        }),
    );
    await target.close();
  });

  test('that gains a slash is that section', async () => {
    await withSite(
      { '/fr/services': { status: 301, headers: { location: '/fr/services/' } }, '/fr/services/': PAGE },
      (site) =>
        discovering([`${site.url}/fr/services`], {}, ({ scope }) => {
          expect(scope.contains(`${site.url}/fr/services/a`)).toBe(true);
          expect(scope.contains(`${site.url}/fr/other`)).toBe(false);
        }),
    );
  });

  test('where nobody listens is an error, without a browser', async () => {
    await discovering(['http://127.0.0.1:9/'], {}, ({ frontier, gaps }) => {
      expect(frontier.isDone()).toBe(true);
      expect(frontier.entries()).toMatchObject([
        { state: 'error', reason: 'unreachable', stage: 'discover', detail: 'ECONNREFUSED' },
      ]);
      expect(gaps).toEqual([]);
    });
  });

  test('at a cloud’s metadata address is refused', async () => {
    await discovering(['http://169.254.169.254/latest/'], {}, ({ frontier }) => {
      expect(frontier.entries()).toMatchObject([{ state: 'error', reason: 'blocked-address' }]);
    });
  });

  test('that redirects until a cookie is set, or answers 500, is left to the browser', async () => {
    await withSite({ '/': { status: 302, headers: { location: '/' } }, '/500': { status: 500 } }, (site) =>
      discovering([`${site.url}/`, `${site.url}/500`], {}, (found) => expect(toVisit(found)).toHaveLength(2)),
    );
  });

  test('that answers with a sitemap is one', async () => {
    const routes: Routes = {
      '/feed': (_, response, { origin }) =>
        send(response, {
          headers: { 'content-type': 'application/rss+xml' },
          body: `<?xml version="1.0"?><rss><channel><link>${origin}/</link><item><link>${origin}/a</link></item></channel></rss>`,
        }),
      '/data': { headers: { 'content-type': 'application/xml' }, body: '<data/>' },
    };
    await withSite(routes, async (site) => {
      await discovering([`${site.url}/feed`], {}, (found) => expect(toVisit(found)).toEqual([`${site.url}/a`]));
      await discovering([`${site.url}/data`], {}, (found) => expect(toVisit(found)).toEqual([`${site.url}/data`]));
    });
  });

  test('brings its site’s sitemap along when asked', async () => {
    const more: Partial<DiscoverOptions> = { sitemap: true };
    const routes: Routes = {
      '/': PAGE,
      '/sitemap.xml': (_, response, { origin }) =>
        send(response, {
          body: `<urlset><url><loc>${origin}/</loc></url><url><loc>${origin}/hidden</loc></url></urlset>`,
        }),
    };
    await withSite(routes, (site) =>
      discovering([`${site.url}/`], more, (found) =>
        expect(toVisit(found)).toEqual([`${site.url}/`, `${site.url}/hidden`]),
      ),
    );
    await withSite({ '/': PAGE }, (site) =>
      discovering([`${site.url}/`], more, ({ gaps }) => {
        expect(gaps).toMatchObject([{ url: `${site.url}/sitemap.xml`, reason: 'http-status', detail: '404' }]);
      }),
    );
  });
});

test('configured headers go with our own requests to their origin', async () => {
  await withSite({ '/': PAGE }, async (site) => {
    const headers = [{ origin: site.url, name: 'authorization', value: 'Basic eA==' }];
    await discovering([`${site.url}/`], { headers, signedIn: true }, () => undefined);
    expect(site.hits.map((hit) => hit.headers.authorization)).toEqual(['Basic eA==', 'Basic eA==']);
  });
});

test('patterns that matched nothing are told at the end', async () => {
  await withSite({ '/*': PAGE }, (site) =>
    discovering([`${site.url}/`], { exclude: ['/a', '/nowhere'] }, ({ frontier, notices }) => {
      const start = frontier.take();
      const links = [{ href: `${site.url}/a`, text: '' }];
      if (start) frontier.settle(start, { state: 'checked', finalUrl: start.url, status: 200, links });
      expect(notices()).toEqual([{ code: 'unused-exclude', detail: '/nowhere' }]);
    }),
  );
});

test('a run that is interrupted during discovery ends at once, and says so', async () => {
  const controller = new AbortController();
  await withSite({ '/sitemap.xml': () => controller.abort() }, (site) =>
    discovering([`${site.url}/sitemap.xml`], { signal: controller.signal, timeoutMs: 30_000 }, ({ gaps }) => {
      expect(gaps).toMatchObject([{ reason: 'interrupted' }]);
    }),
  );
});

async function withSite(routes: Routes, look: (site: RunningSite) => Promise<void>): Promise<void> {
  const site = await serveRoutes(routes);
  try {
    await look(site);
  } finally {
    await site.close();
  }
}
