import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LEAST_NODE, nodeTooOld } from '../../src/cli/node-version.ts';

test.each([
  ['18.20.4', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['21.0.0', false],
  ['24.1.0', false],
])('Node %s is too old: %s', (version, isOld) => {
  expect(nodeTooOld(version, {})?.split('\n') ?? []).toEqual(
    isOld
      ? [
          `curbcut: Curbcut needs Node 20.19 or newer; this is Node ${version}.`,
          'Next: install a newer one (https://nodejs.org), then run the same command again.',
          '',
        ]
      : [],
  );
});

test('it is said in French on a French system', () => {
  expect(nodeTooOld('18.0.0', { LANG: 'fr_CA.UTF-8' })).toContain('Ensuite\u00A0: installez');
});

test('it is what package.json asks for', async () => {
  const { engines } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    engines: { node: string };
  };
  expect(`>=${LEAST_NODE.replace(/\.0$/, '')}`).toBe(engines.node);
});
