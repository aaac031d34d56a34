import type { Localized } from '../../src/model/language.ts';
import type { Readability } from '../../src/model/readability.ts';
import { pageCounts } from '../../src/rule/page-counts.ts';
import { textRule } from '../../src/rule/rule.ts';
import { fleschKincaidGrade } from '../../src/text/formulas.ts';
import { levelOf } from '../../src/text/readability.ts';
import { hardestSentences, isEnough } from './hardest-sentences.ts';
import { CANADA, ONTARIO, WCAG } from './standards.ts';
import { opening } from './wording.ts';

/** English reading level: Flesch-Kincaid grade, with New Dale-Chall beside it. A number to steer by, no verdict. */
export const readGrade = textRule<{ goal: number; line: number }>({
  id: 'read/grade',
  title: { en: 'English text is easy to read', fr: 'Le texte anglais se lit facilement' },
  why: {
    en: 'The grade estimates the years of school that a text asks for. A low one serves everybody, in a hurry or in a second language.',
    fr: 'Le niveau estime le nombre d’années d’école que demande un texte. Un niveau bas sert tout le monde, même dans une langue seconde.',
  },
  fix: {
    en: 'Shorten the sentences that the message names, and use plainer words. The score follows.',
    fr: 'Raccourcissez les phrases citées et choisissez des mots plus simples. Le score suivra.',
  },
  severity: 'info',
  owner: 'content',
  category: 'advice',
  standards: [ONTARIO('Grade 6 reading level'), WCAG('3.1.5', 'AAA', 'reading-level'), CANADA('2.1')],
  options: { goal: 6, line: 9 },
  optionHelp: {
    goal: {
      en: 'The school grade to aim for; a higher one gives a finding.',
      fr: 'Le niveau scolaire à viser\u00A0; un niveau plus élevé donne un constat.',
    },
    line: {
      en: 'The grade above which WCAG 3.1.5 (level AAA) asks for an easier version.',
      fr: 'Le niveau au-delà duquel WCAG 3.1.5 (niveau AAA) demande une version plus facile.',
    },
  },
  *check(page, { goal, line }) {
    const level = levelOf(pageCounts(page, 'en'), 'en');
    if (level.grade === undefined || level.grade <= goal || !isEnough(level.counts.words, page, 'en')) return;
    const hardest = hardestSentences(page, 'en', fleschKincaidGrade);
    yield {
      block: 'page',
      message: message(level, { goal, line }, hardest),
      cause: page.page.url,
    };
  },
});

function message(
  { grade = 0, daleChall, uncertainty }: Readability,
  { goal, line }: { goal: number; line: number },
  hardest: readonly string[],
): Localized {
  // Under 300 words, the score may be off by as much as it says.
  const off = uncertainty ?? 0;
  const en = [
    `Grade ${grade.toFixed(1)}${off > 0 ? ` ± ${off.toFixed(1)}` : ''} (goal ${goal}${grade > line ? `; WCAG 3.1.5 line ${line}` : ''}`,
  ];
  const fr = [
    `Niveau ${decimal(grade)}${off > 0 ? ` ± ${decimal(off)}` : ''} (but\u00A0: ${goal}${grade > line ? `; seuil WCAG 3.1.5\u00A0: ${line}` : ''}`,
  ];
  if (daleChall !== undefined) {
    en.push(`; Dale-Chall ${daleChall.toFixed(1)}`);
    fr.push(`; Dale-Chall ${decimal(daleChall)}`);
  }
  const names = hardest.map((text) => opening(text, 3));
  const asks = names.length > 0;
  return {
    en: `${en.join('')}).${asks ? ` Hardest sentences: ${names.map((name) => name.en).join(', ')}.` : ''}`,
    fr: `${fr.join('')}).${asks ? ` Phrases les plus difficiles\u00A0: ${names.map((name) => name.fr).join(', ')}.` : ''}`,
  };
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
