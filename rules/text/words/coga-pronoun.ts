import type { Lang } from '../../../src/model/language.ts';
import { COGA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** "This must be paid ..." right below a heading: nothing before it says what "this" is. */
export const cogaPronoun = writingRule({
  id: 'coga/ambiguous-pronoun',
  title: { en: 'Sections do not begin with a lone “this”', fr: 'Une section ne commence pas par «\u00A0cela\u00A0»' },
  why: {
    en: 'People land on a heading and read on from there. They do not know what “this” is.',
    fr: 'On arrive sur un titre et on lit à partir de là. On ne sait pas ce qu’est «\u00A0cela\u00A0».',
  },
  fix: {
    en: 'Name the thing: “this fee”, “this form”.',
    fr: 'Nommez la chose\u00A0: «\u00A0ces frais\u00A0», «\u00A0ce formulaire\u00A0».',
  },
  severity: 'info',
  standards: [COGA('Use clear words')],
  *check(page) {
    const blocks = mainText(page);
    for (const [at, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || block.language === undefined || blocks[at - 1]?.kind !== 'heading') continue;
      const match = ALONE[block.language].exec(block.text);
      if (match === null) continue;
      const [, pronoun = ''] = match;
      const name = quoted(pronoun);
      yield {
        block,
        start: 0,
        end: pronoun.length,
        message: {
          en: `${name.en} begins the section alone. Name the thing.`,
          fr: `${name.fr} commence la section sans rien nommer. Nommez la chose.`,
        },
      };
    }
  },
});

/** Followed by a verb, so that it stands alone. "This is" introduces, as « c'est » does. */
const ALONE: Readonly<Record<Lang, RegExp>> = {
  en: /^(This|That|These|Those|It|They) (?:also |only |usually |often )?(?:means?|includes?|applies|apply|allows?|requires?|helps?|ensures?|can|may|must|will|should|does|do|has|have|gives?|makes?|depends?|happens?|affects?|covers?|lets?|takes?|costs?|needs?|shows?|tells?)(?!\p{L})/u,
  fr: /^(Cela|Ceci|Ça|Celui-ci|Celle-ci|Ceux-ci|Celles-ci) (?:ne )?(?:[sn]['’])?\p{Ll}{2,}/u,
};
