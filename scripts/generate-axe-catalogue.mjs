// Writes rules/data/axe-catalogue.ts: the facts of every rule of the installed axe-core.
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';

const wanted = /^(wcag\d|best-practice$|experimental$|deprecated$|section508$|EN-301-549$)/;
const rows = axe.getRules().map(({ ruleId, tags, helpUrl, actIds = [] }) => ({
  id: ruleId,
  tags: tags.filter((tag) => wanted.test(tag)),
  act: actIds,
  help: helpUrl.split('?')[0],
}));
const text = `/** Facts of the rules of axe-core ${axe.version}. Written by scripts/generate-axe-catalogue.mjs; a test compares it with the installed version. */
export const AXE_VERSION = '${axe.version}';

export const axeCatalogue: readonly { readonly id: string; readonly tags: readonly string[]; readonly act: readonly string[]; readonly help: string }[] = ${JSON.stringify(rows, undefined, 2)};
`;
writeFileSync(new URL('../rules/data/axe-catalogue.ts', import.meta.url), text);
