import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { readAxeFrench } from '../../src/tool/package-root.ts';
import { missingFrench } from '../../src/snapshot/axe-french.ts';
import { type AxeLocale, frenchMessage } from '../../src/snapshot/axe-message.ts';

type Template = string | { readonly [key: string]: Template };
interface English {
  readonly messages: Readonly<Record<string, Template>>;
}

// The only place where axe-core keeps its own texts.
const { _audit: audit } = createRequire(import.meta.url)('axe-core') as {
  _audit: { data: { checks: Readonly<Record<string, English>> } };
};

/** Every message of axe-core that can reach a report: its check, its outcome, and the keys that lead to it. */
const MESSAGES = Object.entries(audit.data.checks).flatMap(([id, { messages }]) =>
  (['fail', 'incomplete'] as const).flatMap((outcome) => {
    const template = messages[outcome];
    return template === undefined ? [] : leaves(template).map((keys) => ({ id, outcome, keys }));
  }),
);

function leaves(template: Template): string[][] {
  if (typeof template === 'string') return [[]];
  return Object.entries(template).flatMap(([key, inner]) => leaves(inner).map((keys) => [key, ...keys]));
}

function leafOf(locale: AxeLocale, { id, outcome, keys }: (typeof MESSAGES)[number]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    locale.checks[id]?.[outcome],
  );
}

let french: AxeLocale;
beforeAll(async () => {
  french = await readAxeFrench();
});

test('every message of the installed axe-core has its French', () => {
  expect(MESSAGES.length).toBeGreaterThan(200);
  const lacking = MESSAGES.filter((each) => typeof (leafOf(missingFrench, each) ?? leafOf(french, each)) !== 'string');
  expect(lacking).toEqual([]);
});

test('our French holds nothing that axe-core does not say, and nothing twice', () => {
  const known = new Set(MESSAGES.map((each) => JSON.stringify(each)));
  const own = Object.entries(missingFrench.checks).flatMap(([id, texts]) =>
    Object.entries(texts).flatMap(([outcome, template]) => leaves(template).map((keys) => ({ id, outcome, keys }))),
  );
  expect(own.filter((each) => !known.has(JSON.stringify(each)))).toEqual([]);
  const isSaid = (locale: AxeLocale) => (each: (typeof MESSAGES)[number]) => typeof leafOf(locale, each) === 'string';
  expect(MESSAGES.filter(isSaid(missingFrench)).filter(isSaid(french))).toEqual([]);
});

test('the message of a check is filled in with what it found', () => {
  const check = { id: 'color-contrast', message: '', data: { messageKey: 'colorParse', colorParse: 'lab(x)' } };
  expect(frenchMessage(check, 'incomplete', missingFrench)).toBe('La couleur ne peut être lue\u00a0: lab(x).');
});

test('the singular and the plural are told apart', () => {
  const message = (data: unknown) => frenchMessage({ id: 'aria-unsupported-attr', message: '', data }, 'fail', french);
  expect(message(['aria-x'])).toContain('aria-x');
  const elm = (values: string, messageKey: string) =>
    frenchMessage(
      { id: 'aria-allowed-attr-elm', message: '', data: { messageKey, nodeName: 'br', values } },
      'fail',
      missingFrench,
    );
  expect(elm('aria-a', 'singular')).toMatch(/^L’attribut/);
  expect(elm('aria-a, aria-b', 'plural')).toMatch(/^Ces attributs/);
});

test('a message with a hole is not shown', () => {
  const check = { id: 'color-contrast', message: '', data: { messageKey: 'colorParse' } };
  expect(frenchMessage(check, 'incomplete', missingFrench)).toBeUndefined();
});

test('axe-core’s French is set in type: apostrophes, no-break spaces', () => {
  const locale = { checks: { x: { fail: "L'élément n'a pas de nom : « ${data} » ?" } } };
  expect(frenchMessage({ id: 'x', message: '', data: "l'un : l'autre" }, 'fail', locale)).toBe(
    "L’élément n’a pas de nom\u00a0: «\u00a0l'un : l'autre\u00a0»?",
  );
});

test('a message that the page makes too long is cut', () => {
  const check = { id: 'deprecatedrole', message: '', data: 'x'.repeat(10_000) };
  expect(frenchMessage(check, 'fail', missingFrench)?.length).toBeLessThan(310);
});
