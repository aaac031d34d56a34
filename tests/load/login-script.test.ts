import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../src/config/usage-error.ts';
import { openTestLoader } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';

let site: RunningSite;
let folder: string;
let scripts = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curbcut-login-'));
  site = await serveRoutes({
    '/login': `<!doctype html><html lang="en"><title>Sign in</title><form action="/session" method="post"><input name="key"><button>Go</button></form>`,
    '/session': (_request, response) => {
      response.writeHead(303, { 'set-cookie': 'session=open; HttpOnly', location: '/home' }).end();
    },
    '/home': `<!doctype html><html lang="en"><title>Home</title><script>localStorage.setItem('theme', 'dark')</script><h1>Welcome</h1>`,
    '/private': (request, response) => {
      const isIn = request.headers.cookie?.includes('session=open') === true;
      response.writeHead(isIn ? 200 : 302, isIn ? { 'content-type': 'text/html' } : { location: '/login' });
      response.end(
        '<!doctype html><html lang="en"><title>Private</title><h1 id="h">x</h1><script>h.textContent = localStorage.getItem("theme")</script>',
      );
    },
  });
});
afterAll(() => site.close());

async function script(body: string): Promise<string> {
  scripts += 1;
  const file = join(folder, `login-${scripts}.mjs`);
  await writeFile(file, body);
  return file;
}

test('a login script signs in once, and every page is loaded with its cookies and storage', async () => {
  const loginScript = await script(`export default async ({ page }) => {
    await page.goto('${site.url}/login');
    await page.type('input', 'secret');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
  };`);
  const loader = await openTestLoader({ loginScript });
  for (let round = 0; round < 2; round += 1) {
    const visit = await loader.visit({ url: `${site.url}/private`, isSeed: true }, (page) =>
      page.$eval('h1', (h) => h.textContent),
    );
    expect(visit).toMatchObject({ state: 'checked', value: 'dark' });
  }
  await loader.close();
  expect(site.hits.filter(({ path }) => path === '/session')).toHaveLength(1);
});

test('without it the private page is an error, not its login page', async () => {
  const loader = await openTestLoader();
  const visit = await loader.visit({ url: `${site.url}/private`, isSeed: true }, async () => 1);
  expect(visit).toMatchObject({ state: 'error', reason: 'auth-lost' });
  await loader.close();
});

test('a page that loses what only a signed-in page shows is an error', async () => {
  const loader = await openTestLoader({ loggedInSelector: '#sign-out' });
  const visit = await loader.visit({ url: `${site.url}/home`, isSeed: true }, async () => 1);
  expect(visit).toMatchObject({ state: 'error', reason: 'auth-lost' });
  await loader.close();
});

test.each([
  ['fails', 'export default async () => { throw new Error("no such field"); };'],
  ['has nothing to run', 'export const login = 1;'],
])('a login script that %s is the person’s mistake, told', async (_what, body) => {
  const opened = openTestLoader({ loginScript: await script(body) });
  await expect(opened).rejects.toBeInstanceOf(UsageError);
});
