import { existsSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { pageRules } from '../../rules/page/index.ts';
import { siteRules } from '../../rules/site/index.ts';
import { textRules } from '../../rules/text/index.ts';
import type { Localized } from '../../src/model/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitWords } from '../../src/text/words.ts';
import { link, observe, pageText } from './page-text.ts';
import { loadLanguageModel } from '../../src/text/detect-language.ts';

beforeAll(loadLanguageModel);

const ours = [...pageRules, ...siteRules, ...textRules];

test('rules are sorted by id and no id stands twice', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThanOrEqual(ours.length);
});

describe.each(ours.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts: readonly Localized[] = [rule.title, rule.why, rule.fix, ...Object.values(rule.optionHelp)];

  test('it has pages that fail and pages that pass', () => {
    for (const kind of ['fail', 'pass'])
      expect(existsSync(`fixtures/rules/${id}/${kind}${rule.kind === 'site' ? '' : '.html'}`)).toBe(true);
  });

  test('its sentences are short in both languages', () => {
    for (const text of texts) {
      for (const lang of ['en', 'fr'] as const) {
        expect(text[lang]).not.toBe('');
        for (const sentence of splitSentences(text[lang], lang))
          expect(splitWords(sentence.text).length).toBeLessThan(25);
      }
    }
  });

  test('its French is set as French is set in Canada', () => {
    for (const { fr } of texts) {
      expect(fr).not.toMatch(/« |[^\u00A0]»| :|[^\u00A0 ]:(?!\/\/)|'/);
    }
  });

  test('every option is explained, and every clause is named', () => {
    expect(Object.keys(rule.optionHelp).sort()).toEqual(Object.keys(rule.options).sort());
    expect(rule.standards.length).toBeGreaterThan(0);
    for (const { name, level } of rule.standards) expect(name === 'WCAG').toBe(level !== undefined);
  });
});

test('messages are short, and say the same in both languages', () => {
  const pieces = [
    'In order to utilize it, you shall make an application for it via mail prior to the the deadline, e.g. by phone.',
    'The application is reviewed by the ministry. We go. We go. We go. We go. We go.',
  ];
  const page = pageText(pieces, { snapshot: { links: [link('click here')] } });
  for (const rule of textRules) {
    for (const { message } of observe(rule, page)) {
      for (const lang of ['en', 'fr'] as const) {
        for (const sentence of splitSentences(message[lang], lang))
          expect(splitWords(sentence.text).length).toBeLessThan(30);
      }
      expect(message.fr).not.toMatch(/« |[^\u00A0]»/);
    }
  }
});

describe('hostile text', () => {
  const words = constantFrom(
    ...'prior to in order utilize is are been closed by the ministry est été envoyé afin de d’ l’ que qu’ effectue etc. e.g. p. ex. « » “ ” ( ) ; , . ? \n 𝒳 é \u00AD \u200B \uD800 shall and and'.split(
      ' ',
    ),
  );
  const text = array(words, { maxLength: 60 }).map((all) => all.join(' '));

  test('no text makes a rule throw, or name a place outside of its block', () => {
    assert(
      property(oneof(text, string({ unit: 'binary' })), constantFrom('en' as const, 'fr' as const), (content, lang) => {
        const page = pageText([content, { text: content, kind: 'cell' }], {
          lang,
          snapshot: { lang: 'en', links: [link(content)] },
        });
        for (const rule of textRules) {
          for (const { block, start = 0, end } of observe(rule, page)) {
            if (block === 'page') continue;
            const last = end ?? block.text.length;
            expect(start >= 0 && start <= last && last <= block.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    'prior to ',
    'is closed by the ',
    'a, and you go ',
    'est été ',
    'etc. ',
    '“x” utilize ',
    'that ',
    'p. ex. ',
    '; ',
    'd’',
  ])('ten times the text takes about ten times the work: %j', (unit) => {
    // Counted, not timed: a quadratic rule would not come back from this in the time that a test has.
    for (const lang of ['en', 'fr'] as const) {
      const page = pageText([unit.repeat(5_000)], { lang });
      for (const rule of textRules) {
        let seen = 0;
        for (const observation of observe(rule, page)) seen += observation.message.en.length > 0 ? 1 : 0;
        expect(seen).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
