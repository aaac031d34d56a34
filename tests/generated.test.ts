import { expect, test } from 'vitest';
import { axeRules } from '../rules/axe/index.ts';
import { rules } from '../rules/index.ts';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { toolVersions } from '../src/tool/package-root.ts';
import { manPage } from './man-page.ts';
import { optionsPage } from './options-page.ts';
import { rulesReadme } from './rules-readme.ts';

/** Files that are made from the code. `npm run gen` writes them; this compares. */
test('schema/config.json says what the configuration takes', async () => {
  const schema = configJsonSchema([...rules, ...axeRules].sort((a, b) => (a.id < b.id ? -1 : 1)));
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../schema/config.json');
});

test('rules/README.md lists every rule', async () => {
  await expect(rulesReadme([...rules, ...axeRules])).toMatchFileSnapshot('../rules/README.md');
});

test.each([
  ['en', 'options.md'],
  ['fr', 'options.fr.md'],
] as const)('the options in %s are those of the help', async (lang, file) => {
  await expect(optionsPage(lang)).toMatchFileSnapshot(`../docs/${file}`);
});

test.each([
  ['en', 'curbcut.1'],
  ['fr', 'fr/curbcut.1'],
] as const)('the manual page in %s says what the help says', async (lang, file) => {
  await expect(manPage(lang, toolVersions().version)).toMatchFileSnapshot(`../man/${file}`);
});
