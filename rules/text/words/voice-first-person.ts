import { CANADA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Headings that speak as the reader: "How do I ...", "My account". */
export const voiceFirstPerson = writingRule({
  id: 'voice/first-person',
  title: { en: 'Headings do not speak as the reader', fr: 'Les titres ne parlent pas à la place du lecteur' },
  why: {
    en: 'When the page says “I” and “you” for the same person, readers lose track of who is who.',
    fr: 'Quand la page dit «\u00A0je\u00A0» et «\u00A0vous\u00A0» pour la même personne, on ne sait plus qui parle.',
  },
  fix: {
    en: 'Use “you” and “your”, or leave the pronoun out.',
    fr: 'Dites «\u00A0vous\u00A0» et «\u00A0votre\u00A0», ou enlevez le pronom.',
  },
  severity: 'info',
  standards: [CANADA('3.1')],
  *check(page) {
    for (const block of mainHeadings(page)) {
      const lang = block.language ?? page.language;
      const match = lang === undefined ? null : SPEAKER[lang].exec(block.text);
      if (match === null) continue;
      const name = quoted(match[0]);
      yield {
        block,
        start: match.index,
        end: match.index + match[0].length,
        message: {
          en: `${name.en} speaks as the reader. Say “you” or “your”.`,
          fr: `${name.fr} parle à la place du lecteur. Dites «\u00A0vous\u00A0» ou «\u00A0votre\u00A0».`,
        },
      };
    }
  },
});

const SPEAKER = {
  en: /\b(?:I|I['’](?:m|ve|ll|d)|my(?= \p{Ll}))\b/u,
  fr: /(?<!\p{L})(?:[Jj]e |[Jj]['’]|(?:[Mm]on|[Mm]a|[Mm]es)(?= \p{Ll}))/u,
} as const;
