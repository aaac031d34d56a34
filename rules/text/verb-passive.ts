import { LANGS, type Lang, type Localized } from '../../src/model/language.ts';
import { textRule, type TextObservation } from '../../src/rule/rule.ts';
import { maskedOf } from './masks.ts';
import { englishPassives } from './passive-en.ts';
import { frenchPassives } from './passive-fr.ts';
import type { Passive } from './passive.ts';
import { CANADA, CAN_ASC_WORDING, ONTARIO, QUEBEC } from './standards.ts';
import { quoted } from './wording.ts';

/** Sentences that do not say who acts, or say it last. */
export const verbPassive = textRule({
  id: 'verb/passive',
  title: { en: 'Sentences say who does what', fr: 'Les phrases disent qui fait quoi' },
  why: {
    en: 'The passive hides who acts. Readers cannot tell what they must do and what you will do.',
    fr: 'Le passif cache qui agit. On ne sait plus ce qu’il faut faire et ce que vous ferez.',
  },
  fix: {
    en: 'Name the person or office first, then the verb: “We review your application.”',
    fr: 'Nommez d’abord la personne ou le service, puis le verbe\u00A0: «\u00A0Nous examinons votre demande.\u00A0»',
  },
  severity: 'info',
  owner: 'content',
  category: 'language',
  standards: [CANADA('2.4'), ONTARIO('Active voice'), QUEBEC('Langage clair et simple'), CAN_ASC_WORDING],
  options: {},
  optionHelp: {},
  *check(page) {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        const masked = maskedOf(block, lang);
        for (const sentence of block.sentences) {
          for (const passive of PASSIVES[lang](sentence.text, sentence.start)) {
            if (masked.touches(passive.verbStart, passive.verbEnd)) continue;
            yield { block, ...observe(passive, block.text, sentence.text) };
          }
        }
      }
    }
  },
});

const PASSIVES: Readonly<Record<Lang, (sentence: string, offset: number) => Iterable<Passive>>> = {
  en: englishPassives,
  fr: frenchPassives,
};

function observe(passive: Passive, text: string, sentence: string): Omit<TextObservation, 'block'> {
  const { start, end, rewrite } = passive;
  const verb = text.slice(passive.verbStart, passive.verbEnd);
  return {
    start,
    end,
    message: message(verb, passive.active),
    ...(rewrite !== undefined && { rewrite }),
    // The verb in its sentence: the same words elsewhere are another sentence to mend. A long sentence is cut, so that many
    // verbs in one endless line stay cheap.
    cause: `${verb}|${sentence.slice(0, 300).trim()}`.toLowerCase(),
  };
}

function message(found: string, active: string | undefined): Localized {
  const verb = quoted(found);
  if (active === undefined)
    return {
      en: `${verb.en} is passive. Say who does it, and start with them.`,
      fr: `${verb.fr} est au passif. Dites qui fait l’action, et commencez par là.`,
    };
  const form = quoted(active);
  return {
    en: `${verb.en} is passive. Put the doer first: ${form.en}.`,
    fr: `${verb.fr} est au passif. Commencez par qui agit\u00A0: ${form.fr}.`,
  };
}
