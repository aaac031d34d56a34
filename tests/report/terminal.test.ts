import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import { renderText } from '../../src/report/text/terminal.ts';
import { defuse } from '../../src/report/text/terminal-lines.ts';
import { visible, visibleLine } from '../../src/report/visible.ts';
import { hostileReport, PAYLOADS } from './hostile-report.ts';
import { bigReport, cleanReport, incompleteReport, sampleReport } from './sample-report.ts';

const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/;

test('a hostile page can neither steer the terminal nor command the CI runner', () => {
  for (const lang of LANGS) {
    const text = renderText(hostileReport(), { lang });
    expect(text).not.toMatch(UNSEEN);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##[\w.-]*\[/);
    const coloured = renderText(hostileReport(), { lang, color: 3 });
    expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).not.toMatch(UNSEEN);
    expect(coloured).not.toMatch(/^(?:\u001B\[[\d;]*m|\s)*::/m);
  }
});

test('a workflow command is defused wherever a line breaks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('::error::x', '##[group]', '##vso[a]', ' ', '\n', '\u001B[31m', 'word', ':', '#')),
      (parts) => {
        const text = defuse(parts.join(''));
        expect(text).not.toMatch(/^(?:\u001B\[[\d;]*m|[^\S\n])*::/m);
        expect(text).not.toMatch(/##[\w.-]*\[/);
      },
    ),
  );
});

test('what cannot be seen is shown, and plain text is left alone', () => {
  expect(visible('a\u001B[31m\u202Eb\uD800')).toBe('a\\u{1b}[31m\\u{202e}b\\u{d800}');
  expect(visibleLine(' Élève\t\n 😀 «\u00A0œ\u00A0» ')).toBe('Élève 😀 «\u00A0œ\u00A0»');
  for (const payload of PAYLOADS) expect(visibleLine(payload)).not.toMatch(UNSEEN);
});

test('the ledger is printed and adds up', () => {
  expect(renderText(sampleReport(), { lang: 'en' })).toContain(
    '24 URLs: 20 checked + 1 error + 3 skipped + 0 not visited',
  );
  expect(renderText(incompleteReport(), { lang: 'fr' })).toContain(
    '24 adresses\u00A0: 11 vérifiées + 1 en erreur + 0 écartées + 12 non visitées',
  );
});

test('the verdict stands at the end, in words', () => {
  expect(renderText(cleanReport(), { lang: 'en' }).trimEnd().split('\n').slice(-2)).toEqual([
    'PASSED: Curbcut checked 1 page and found no issue.',
    'Exit code 0: passed.',
  ]);
  expect(renderText(sampleReport(), { lang: 'en' })).toContain('\nINCOMPLETE: ');
});

test('an issue has its place, its reason, its fix and its owner', () => {
  const text = renderText(sampleReport(), { lang: 'en', width: 100 });
  expect(text).toContain(
    [
      'ERROR Text stands out from its background (Code)',
      '  The contrast is 3.1 to 1; this text needs 4.5 to 1. [1 fix, 14 pages]',
      '  https://www.services.example.on.ca/en/births  footer .footer__legal > small',
      '  Why: People with low vision cannot read faint text, and nobody can in the sun.',
      '  Fix: Darken the text or lighten the background.',
    ].join('\n'),
  );
});

test('a big site is ten rules and a count, not a scroll', () => {
  const text = renderText(bigReport(5000, 200), { lang: 'en' });
  expect(text.split('\n').length).toBeLessThan(160);
  expect(text).toContain('And 4,991 issues more: see the report.');
});

test('without colour there is no escape; with colour the words are the same', () => {
  const plain = renderText(sampleReport(), { lang: 'fr' });
  const coloured = renderText(sampleReport(), { lang: 'fr', color: 1 });
  expect(plain).not.toContain('\u001B');
  expect(coloured).toContain('\u001B[');
  expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(plain);
});

test('our own lines keep to the width; only an address or a selector may be longer', () => {
  for (const width of [60, 80, 120]) {
    const long = renderText(sampleReport(), { lang: 'fr', width })
      .split('\n')
      .filter((line) => line.length > width);
    for (const line of long) expect(line).toMatch(/https?:|^Curbcut /);
  }
});

test('the verdict alone still says that it is incomplete, and why', () => {
  const whole = renderText(incompleteReport(), { lang: 'en' });
  const verdict = renderText(incompleteReport(), { lang: 'en', verdictOnly: true });
  expect(whole.endsWith(verdict)).toBe(true);
  expect(verdict).toContain('INCOMPLETE');
  expect(verdict.split('\n').length).toBeLessThan(12);
});
