import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import { type Loader } from '../../src/load/loader.ts';
import { type ShotKeeper } from '../../src/snapshot/take-shots.ts';
import { snapshotPage } from '../../src/snapshot/snapshot-page.ts';
import { openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

const BUTTON = 'display:block;border:0;padding:0;width:100px;height:30px;background:#f00';
const button = (style = ''): string => `<button style="${BUTTON};${style}"></button>`;
const STYLE = '<style>body { margin: 0 }</style>';
const LOG = '<script>addEventListener("resize", () => { location.href = "/corner"; });</script>';

const PAGES = {
  '/': htmlPage(`<main><div style="height:3000px"></div>${button('margin-left:500px')}</main>${LOG}`, STYLE),
  '/corner': htmlPage(`<main>${button()}</main>`, STYLE),
  '/large': htmlPage(`<main>${button('width:2000px;height:900px')}</main>`, STYLE),
  '/unseen': htmlPage(
    `<main>${button('width:1px;height:1px')}${button('opacity:0')}<p style="position:absolute;left:-9999px">${button()}</p></main>`,
    STYLE,
  ),
  '/second': htmlPage(`<main>${button('opacity:0')}${button()}</main>`, STYLE),
  '/frame': htmlPage(
    '<iframe title="f" style="border:5px solid;padding:7px;margin:50px" src="/corner"></iframe>',
    STYLE,
  ),
  '/whole': '<!doctype html><html><head><title>T</title></head><body><p>Words.</p></body></html>',
  '/shadow': htmlPage(
    `<main><x-box></x-box></main><script>document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = '${button()}';</script>`,
    STYLE,
  ),
};

let site: RunningSite;
let loader: Loader;
beforeAll(async () => {
  [site, loader] = await Promise.all([serveRoutes(PAGES), openTestLoader()]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

interface Taken {
  readonly snapshot: PageSnapshot;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The findings with a picture. */
  readonly shown: readonly Finding[];
}

/** A keeper that wants a picture of every failure of these rules. */
async function take(
  path: string,
  rules: readonly string[] = ['axe/button-name'],
  more: Partial<ShotKeeper> = {},
): Promise<Taken> {
  const options = await testSnapshotOptions();
  const files = new Map<string, Uint8Array>();
  const visit = await loader.visit({ url: `${site.url}${path}`, isSeed: true }, (page, facts, signal, endsAt) =>
    snapshotPage(page, facts, options, signal, {
      endsAt,
      weightOf: ({ rule, outcome }) => (outcome === 'fail' && rules.includes(rule) ? 'error' : undefined),
      has: () => false,
      gaveNone: () => undefined,
      async keep(_finding, bytes) {
        files.set(`${files.size}.webp`, bytes);
        return `${files.size - 1}.webp`;
      },
      ...more,
    }),
  );
  if (visit.state !== 'checked') throw new Error(JSON.stringify(visit));
  return { snapshot: visit.value, files, shown: visit.value.observed.filter(({ shot }) => shot !== undefined) };
}

/** The colours of a picture in some places, as a browser sees them. */
async function coloursAt(bytes: Uint8Array | undefined, places: readonly (readonly [number, number])[]) {
  const url = `data:image/webp;base64,${Buffer.from(bytes ?? []).toString('base64')}`;
  const visit = await loader.visit({ url: `${site.url}/corner`, isSeed: true }, (page) =>
    page.evaluate(
      async (src, at) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const colour = ([x, y]: readonly [number, number]): string => {
          const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
          return red > 200 && green < 60 && blue < 60 ? 'red' : red > 200 && green > 200 ? 'white' : 'other';
        };
        return { width: image.width, height: image.height, colours: at.map(colour) };
      },
      url,
      places as [number, number][],
    ),
  );
  if (visit.state !== 'checked') throw new Error(JSON.stringify(visit));
  return visit.value;
}

test('an element far down the page, with a margin around it', async () => {
  const { shown, files } = await take('/');
  expect(shown.map(({ shot }) => shot)).toEqual([{ file: '0.webp', width: 148, height: 54, box: [24, 24, 100, 30] }]);
  const corners = [
    [26, 26],
    [122, 52],
    [20, 20],
    [128, 30],
  ] as const;
  expect(await coloursAt(files.get('0.webp'), corners)).toEqual({
    width: 148,
    height: 54,
    colours: ['red', 'red', 'white', 'white'],
  });
});

test('the page hears nothing of it', async () => {
  const { snapshot } = await take('/');
  expect(snapshot.url).toBe(`${site.url}/`);
});

test('at the edge of the page there is no margin', async () => {
  const { shown } = await take('/corner');
  expect(shown[0]?.shot).toMatchObject({ width: 124, height: 54, box: [0, 0, 100, 30] });
});

test('of a large element its beginning', async () => {
  const { shown } = await take('/large');
  expect(shown[0]?.shot).toMatchObject({ width: 640, height: 400, box: [0, 0, 640, 400] });
});

test.each(['/unseen', '/whole'])('%s: what nobody can see, and the whole page, have no picture', async (path) => {
  const rules = ['axe/button-name', 'axe/html-has-lang'];
  const { snapshot, files } = await take(path, rules);
  expect(snapshot.observed.filter(({ rule }) => rules.includes(rule)).length).toBeGreaterThan(0);
  expect(files.size).toBe(0);
});

test('the first place that can be seen', async () => {
  const { shown } = await take('/second');
  expect(shown.map(({ at }) => at.selector)).toEqual([expect.stringContaining('nth-child(2)')]);
});

test('in a frame, and in a shadow root', async () => {
  const frame = await take('/frame');
  expect(frame.shown[0]?.shot?.box).toEqual([24, 24, 100, 30]);
  const [left, right] = [26, 122].map((x) => [x, 40] as const);
  if (left === undefined || right === undefined) throw new Error('Two places were named.');
  expect((await coloursAt(frame.files.get('0.webp'), [left, right])).colours).toEqual(['red', 'red']);
  expect((await take('/shadow')).shown[0]?.shot?.box).toEqual([0, 0, 100, 30]);
});

test('none of what a page before has already, and none without time', async () => {
  expect((await take('/corner', ['axe/button-name'], { has: () => true })).files.size).toBe(0);
  expect((await take('/corner', ['axe/button-name'], { endsAt: 0 })).files.size).toBe(0);
});

test('a picture that cannot be kept costs nothing but itself', async () => {
  const keep = (): Promise<string> => Promise.reject(new Error('The disk is full.'));
  const { snapshot, shown } = await take('/corner', ['axe/button-name'], { keep });
  expect(shown).toEqual([]);
  expect(snapshot.observed.filter(({ rule }) => rule === 'axe/button-name')).toHaveLength(1);
});
