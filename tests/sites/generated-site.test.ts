import { expect, onTestFinished, test } from 'vitest';
import { generateSite, serveGeneratedSite } from './generated-site.ts';

test('the same seed gives the same bytes, another seed gives others', () => {
  const all = (seed: number): readonly (string | undefined)[] => {
    const site = generateSite({ pages: 20, seed });
    return site.paths.map((path) => site.page(path));
  };
  expect(all(1)).toEqual(all(1));
  expect(all(1)).not.toEqual(all(2));
});

test('a generated site has the pages that it says, each with its twin', async () => {
  const running = await serveGeneratedSite({ pages: 50 });
  onTestFinished(() => running.close());
  expect(running.site.paths.length).toBe(50);
  const sitemap = await (await fetch(`${running.url}/sitemap.xml`)).text();
  expect([...sitemap.matchAll(/<loc>/g)].length).toBe(50);
  for (const path of running.site.paths) {
    const response = await fetch(running.url + path);
    expect(response.status).toBe(200);
    const page = await response.text();
    const twin = path.startsWith('/en/') ? path.replace('/en/', '/fr/') : path.replace('/fr/', '/en/');
    expect(page).toContain(`href="${twin}"`);
    expect(page.includes('<img')).toBe(running.site.flaws['axe/image-alt']?.includes(path));
    const links = [...page.matchAll(/href="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => running.site.page(link) === undefined)).toEqual([]);
  }
  expect((await fetch(`${running.url}/en/page-25.html`)).status).toBe(404);
});
