import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPlanted, SAMPLE_SITE } from './planted.ts';

const files = readdirSync(SAMPLE_SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const source = (file: string): string => readFileSync(new URL(file, SAMPLE_SITE), 'utf8');
const { mustBeFound, worthFinding, mustNotBeFound } = readPlanted();

test('the site has pages enough, in both languages', () => {
  expect(files.filter((file) => file.startsWith('en/')).length).toBeGreaterThanOrEqual(14);
  expect(files.filter((file) => file.startsWith('fr/')).length).toBeGreaterThanOrEqual(14);
  expect(files).toEqual(expect.arrayContaining(['index.html', '404.html']));
});

test('the register of planted problems quotes what is in the pages', () => {
  const rows = [...mustBeFound, ...worthFinding, ...mustNotBeFound];
  expect([mustBeFound.length, worthFinding.length, mustNotBeFound.length].every((count) => count > 15)).toBe(true);
  expect(rows.filter((row) => row.pages.length === 0 || row.passages.length === 0 || row.rules.length === 0)).toEqual(
    [],
  );
  const absent = rows.flatMap(({ pages, passages }) =>
    pages.flatMap((page) =>
      passages.filter((passage) => !source(page).includes(passage)).map((passage) => `${page}: ${passage}`),
    ),
  );
  expect(absent).toEqual([]);
});

test('only the planted links are broken', () => {
  const broken = new Set<string>();
  for (const file of files) {
    for (const [, href = ''] of source(file).matchAll(/\s(?:href|src|poster|action)="(\/[^"#?]*)/g)) {
      const path = href.endsWith('/') ? `${href}index.html` : href;
      if (!existsSync(new URL(`.${path}`, SAMPLE_SITE))) broken.add(path);
    }
  }
  expect([...broken].sort()).toEqual(['/en/forms/service-guide.html', '/fr/formulaires/guide-des-services.html']);
});

test('each page has its twin in the other language, but for the planted two', () => {
  const alternates = (file: string): readonly string[] =>
    [...source(file).matchAll(/<link rel="alternate" hreflang="(en|fr)" href="\/([^"]+)">/g)].map(
      (match) => match[2] ?? '',
    );
  const pages = files.filter((file) => /^(en|fr)\//.test(file));
  const alone = pages.filter((file) => alternates(file).length !== 2);
  expect(alone.sort()).toEqual(['en/news/flu-clinics.html', 'en/volunteer.html']);
  const oneWay = pages.filter((file) => alternates(file).some((twin) => !alternates(twin).includes(file)));
  expect(oneWay.sort()).toEqual(['fr/nouvelles/cliniques-grippe.html']);
});

test('the HTML is valid, but for what is planted', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of taste, not of validity.
      'doctype-style': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const found = new Set<string>();
  for (const file of files) {
    const report = await validator.validateString(source(file), file);
    for (const message of report.results.flatMap((result) => result.messages)) found.add(`${file} ${message.ruleId}`);
  }
  expect([...found].sort()).toEqual([
    'en/contact.html element-required-attributes', // a frame without a title
    'en/news/new-clinic.html wcag/h37', // an image without alt
    'en/publications.html element-required-attributes', // no language
    'en/search.html text-content', // a button without a name
    'en/services/accessible-rides.html element-permitted-content', // div in a list
    'fr/a-propos.html wcag/h30', // a link without a name
    'fr/accessibilite.html element-permitted-parent', // list items without a list
    'fr/demande.html valid-autocomplete', // a value that does not exist
    'fr/recherche.html element-required-content', // no title
  ]);
});
