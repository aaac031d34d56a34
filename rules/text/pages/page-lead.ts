import { GOVUK, ONTARIO } from '../standards.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** A page that greets before it says what it is for. */
export const pageLead = writingRule({
  id: 'page/lead',
  title: { en: 'The first sentence says what the page is for', fr: 'La première phrase dit à quoi sert la page' },
  why: {
    en: 'People decide in seconds whether they are in the right place. A welcome does not help them.',
    fr: 'On décide en quelques secondes si on est au bon endroit. Un mot de bienvenue n’y aide pas.',
  },
  fix: {
    en: 'Delete the greeting. Say in one or two short sentences what people can do here.',
    fr: 'Supprimez le mot d’accueil. Dites en une ou deux courtes phrases ce qu’on peut faire ici.',
  },
  severity: 'info',
  standards: [ONTARIO('Lead: 1 to 2 short sentences'), GOVUK('Introductions')],
  *check(page) {
    const block = mainText(page).find(({ kind, text }) => kind === 'paragraph' && text.length > 20);
    const match = block && GREETING.exec(block.text);
    if (!block || !match) return;
    yield {
      block,
      start: 0,
      end: match[0].length,
      message: {
        en: 'The page opens with a greeting. Say first what people can do here.',
        fr: 'La page commence par un mot d’accueil. Dites d’abord ce qu’on peut y faire.',
      },
    };
  },
});

const GREETING =
  /^(?:welcome to|thank you for visiting|this (?:page|section|site|website) (?:is intended to|aims to|provides|contains)|the purpose of this (?:page|section|site|website) is|bienvenue (?:sur|à|au|dans)|merci de (?:visiter|consulter)|(?:cette (?:page|section)|ce site) (?:a pour (?:but|objet|objectif)|vise à|contient|présente))(?![\p{L}])/iu;
