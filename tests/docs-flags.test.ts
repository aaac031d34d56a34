import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { PRINTING_FLAGS } from '../src/cli/flags.ts';
import { TOPICS } from '../src/cli/help-topics.ts';

/** The pages that people read must stay true: each flag and command that they name for Curbcut is one. */
const root = new URL('../', import.meta.url);
const docs = (await readdir(new URL('docs/', root)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const all = commands([]);
const flags = new Set(
  [...all.flatMap((command) => command.flags), ...PRINTING_FLAGS].map(({ long }) => long as string),
);
const words = new Set<string>(all.map(({ name }) => name));
/** Of npm, git, docker and man, in the same pages. */
const OF_OTHERS = /(?:--user |--no-install )|\b(?:npm|npx vitest|git|docker|apt-get|man|node) [^\n`]*/g;

describe.each(['README.md', 'README.fr.md', ...docs])('%s', (file) => {
  test('names only flags that are there', async () => {
    const text = (await readFile(new URL(file, root), 'utf8')).replace(OF_OTHERS, '');
    const named = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*[a-z]/g)].map(([flag]) => flag);
    expect(named.filter((flag) => !flags.has(flag))).toEqual([]);
  });

  test('names only commands that are there', async () => {
    const text = await readFile(new URL(file, root), 'utf8');
    const named = [...text.matchAll(/`curbcut ([a-z]+)[ `]/g)].map(([, word = '']) => word);
    const topics = new Set(['dist', ...TOPICS.map(({ name }) => name)]);
    expect(named.filter((word) => !words.has(word) && !topics.has(word))).toEqual([]);
  });
});

test('the two front pages name the same flags and commands', async () => {
  const namedIn = async (file: string): Promise<string[]> => {
    const text = (await readFile(new URL(file, root), 'utf8')).replace(OF_OTHERS, '');
    const named = [...text.matchAll(/`(?:curbcut ([a-z]+)\b(?!:)|(--[a-z-]+))/g)].map(
      ([, command, flag]) => command ?? flag ?? '',
    );
    return [...new Set(named)].sort();
  };
  expect(await namedIn('README.fr.md')).toEqual(await namedIn('README.md'));
});
