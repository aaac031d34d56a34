import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { planCi } from '../src/cli/ci/plan.ts';
import { commands } from '../src/cli/commands.ts';
import { parseArgv } from '../src/cli/parse-argv.ts';
import { formatFor, FORMATS } from '../src/report/formats.ts';

const PAGES = ['ci.md', 'ci.fr.md'] as const;

function textOf(page: string): string {
  return readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8');
}

/** The snippets of a page in order: GitHub, GitLab, Azure. */
function snippets(page: string): readonly unknown[] {
  return [...textOf(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = '']) => parse(text, { strict: true }) as unknown,
  );
}

/** Every file that a snippet hands to its system. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:curbcut|gl)-?[\w.-]*\.\w+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(filesIn);
}

function pathsOf(env: Record<string, string>): string[] {
  return planCi(env, []).outputs.map(({ path }) => path);
}

test.each(PAGES)('the snippets of %s are YAML that hands over only files that --ci writes', (page) => {
  const [github, gitlab, azure, ...others] = snippets(page);
  expect(others).toEqual([]);
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/summary' };
  expect(filesIn(github).sort()).toEqual(pathsOf(env).sort());
  expect(filesIn(gitlab).sort()).toEqual(pathsOf({ GITLAB_CI: 'true' }).sort());
  expect(filesIn(azure).sort()).toEqual(
    pathsOf({ TF_BUILD: 'True' })
      .filter((path) => path !== 'curbcut-summary.md')
      .sort(),
  );
  const jenkins = /```groovy\n([\s\S]*?)```/.exec(textOf(page))?.[1] ?? '';
  for (const path of pathsOf({ JENKINS_URL: 'x' })) expect(jenkins).toContain(`'${path}'`);
});

test.each(PAGES)('the commands of %s are ones that Curbcut takes', (page) => {
  const lines = [...textOf(page).matchAll(/npx curbcut ([^'`\n]*)/g)].map(([, words = '']) => words.trim());
  expect(lines).toHaveLength(6);
  for (const line of lines) {
    const invocation = parseArgv(line.split(' '), commands([]), { lang: 'en', version: '0' });
    expect(invocation).toMatchObject({ kind: 'run', command: 'check' });
  }
});

test.each(PAGES)('%s names every format, with an ending that means it', (page) => {
  const rows = textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.includes('curbcut-'));
  const told = rows.flatMap((row) => {
    const cells = row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text));
    return (cells[1] ?? []).map((name, index) => [name, cells[3]?.[index] ?? '']);
  });
  expect(told.map(([name]) => name).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  for (const [name, ending = ''] of told) expect(formatFor(`x${ending}`)?.format.name).toBe(name);
});
