import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { axeRules } from '../../rules/axe/index.ts';
import { axeCatalogue, AXE_VERSION } from '../../rules/data/axe-catalogue.ts';

const axe = createRequire(import.meta.url)('axe-core') as {
  version: string;
  getRules(): { ruleId: string; tags: string[]; actIds?: string[] }[];
};

test('every rule of the installed axe-core is described, and no other', () => {
  expect(AXE_VERSION).toBe(axe.version);
  expect(axeRules.map(({ axeId }) => axeId)).toEqual(axe.getRules().map(({ ruleId }) => ruleId));
});

test('the catalogue knows the ACT Rules that axe-core names', () => {
  const named = Object.fromEntries(axe.getRules().map(({ ruleId, actIds = [] }) => [ruleId, actIds]));
  expect(Object.fromEntries(axeCatalogue.map(({ id, act }) => [id, act]))).toEqual(named);
});

test('the catalogue knows the tags that decide what a rule weighs', () => {
  const tags = new Map(axeCatalogue.map(({ id, tags: all }) => [id, all]));
  for (const { ruleId, tags: installed } of axe.getRules()) {
    for (const tag of installed.filter((each) => /^wcag\d|^best-practice$/.test(each)))
      expect(tags.get(ruleId)).toContain(tag);
  }
});

test.each(axeRules.map((rule) => [rule.id, rule] as const))(
  '%s says what, why and what to do in both languages',
  (_id, rule) => {
    for (const text of [rule.title, rule.why, rule.fix]) {
      for (const sentence of [text.en, text.fr].flatMap((whole) => whole.split(/(?<=[.:])\s/))) {
        expect(sentence.length).toBeGreaterThan(8);
        expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
      }
      expect(text.fr).not.toBe(text.en);
      // A typographic apostrophe, and no-break spaces inside of guillemets and before a colon.
      expect(text.fr).not.toMatch(/'| :|« | »| %/);
    }
    expect(rule.category === 'accessibility').toBe(rule.standards.length > 0);
  },
);
