import { DEFECT, html, type HostileCase, type HostilePage } from './hostile/hostile-page.ts';
import { httpPages } from './hostile/http.ts';
import { latePages } from './hostile/late.ts';
import { loopPages } from './hostile/loops.ts';
import { framePages, policyPages } from './hostile/policies.ts';
import { sitemapRoutes } from './hostile/sitemaps.ts';
import { sizePages } from './hostile/sizes.ts';
import { statePages } from './hostile/states.ts';
import { tamperPages } from './hostile/tamper.ts';
import { textPages } from './hostile/texts.ts';
import { trapPages } from './hostile/traps.ts';
import { typePages } from './hostile/types.ts';
import { PIXEL } from './pixel.ts';
import { serveRoutes, type Routes, type RunningSite } from './serve.ts';

const pages: readonly HostilePage[] = [
  {
    path: '/plain',
    route: html({ title: 'A plain page', body: DEFECT }),
    expect: { state: 'checked', rule: 'axe/image-alt' },
    note: 'nothing but the defect',
  },
  ...httpPages,
  ...loopPages,
  ...tamperPages,
  ...policyPages,
  ...framePages,
  ...sizePages,
  ...textPages,
  ...typePages,
  ...statePages,
  ...latePages,
  ...trapPages,
];

/** Every page of the hostile site with what must be said of it when it is given as an input. */
export const hostileCases: readonly HostileCase[] = pages.flatMap(({ path, expect, note }) =>
  expect ? [{ path, expect, note }] : [],
);

export const hostileRoutes: Routes = {
  '/': html({ title: 'The hostile site', body: '<p><a href="/plain">A plain page</a></p>' }),
  '/pixel.png': { headers: { 'content-type': 'image/png' }, body: PIXEL },
  ...Object.fromEntries(pages.map(({ path, route }) => [path, route])),
  ...sitemapRoutes,
};

/** All that a page or a server can do to a checker, on one server. */
export function serveHostile(): Promise<RunningSite> {
  return serveRoutes(hostileRoutes);
}
