import type { Lang } from '../model/language.ts';
import { isFamiliarWord } from '../text/familiar-words.ts';
import { splitWords } from '../text/words.ts';
import { NAME_WORDS, SHARED_WORDS, SPOKEN_WORDS } from './shared-words.ts';
import { fold } from './tokens.ts';

/**
 * The language of a short text that stands on both pages word for word, so one of them left it as it was. Undefined for what
 * may well be the same in both: names, titles of works, words that both languages write alike.
 */
export function languageOfShared(text: string): Lang | undefined {
  let [en, fr, plain, words] = [0, 0, 0, 0];
  for (const [index, { text: word }] of splitWords(text).entries()) {
    if (/\d|[@/]/.test(word)) continue;
    words += 1;
    const parts = fold(word)
      .replace(/’/g, "'")
      .split(/'(?=.{2})/);
    const known = parts.at(-1) ?? '';
    const isLower = /^\p{Ll}/u.test(word);
    const isName = !isLower && index > 0;
    if (isLower && !NAME_WORDS.has(known)) plain += 1;
    if (SPOKEN_WORDS.en.has(known) && !SPOKEN_WORDS.fr.has(known)) [en, plain] = [en + 1, plain + (isLower ? 0 : 1)];
    else if (SPOKEN_WORDS.fr.has(known) && !SPOKEN_WORDS.en.has(known))
      [fr, plain] = [fr + 1, plain + (isLower ? 0 : 1)];
    else if (FRENCH_LINKS.has(known) || (parts.length > 1 && /^(?:[ldjnsmtc]|qu)$/.test(parts[0] ?? ''))) fr += 0.5;
    else if (ENGLISH_LINKS.has(known)) en += 0.5;
    else if (isName || isShared(known)) continue;
    else if (/[àâçèéêëîïôûùœ]/iu.test(word.normalize('NFC'))) fr += 1;
    else if (isFamiliarWord(known)) en += 1;
  }
  // Without one word that no name has, it is a name.
  if (words < 2 || plain === 0) return undefined;
  if (en >= 1 && en > fr * 2) return 'en';
  return fr >= 1 && fr > en * 2 ? 'fr' : undefined;
}

/** One word on a label or a button of both pages: `Search`, `Rechercher`. */
export function languageOfLabel(text: string): Lang | undefined {
  const word = text.trim().replace(/[\s:*…]+$/u, '');
  if (!/^\p{L}{3,}$/u.test(word)) return languageOfShared(text);
  const known = fold(word);
  if (isShared(known)) return undefined;
  if (/[àâçèéêëîïôûùœ]/iu.test(word.normalize('NFC')) || /(?:cher|voyer|ments?|ez)$/.test(known))
    return /ments?$/.test(known) ? undefined : 'fr';
  return isFamiliarWord(known) ? 'en' : undefined;
}

/** Both languages make most plurals alike. */
function isShared(word: string): boolean {
  return SHARED_WORDS.has(word) || (word.endsWith('s') && SHARED_WORDS.has(word.slice(0, -1)));
}

const ENGLISH_LINKS: ReadonlySet<string> = new Set('of the and for with to by at from'.split(' '));
const FRENCH_LINKS: ReadonlySet<string> = new Set('le la les du des de et aux au une pour avec par dans'.split(' '));
