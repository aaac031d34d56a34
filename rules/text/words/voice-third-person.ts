import type { Lang } from '../../../src/model/language.ts';
import { LANGS } from '../../../src/model/language.ts';
import { CANADA, CAN_ASC_WORDING, PLAIN_US } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';

/** So many times on a page that never says "you". */
const OFTEN = 3;

/** Pages that speak of their readers, not to them. */
export const voiceThirdPerson = writingRule({
  id: 'voice/third-person',
  title: { en: 'The page speaks to its readers', fr: 'La page s’adresse à qui la lit' },
  why: {
    en: '“The applicant must” makes readers ask who that is. “You must” does not.',
    fr: 'Devant «\u00A0le demandeur doit\u00A0», on se demande qui c’est. «\u00A0Vous devez\u00A0» est clair.',
  },
  fix: { en: 'Write “you”.', fr: 'Écrivez «\u00A0vous\u00A0».' },
  severity: 'info',
  standards: [CANADA('3.1'), PLAIN_US('Use pronouns to speak to your readers'), CAN_ASC_WORDING],
  *check(page) {
    for (const lang of LANGS) {
      const blocks = page.prose(lang);
      if (blocks.some(({ text }) => YOU[lang].test(text))) continue;
      const found = blocks.flatMap((block) => {
        const masked = maskedOf(block, lang);
        return [...block.text.matchAll(THEY[lang])]
          .filter(({ index, 0: text }) => !masked.touches(index, index + text.length))
          .map((match) => ({ block, match }));
      });
      const [first] = found;
      if (found.length < OFTEN || first === undefined) continue;
      const { block, match } = first;
      const name = quoted(match[0]);
      yield {
        block,
        start: match.index,
        end: match.index + match[0].length,
        message: {
          en: `The page says ${name.en} (${found.length} times) and never “you”.`,
          fr: `La page dit ${name.fr} (${found.length} fois) et jamais «\u00A0vous\u00A0».`,
        },
        cause: `${page.page.url}|${lang}`,
      };
    }
  },
});

const YOU: Readonly<Record<Lang, RegExp>> = { en: /\b(?:you|your)\b/iu, fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu };
const THEY: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:the|an|each|every|all) (?:applicants?|claimants?|clients?|users?|recipients?|beneficiar(?:y|ies)|taxpayers?|customers?|cardholders?|permit holders?|licence holders?)\b/giu,
  fr: /(?<!\p{L})(?:le|la|l['’]|les|chaque|tout|tous les) ?(?:demandeurs?|demandeuses?|requérants?|requérantes?|prestataires?|bénéficiaires?|usagers?|usagères?|utilisateurs?|clients?|contribuables?|titulaires? d[ue] (?:permis|carte)|candidats?)(?!\p{L})/giu,
};
