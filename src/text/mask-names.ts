import type { Lang } from '../model/language.ts';
import { SENTENCE_STARTERS } from './data/sentence-starters.ts';
import type { Mask } from './mask.ts';
import { splitWords, type Word } from './words.ts';

/**
 * Names of several words: two or more capitalised words in a row, joined by words like "of" and "de", of which the first
 * of a sentence counts only if it is not one that often begins a sentence. In French also institutions, which take one
 * capital at most: `ministère de la Santé`, `Commission de la fonction publique`.
 */
export function nameSpans(text: string, lang: Lang): Mask[] {
  const words = splitWords(text);
  if (isTitleCase(words, lang)) return [];
  const masks: Mask[] = [];
  for (let i = 0; i < words.length;) {
    const institution = lang === 'fr' ? institutionEnd(text, words, i) : undefined;
    const last = institution ?? runEnd(text, words, i, lang);
    const [first, end] = [words[i], last === undefined ? undefined : words[last]];
    if (first === undefined) break;
    if (last === undefined || end === undefined) {
      i += 1;
      continue;
    }
    const elided = /^(?:[ldLD]|qu|Qu)['’]/u.exec(first.text)?.[0].length ?? 0;
    masks.push({ start: first.start + elided, end: end.end, kind: 'name' });
    i = last + 1;
  }
  return masks;
}

/** The last word of the run of capitalised words that begins at `from`; undefined if there is none. */
function runEnd(text: string, words: readonly Word[], from: number, lang: Lang): number | undefined {
  const first = words[from];
  if (first === undefined || !isCapital(first.text) || isFunctionWord(first.text, lang)) return undefined;
  let last = from;
  let capitals = 1;
  for (let i = from + 1; i < words.length && i - from < LONGEST; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !GAP.test(text.slice(before.end, word.start))) break;
    if (isCapital(word.text) && !isFunctionWord(word.text, lang)) {
      capitals += 1;
      last = i;
    } else if (!CONNECTORS[lang].has(word.text) || i - last > 3) break;
  }
  return capitals >= 2 ? last : undefined;
}

/** `ministère de la Santé`: a head noun, then "de", "des", "du", "canadienne des" and what they bring. */
function institutionEnd(text: string, words: readonly Word[], from: number): number | undefined {
  const head = words[from]?.text ?? '';
  if (!FR_INSTITUTION.test(head) && !FR_OFFICE.test(head)) return undefined;
  const lowerHead = /^(?:[ld]['’])?\p{Ll}/u.test(head);
  let last = from;
  let capitals = 0;
  let joined = false;
  for (let i = from + 1; i < words.length && i - from < 12; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !GAP.test(text.slice(before.end, word.start))) break;
    if (word.text === 'et' && beginsInstitution(words, i + 1)) break;
    const capital = /^(?:[ld]['’])?\p{Lu}/u.test(word.text);
    const link = /^(?:de|du|des|la|le|les|l['’]\p{L}+|d['’]\p{L}+|et|aux?|à|en)$/u.test(word.text);
    const noun = joined && !capital && !link;
    if (
      !capital &&
      !link &&
      !noun &&
      !/(?:ien|ienne|ais|aise|ois|oise|al|ale|ique|aire|el|elle|ain|aine)s?$/u.test(word.text)
    )
      break;
    if (noun && lowerHead) break;
    if (capital) capitals += 1;
    if (!link || /['’]/.test(word.text)) last = i;
    joined = link && /^(?:de|du|des|la|le|les)$/u.test(word.text);
  }
  if (last === from || (lowerHead && capitals === 0)) return undefined;
  return last;
}

/** "et la Commission": another name begins. */
function beginsInstitution(words: readonly Word[], at: number): boolean {
  const next = /^(?:l[ae]s?|du|des|au)$/u.test(words[at]?.text ?? '') ? words[at + 1] : words[at];
  return next !== undefined && (FR_INSTITUTION.test(next.text) || FR_OFFICE.test(next.text));
}

/** A heading with capitals throughout, or most of its words capitalised: capitals mark no names there. */
function isTitleCase(words: readonly Word[], lang: Lang): boolean {
  const letters = words.filter(({ text }) => /^\p{L}/u.test(text));
  if (letters.length < 3) return false;
  if (letters.every(({ text }) => text === text.toUpperCase())) return true;
  return (
    letters.some(
      ({ text }, i) =>
        i > 0 && text.length > 1 && isCapital(text) && text !== text.toUpperCase() && isFunctionWord(text, lang),
    ) && letters.every(({ text }) => isCapital(text) || CONNECTORS[lang].has(text))
  );
}

function isCapital(word: string): boolean {
  return /^(?:[ldLD]['’])?\p{Lu}/u.test(word);
}

function isFunctionWord(word: string, lang: Lang): boolean {
  return SENTENCE_STARTERS[lang].has(word.toLowerCase().replaceAll('’', "'"));
}

const LONGEST = 15;
const GAP = /^(?: |\u00A0|\. | & |-|–)$/;
const CONNECTORS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', 'on', 'in']),
  fr: new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'à', 'au', 'aux', 'sur', 'pour', 'of', 'the', 'and']),
};
const FR_INSTITUTION =
  /^(?:[lLdD]['’])?(?:Commission|Office|Conseil|Agence|Société|Tribunal|Bureau|Secrétariat|Assemblée|Cour|Ville|Université|Collège|Hôpital|Régie|Institut|Fondation|Association|Fédération|Banque|Centre|Comité|Programme|Fonds|Services?|Direction|Musée|Réseau|Régime)$/u;
const FR_OFFICE =
  /^(?:[lLdD]['’])?(?:[mM]inistère|[mM]inistre|[vV]ille|[uU]niversité|[gG]ouvernement|[pP]rovince|[mM]unicipalité)$/u;
