import type { Lang } from '../../../src/model/language.ts';
import { splitWords } from '../../../src/text/words.ts';
import { CAN_ASC_WORDING, PLAIN_US } from '../standards.ts';
import { eachProse, writingRule } from '../writing-rule.ts';
import { findSeries } from './series.ts';

/** A long opening before the sentence says who does what. */
export const sentSubjectLate = writingRule<{ words: number }>({
  id: 'sent/subject-late',
  title: { en: 'Sentences start with who does what', fr: 'La phrase dit vite qui fait quoi' },
  why: {
    en: 'Readers wait for the main point. A long opening makes them hold it all until then.',
    fr: 'On attend l’idée principale. Une longue entrée en matière oblige à tout retenir d’ici là.',
  },
  fix: { en: 'Say the main point first, then the condition.', fr: 'Dites d’abord l’essentiel, puis la condition.' },
  severity: 'info',
  standards: [PLAIN_US('Keep subject, verb and object close'), CAN_ASC_WORDING],
  options: { words: 15 },
  optionHelp: {
    words: { en: 'The most words before the main clause.', fr: 'Le nombre maximal de mots avant la principale.' },
  },
  check: eachProse(function* (block, lang, { words }) {
    for (const sentence of block.sentences) {
      const match = OPENING[lang].exec(sentence.text);
      const lead = match?.[1];
      if (lead === undefined || findSeries(lead, lang, 3).length > 0) continue;
      const size = splitWords(lead).length;
      if (size <= words) continue;
      const start = sentence.start + sentence.text.indexOf(lead);
      yield {
        block,
        start,
        end: start + lead.length,
        message: {
          en: `${size} words before the main point. Say it first.`,
          fr: `${size} mots avant l’idée principale. Dites-la d’abord.`,
        },
      };
    }
  }),
});

/** An opening that is no main clause, up to the comma before a subject. */
const OPENING: Readonly<Record<Lang, RegExp>> = {
  en: /^\s*((?:If|When|While|Although|Because|Before|After|Since|As|In|For|To|Under|With|Following|Given|Where|Once|Unless|During|Upon|Based on)\b[^;:!?]{5,400}?),\s+(?:you|we|they|it|he|she|the|your|our|a|an|this|these|there|please)\b/u,
  fr: /^\s*((?:Si|S['’]il|Lorsqu['’e]|Quand|Bien qu|Parce qu|Avant|Après|Depuis|Comme|Dans|Pour|Afin|Selon|Avec|À|En|Conformément|Compte tenu|Dès|Sauf|Pendant|Lors)(?=[ '’eu])[^;:!?]{5,400}?),\s+(?:vous|nous|ils?|elles?|on|la?|les?|l['’]|votre|vos|notre|nos|une?|ce|cette|ces|des|veuillez)(?=[ '’\p{L}])/u,
};
