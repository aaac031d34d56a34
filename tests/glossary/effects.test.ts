import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { glossaryTerms } from '../../src/check/glossary-terms.ts';
import { readText } from '../../src/check/read-text.ts';
import { book } from '../../src/tool/registry.ts';
import { searchCandidates } from '../../src/cli/glossary-candidates.ts';
import { candidatesYaml } from '../../src/cli/glossary-yaml.ts';
import { readGlossary } from '../../src/config/load-glossary.ts';
import type { TextRule } from '../../src/rule/rule.ts';
import { snapshotOf } from '../words/place-of.ts';

const GLOSSARY = readGlossary(
  'g.yml',
  `
names: [Utilize Ontario]
terms:
  - en: { use: facilitate }
  - en: { use: child care, not: [daycare] }
    owner: Policy
    reason: { en: The word of the Act, fr: Le mot de la Loi }
  - fr: { use: fournisseur de services, not: [prestataire] }
acronyms:
  - en: { short: ODSP, long: Ontario Disability Support Program }
  - { en: { short: OHIP, long: Ontario Health Insurance Plan }, known: true }
`,
);

async function findings(id: string, text: string, glossary: typeof GLOSSARY | undefined, lang: 'en' | 'fr' = 'en') {
  const rule = book.rules.find((each) => each.id === id) as TextRule;
  const page = await snapshotOf('page.md', `${text}\n`, lang);
  return checkText(page, [{ rule, options: rule.options }], { glossary }).findings;
}

test('names and accepted terms are flagged by no rule', async () => {
  const text = 'You must ask Utilize Ontario to facilitate it. You must utilize the form.';
  const passages = async (glossary: typeof GLOSSARY | undefined) =>
    (await findings('word/complex', text, glossary)).map(({ at }) =>
      at.excerpt?.text.slice(at.excerpt.start, at.excerpt.end),
    );
  expect(await passages(undefined)).toEqual(['facilitate', 'utilize']);
  expect(await passages(GLOSSARY)).toEqual(['utilize']);
});

test('a rejected term: what to write, who decided it and why, in the same form', async () => {
  const [found] = await findings('word/glossary', 'Most daycares close in July.', GLOSSARY);
  expect(found).toMatchObject({
    rewrite: 'child cares',
    message: {
      en: 'Your glossary says “child cares”, not “daycares” (Policy: The word of the Act).',
      fr: 'Votre glossaire dit «\u00A0child cares\u00A0», et non «\u00A0daycares\u00A0» (Policy\u00A0: Le mot de la Loi).',
    },
  });
  const french = await findings('word/glossary', 'Les prestataires de la région vous aident.', GLOSSARY, 'fr');
  expect(french.map(({ rewrite }) => rewrite)).toEqual(['fournisseurs de services']);
  expect(await findings('word/glossary', 'Most daycares close in July.', undefined)).toEqual([]);
});

test('an acronym of the glossary comes with its long form; one that everybody knows needs none', async () => {
  const found = await findings('acro/unexplained', 'Ask about ODSP and OHIP at the office.', GLOSSARY);
  expect(found.map(({ rewrite }) => rewrite)).toEqual(['Ontario Disability Support Program (ODSP)']);
});

test('terms are found with plurals, elisions and the longest first; names with their capitals only', () => {
  const find = glossaryTerms(
    readGlossary('g.yml', 'names: [Service]\nterms:\n  - fr: aide\n  - fr: aide sociale\n  - en: permit\n'),
  );
  const passages = (text: string, lang: 'en' | 'fr') =>
    find(text, lang).map(({ start, end }) => text.slice(start, end));
  expect(passages('L’aide sociale et les aides de l’État', 'fr')).toEqual(['aide sociale', 'aides']);
  expect(passages('The service of Service sells permits. A permitted use.', 'en')).toEqual(['Service', 'permits']);
});

test('suggestions are the same for the same pages, and can be pasted', async () => {
  const pages = [
    'The Ontario Student Assistance Program (OSAP) helps. Ask OSAP by email. The QRSP does not, says Pine River Council.',
    'Send an e-mail to OSAP, or an email. Then write to Pine River Council about the form.',
  ];
  const search = searchCandidates();
  for (const [i, text] of pages.entries()) search.add(readText(await snapshotOf(`p${i}.md`, `${text}\n`, 'en')));
  const yaml = candidatesYaml(search.finish(), 'en');
  expect(yaml).toContain('  # 2 places, 2 pages\n  - en: Pine River Council\n');
  expect(yaml).toContain(
    '  # email (2 places, 2 pages); e-mail (1 place, 1 page)\n  - en: { use: email, not: [e-mail] }\n',
  );
  expect(yaml).toContain('\n  - en: { short: OSAP, long: Ontario Student Assistance Program }\n');
  expect(yaml).toContain('\n  # - en: { short: QRSP, long: "?" }\n');
  expect(readGlossary('pasted.yml', yaml).entries.length).toBeGreaterThan(2);
});
