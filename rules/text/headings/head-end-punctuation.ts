import { CANADA, GOVUK } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Headings that end like a sentence. */
export const headEndPunctuation = writingRule({
  id: 'head/end-punctuation',
  title: { en: 'Headings have no end punctuation', fr: 'Les titres n’ont pas de ponctuation finale' },
  why: {
    en: 'A full stop or a colon makes a heading look and sound like a sentence.',
    fr: 'Un point ou un deux-points donne au titre l’air d’une phrase, à l’œil comme à l’oreille.',
  },
  fix: { en: 'Delete the mark at the end.', fr: 'Supprimez le signe final.' },
  severity: 'warning',
  standards: [CANADA('4.1'), GOVUK('Headings')],
  *check(page) {
    for (const block of mainHeadings(page)) {
      const match = /^(.*[^.…\s])\s*([.:;,])\s*$/su.exec(block.text);
      const [, rewrite, mark] = match ?? [];
      if (rewrite === undefined || mark === undefined) continue;
      // The period of an abbreviation, and headings of several sentences (a statute's, a news item's), stay.
      if (mark === '.' && (ABBREVIATION.test(rewrite) || /[.!?]\s/u.test(rewrite))) continue;
      yield {
        block,
        message: {
          en: `The heading ends in “${mark}”. Delete it.`,
          fr: `Le titre finit par «\u00A0${mark}\u00A0». Supprimez ce signe.`,
        },
        rewrite,
      };
    }
  },
});

const ABBREVIATION = /(?:\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|St|No|vs|ltée|enr)|\.\p{L}|\b\p{Lu})$/iu;
