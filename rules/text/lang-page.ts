import type { Lang, Localized } from '../../src/model/language.ts';
import type { PageText } from '../../src/rule/page-text.ts';
import { textRule } from '../../src/rule/rule.ts';
import { asBlock } from './as-block.ts';
import { WCAG } from './standards.ts';

/** Blocks shorter than this say little of a page's language. */
const LONG_ENOUGH = 40;

/** `<html lang>` names a language that the page is not written in. A missing one is axe's `html-has-lang`. */
export const langPage = textRule<{ characters: number; share: number }>({
  id: 'lang/page',
  title: { en: 'The page declares its own language', fr: 'La page déclare sa propre langue' },
  why: {
    en: 'A screen reader reads in the declared language: French read with English sounds cannot be understood.',
    fr: 'Un lecteur d’écran lit dans la langue déclarée\u00A0: du français lu à l’anglaise ne se comprend pas.',
  },
  fix: {
    en: 'Set the lang attribute of the html element to the language of the page.',
    fr: 'Donnez à l’attribut lang de l’élément html la langue de la page.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [WCAG('3.1.1', 'A', 'language-of-page')],
  act: ['ucwvc8'],
  options: { characters: 200, share: 0.8 },
  optionHelp: {
    characters: {
      en: 'The fewest characters of text in the declared language before it is judged.',
      fr: 'Le nombre minimal de caractères avant de juger la langue déclarée.',
    },
    share: {
      en: 'The share of that text, from 0 to 1, that must be in another language.',
      fr: 'La part de ce texte, de 0 à 1, qui doit être dans une autre langue.',
    },
  },
  *check(page, { characters, share }) {
    const declared = page.page.lang?.trim() ?? '';
    if (declared === '' || (page.detected !== 'en' && page.detected !== 'fr')) return;
    if (primary(declared) === page.detected) return;
    const own = lengths(page, declared);
    const total = own.en + own.fr + own.unknown;
    if (total < characters || own[page.detected] < total * share) return;
    const snippet = `<html lang="${declared.slice(0, 35).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
    yield {
      block: asBlock(page, { selector: 'html', snippet }, 'label', declared.slice(0, 35)),
      message: message(declared, page.detected),
      // The template sets it: one cause for every page that says the same.
      cause: `${primary(declared)}>${page.detected}`,
    };
  },
});

function message(declared: string, detected: Lang): Localized {
  const tag = declared.slice(0, 35);
  return detected === 'fr'
    ? {
        en: `The page declares “${tag}” and is written in French. Write lang="fr".`,
        fr: `La page déclare «\u00A0${tag}\u00A0» et elle est écrite en français. Écrivez lang="fr".`,
      }
    : {
        en: `The page declares “${tag}” and is written in English. Write lang="en".`,
        fr: `La page déclare «\u00A0${tag}\u00A0» et elle est écrite en anglais. Écrivez lang="en".`,
      };
}

/** Characters of the text that the page's own declaration covers: parts with a lang of their own do not count. */
function lengths(page: PageText, declared: string): { en: number; fr: number; unknown: number } {
  const sum = { en: 0, fr: 0, unknown: 0 };
  for (const { text, lang, language, use } of page.blocks) {
    if (use !== 'prose' || text.length < LONG_ENOUGH || primary(lang ?? declared) !== primary(declared)) continue;
    sum[language ?? 'unknown'] += text.length;
  }
  return sum;
}

function primary(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
