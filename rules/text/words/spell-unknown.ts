import { LANGS, type Lang } from '../../../src/model/language.ts';
import { wordsIn } from '../../../src/rule/page-words.ts';
import type { Speller } from '../../../src/rule/speller.ts';
import { maskedOf } from '../masks.ts';
import { CAN_ASC_WORDS } from '../standards.ts';
import { choice, quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';

/** Words that no dictionary has. Off by default: names, new words and terms of a trade are in none either. */
export const spellUnknown = writingRule<{ accept: readonly string[] }>({
  id: 'spell/unknown',
  title: { en: 'Words are spelled right', fr: 'Les mots sont bien orthographiés' },
  why: {
    en: 'A misspelt word stops readers, and a screen reader says it wrong.',
    fr: 'Un mot mal écrit arrête la lecture, et le lecteur d’écran le prononce mal.',
  },
  fix: {
    en: 'Correct the word. If it is right, add it to the glossary.',
    fr: 'Corrigez le mot. S’il est juste, ajoutez-le au glossaire.',
  },
  severity: 'info',
  standards: [CAN_ASC_WORDS],
  options: { accept: [] },
  optionHelp: {
    accept: {
      en: 'More words that are right, in lower case.',
      fr: 'D’autres mots justes, en minuscules.',
    },
  },
  *check(page, { accept }) {
    const accepted = new Set(accept);
    for (const lang of LANGS) {
      const speller = page.spelling?.[lang];
      if (speller === undefined) continue;
      const seen = new Set<string>();
      for (const block of page.prose(lang)) {
        const masked = maskedOf(block, lang);
        for (const { text, start, end } of wordsIn(block)) {
          // A capital makes a name of it, a figure a code.
          if (!/^[\p{Ll}\p{M}’'-]{3,30}$/u.test(text) || seen.has(text) || masked.touches(start, end)) continue;
          seen.add(text);
          const wrong = unknownPart(text.replaceAll('’', "'"), lang, speller);
          if (wrong === undefined || accepted.has(wrong) || accepted.has(text)) continue;
          const found = speller.suggest(wrong).slice(0, SUGGESTIONS);
          const word = quoted(text);
          const offer = found.length === 0 ? undefined : choice(found);
          yield {
            block,
            start,
            end,
            message: {
              en: `${word.en} is in no dictionary.${offer === undefined ? '' : ` Did you mean ${offer.en}?`}`,
              fr: `${word.fr} n’est dans aucun dictionnaire.${offer === undefined ? '' : ` Vouliez-vous dire ${offer.fr}\u00A0?`}`,
            },
          };
        }
      }
    }
  },
});

const SUGGESTIONS = 3;

/** The word, or the part of a compound, that is not known: `est-ce`, `qu'il` and `follow-up` are known by their parts. */
function unknownPart(word: string, lang: Lang, speller: Speller): string | undefined {
  if (speller.knows(word)) return undefined;
  const parts = word.split(lang === 'fr' ? /['-]/ : '-').filter((part) => part.length > 2);
  if (parts.length === 1 && parts[0] === word) return word;
  return parts.find((part) => !speller.knows(part));
}
