import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  createFrontier,
  type Frontier,
  type FrontierOptions,
  type Seed,
  type VisitOutcome,
} from '../../src/discover/frontier.ts';
import { normaliseUrl } from '../../src/discover/normalise-url.ts';
import { createScope } from '../../src/discover/scope.ts';
import { urlPatterns } from '../../src/discover/url-patterns.ts';

const SITE = 'https://example.org';
const at = (path: string): string => `${SITE}${path}`;
const seed = (path: string, more: Partial<Seed> = {}): Seed => ({
  url: at(path),
  origin: { kind: 'input' },
  follows: true,
  ...more,
});
const scope = (exclude: readonly string[] = []) =>
  createScope({
    bounds: [{ kind: 'origin', origin: SITE }],
    include: urlPatterns([], '--include'),
    exclude: urlPatterns(exclude, '--exclude'),
    signedIn: false,
  });
const frontierOf = (options: Partial<FrontierOptions>): Frontier =>
  createFrontier({
    seeds: [seed('/')],
    scope: scope(),
    robots: { allows: () => 'yes' },
    identify: normaliseUrl,
    ...options,
  });
const page = (path: string, ...links: string[]): VisitOutcome => ({
  state: 'checked',
  finalUrl: at(path),
  status: 200,
  links: links.map((href) => ({ href: href.startsWith('/') ? at(href) : href, text: '' })),
});
const gone: VisitOutcome = { state: 'error', reason: 'http-status', stage: 'load', status: 404 };
/** Takes and settles one page after the other, by what `answers` says of each path. */
const walk = (frontier: Frontier, answers: Readonly<Record<string, VisitOutcome>>): string[] => {
  const order: string[] = [];
  for (let next = frontier.take(); next !== undefined; next = frontier.take()) {
    const path = next.url.slice(SITE.length);
    order.push(path);
    frontier.settle(next, answers[path] ?? page(path));
  }
  return order;
};
const states = (frontier: Frontier): Record<string, string> =>
  Object.fromEntries(
    frontier
      .entries()
      .map(({ url, state, reason }) => [url.replace(SITE, ''), reason === undefined ? state : `${state} ${reason}`]),
  );

test('pages are visited breadth first, each once, fragments and trackers left aside', () => {
  const frontier = frontierOf({});
  const order = walk(frontier, {
    '/': page('/', '/a', '/b#x', '/a?utm_source=1'),
    '/a': page('/a', '/c', '/'),
    '/b': page('/b'),
  });
  expect(order).toEqual(['/', '/a', '/b', '/c']);
  expect(frontier.isDone()).toBe(true);
  expect(frontier.entries().find(({ url }) => url === at('/c'))).toEqual({
    url: at('/c'),
    state: 'checked',
    origin: { kind: 'link', from: at('/a') },
    depth: 2,
    status: 200,
  });
});

test('what is not visited is in the ledger once, with its reason', () => {
  const frontier = frontierOf({
    scope: scope(['/private/**']),
    robots: { allows: (url) => (url.includes('/robots/') ? 'no' : 'yes') },
    depth: 1,
  });
  walk(frontier, {
    '/': page(
      '/',
      '/a',
      '/plan.pdf',
      '/private/x',
      '/robots/x',
      '/t/t/t/t',
      'https://elsewhere.example/',
      'mailto:a@b.c',
      'http://[',
    ),
    '/a': page('/a', '/deep', 'https://elsewhere.example/'),
  });
  expect(states(frontier)).toEqual({
    '/': 'checked',
    '/a': 'checked',
    '/deep': 'not-visited depth',
    '/plan.pdf': 'skipped not-html',
    '/private/x': 'skipped excluded',
    '/robots/x': 'skipped robots',
    '/t/t/t/t': 'skipped trap',
    'https://elsewhere.example/': 'skipped off-scope',
  });
});

describe('redirects', () => {
  test('the final address is the page’s: a later link to it leads nowhere new', () => {
    const frontier = frontierOf({});
    expect(walk(frontier, { '/': page('/', '/old'), '/old': page('/new', '/new', '/old') })).toEqual(['/', '/old']);
    expect(frontier.entries()[1]).toMatchObject({ url: at('/old'), finalUrl: at('/new'), state: 'checked' });
  });
  test('a redirect to a page that was visited is a duplicate, and its links are not taken twice', () => {
    const frontier = frontierOf({});
    walk(frontier, { '/': page('/', '/a', '/b'), '/b': page('/a', '/c') });
    expect(states(frontier)).toEqual({ '/': 'checked', '/a': 'checked', '/b': 'skipped duplicate' });
  });
  test('a page that another one was redirected to is not visited again', () => {
    const frontier = frontierOf({});
    expect(walk(frontier, { '/': page('/', '/old', '/new'), '/old': page('/new') })).toEqual(['/', '/old']);
    expect(states(frontier)).toMatchObject({ '/old': 'checked', '/new': 'skipped duplicate' });
  });
  test('to another site, or to what is left out, is skipped', () => {
    const frontier = frontierOf({ scope: scope(['/private']) });
    walk(frontier, {
      '/': page('/', '/a', '/b'),
      '/a': { state: 'checked', finalUrl: 'https://elsewhere.example/', status: 200, links: [] },
      '/b': page('/private'),
    });
    expect(states(frontier)).toEqual({ '/': 'checked', '/a': 'skipped redirect-off-scope', '/b': 'skipped excluded' });
  });
  test('a route of a page that draws itself stays itself', () => {
    const frontier = frontierOf({});
    walk(frontier, { '/': page('/', '/app#/a', '/app#/b', '/app'), '/app#/a': page('/app'), '/app#/b': page('/app') });
    expect(states(frontier)).toEqual({ '/': 'checked', '/app': 'checked', '/app#/a': 'checked', '/app#/b': 'checked' });
  });
});

describe('limits', () => {
  const links = ['/a', '/b', '/c', '/d'];
  test('pages checked and pages in error count; what is left says so', () => {
    const frontier = frontierOf({ maxPages: 3 });
    expect(walk(frontier, { '/': page('/', ...links), '/a': gone })).toEqual(['/', '/a', '/b']);
    expect(frontier.isDone()).toBe(true);
    expect(states(frontier)).toMatchObject({ '/a': 'error http-status', '/c': 'not-visited max-pages' });
  });
  test('pages skipped do not count', () => {
    const frontier = frontierOf({ maxPages: 2 });
    const skipped: VisitOutcome = { state: 'skipped', reason: 'not-html', stage: 'load' };
    expect(walk(frontier, { '/': page('/', ...links), '/a': skipped })).toEqual(['/', '/a', '/b']);
  });
  test('a page under way is counted as if it will be checked', () => {
    const frontier = frontierOf({ seeds: [seed('/a'), seed('/b')], maxPages: 1 });
    const first = frontier.take();
    expect(frontier.take()).toBeUndefined();
    expect(frontier.isDone()).toBe(false);
    if (first) frontier.settle(first, { state: 'skipped', reason: 'not-html', stage: 'load' });
    expect(frontier.take()?.url).toBe(at('/b'));
  });
  test('a sample of a list is spread over its sections, and what is left is no hole', () => {
    const listed = ['/news/1', '/news/2', '/jobs/1', '/fr/emplois/1', '/'].map((path) =>
      seed(path, { origin: { kind: 'sitemap' }, follows: false }),
    );
    const frontier = frontierOf({ seeds: listed, sample: 3 });
    expect(walk(frontier, {})).toEqual(['/', '/news/1', '/jobs/1']);
    expect(states(frontier)).toMatchObject({ '/news/2': 'not-visited sample' });
  });
  test('a sample of a crawl takes each section of a level in turn', () => {
    const frontier = frontierOf({ sample: 4 });
    const front = page('/', '/news/1', '/news/2', '/news/3', '/jobs/1', '/fr/emplois/1');
    expect(walk(frontier, { '/': front })).toEqual(['/', '/news/1', '/jobs/1', '/fr/emplois/1']);
  });
});

describe('a list', () => {
  test('is visited as it is: links on it are not followed', () => {
    const frontier = frontierOf({ seeds: [seed('/a', { origin: { kind: 'list' }, follows: false })] });
    expect(walk(frontier, { '/a': page('/a', '/b') })).toEqual(['/a']);
    expect(frontier.size()).toBe(1);
  });
  test('may name what robots.txt is not known for; links there are not followed', () => {
    const frontier = frontierOf({ robots: { allows: () => 'unknown' } });
    expect(walk(frontier, { '/': page('/', '/a') })).toEqual(['/']);
    expect(states(frontier)).toEqual({ '/': 'checked', '/a': 'skipped robots' });
  });
  test('of a sitemap leaves out what is off the site or no page', () => {
    const sitemap = (url: string): Seed => ({ url, origin: { kind: 'sitemap' }, follows: false });
    const frontier = frontierOf({
      seeds: [sitemap(at('/a')), sitemap(at('/a.pdf')), sitemap('https://elsewhere.example/')],
    });
    walk(frontier, {});
    expect(states(frontier)).toEqual({
      '/a': 'checked',
      '/a.pdf': 'skipped not-html',
      'https://elsewhere.example/': 'skipped off-scope',
    });
  });
});

describe('a run that is stopped', () => {
  test('leaves the rest not visited, pages under way included', () => {
    const frontier = frontierOf({ seeds: [seed('/a'), seed('/b'), seed('/c')] });
    frontier.take();
    const second = frontier.take();
    if (second) frontier.settle(second, page('/b', '/d'));
    frontier.stop('interrupted');
    expect(frontier.take()).toBeUndefined();
    expect(frontier.isDone()).toBe(true);
    expect(states(frontier)).toEqual({
      '/a': 'not-visited interrupted',
      '/b': 'checked',
      '/c': 'not-visited interrupted',
      '/d': 'not-visited interrupted',
    });
  });
  test('still takes what was under way', () => {
    const frontier = frontierOf({});
    const first = frontier.take();
    frontier.stop('time-limit');
    if (first) frontier.settle(first, page('/', '/a'));
    expect(states(frontier)).toEqual({ '/': 'checked', '/a': 'not-visited time-limit' });
  });
});

test('a start page that is known to be gone is not handed out', () => {
  const frontier = frontierOf({
    seeds: [seed('/', { outcome: { state: 'error', reason: 'unreachable', stage: 'discover' } })],
  });
  expect(frontier.isDone()).toBe(true);
  expect(frontier.take()).toBeUndefined();
  expect(states(frontier)).toEqual({ '/': 'error unreachable' });
});

test('a page that nobody took cannot be settled, nor one twice', () => {
  const frontier = frontierOf({});
  const first = frontier.take() as Candidate;
  frontier.settle(first, page('/'));
  expect(() => frontier.settle(first, page('/'))).toThrow('not under way');
});

/** A site of up to 12 pages: each answers with links, an error, a skip, or a redirect to another one. */
const answer = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('page' as const), links: fc.array(fc.nat(15), { maxLength: 6 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('redirect' as const),
      to: fc.nat(15),
      links: fc.array(fc.nat(15), { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'error' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'skip' as const }) },
);
const website = fc.array(answer, { minLength: 12, maxLength: 12 });
const limits = fc.record({
  maxPages: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  depth: fc.option(fc.nat(4), { nil: undefined }),
  sample: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  seeds: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 5 }),
  dead: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
});
const deadSeed = (n: number): Seed => ({
  ...named(n),
  outcome: { state: 'error', reason: 'unreachable', stage: 'discover' },
});
const named = (n: number): Seed => ({ url: name(n), origin: { kind: 'input' }, follows: true });
const name = (n: number): string => (n > 11 ? `https://elsewhere.example/${n}` : at(`/${'abc'[n % 3]}/${n}`));

test('every URL ends once, the limit holds, and nothing depends on who ends first', () => {
  fc.assert(
    fc.property(
      website,
      limits,
      fc.integer({ min: 2, max: 6 }),
      fc.infiniteStream(fc.nat(1_000)),
      (pages, limit, width, chance) => {
        const outcome = ({ url }: Candidate): VisitOutcome => {
          const n = Number(url.split('/').at(-1));
          const found = pages[n];
          if (found === undefined || found.kind === 'error') return gone;
          if (found.kind === 'skip') return { state: 'skipped', reason: 'not-html', stage: 'load' };
          const links = found.links.map((to) => ({ href: name(to), text: '' }));
          return { state: 'checked', finalUrl: name(found.kind === 'redirect' ? found.to : n), status: 200, links };
        };
        const run = (atOnce: number, pick: (count: number) => number) => {
          const { maxPages, depth, sample, seeds, dead } = limit;
          const frontier = frontierOf({
            seeds: seeds.map((n) => (dead.includes(n) ? deadSeed(n) : named(n))),
            ...(maxPages !== undefined && { maxPages }),
            ...(depth !== undefined && { depth }),
            ...(sample !== undefined && { sample }),
          });
          const underWay: Candidate[] = [];
          for (let steps = 0; steps < 200; steps += 1) {
            while (underWay.length < atOnce) {
              const next = frontier.take();
              if (next === undefined) break;
              underWay.push(next);
            }
            if (underWay.length === 0) break;
            const [one] = underWay.splice(pick(underWay.length), 1);
            if (one) frontier.settle(one, outcome(one));
          }
          expect(frontier.isDone()).toBe(true);
          return frontier.entries();
        };
        const alone = run(1, () => 0);
        expect(run(width, (count) => (chance.next().value ?? 0) % count)).toEqual(alone);
        expect(run(width, (count) => count - 1)).toEqual(alone);
        expect(new Set(alone.map(({ url }) => url)).size).toBe(alone.length);
        const visited = alone.filter(
          ({ state, stage }) => state === 'checked' || (state === 'error' && stage === 'load'),
        );
        expect(visited.length).toBeLessThanOrEqual(Math.min(limit.maxPages ?? Infinity, limit.sample ?? Infinity));
        for (const { state, reason } of alone) expect(state === 'checked').toBe(reason === undefined);
      },
    ),
    { numRuns: 1_500 },
  );
});

describe('what is ahead', () => {
  test('counts pages under way and in the queue, not those that are skipped', () => {
    const frontier = frontierOf({ scope: scope(['**/no/**']) });
    const first = frontier.take();
    expect(frontier.ahead()).toBe(1);
    if (first !== undefined) frontier.settle(first, page('/', '/a', '/b', '/no/c'));
    expect(frontier.ahead()).toBe(2);
    frontier.take();
    expect(frontier.ahead()).toBe(2);
    frontier.stop('interrupted');
    expect(frontier.ahead()).toBe(1);
  });
  test('is never more than the limit leaves', () => {
    const frontier = frontierOf({ maxPages: 2 });
    const first = frontier.take();
    if (first !== undefined) frontier.settle(first, page('/', '/a', '/b', '/c'));
    expect(frontier.ahead()).toBe(1);
  });
});
