import { FRENCH_SYLLABLE_EXCEPTIONS, SOUNDED_ENT, VERBS_IN_MENT } from './data/french-syllables.ts';

/**
 * The syllables of a French word in lower case, without hyphens, as it is read aloud with care:
 * - a final e is mute (`école` 2, `vues` 1), so is the ending of verbs in -ent (`parlent` 1), and an e after a vowel
 *   (`paiement` 2); an e between consonants is sounded (`gouvernement` 4);
 * - i, u, ou and y glide into the vowel that follows (`nation` 2, `nuit` 1, `oui` 1) except after a consonant with l or
 *   r (`client` 2, `cruel` 2, `éblouir` 3);
 * - é, a diaeresis, h and a y between vowels part two vowels (`réel` 2, `maïs` 2, `cahier` 2, `voyage` 2).
 *
 * @param afterHyphen whether the word is a later part of a compound: there "ce" and "je" lose their e (`est-ce` 1)
 */
export function countFrenchSyllables(word: string, afterHyphen: boolean): number {
  const parts = word.split("'");
  const last = parts.pop() ?? '';
  return parts.reduce((sum, part) => sum + countElided(part), 0) + countWhole(last, afterHyphen);
}

/** `qu'` 0, `lorsqu'` 1, `aujourd'` 2: what is elided has no syllable. */
function countElided(part: string): number {
  return nuclei(part.replace(/qu$/, 'q'));
}

function countWhole(word: string, afterHyphen: boolean): number {
  if (afterHyphen && (word === 'ce' || word === 'je')) return 0;
  const exception = FRENCH_SYLLABLE_EXCEPTIONS.get(word) ?? FRENCH_SYLLABLE_EXCEPTIONS.get(word.replace(/s$/, ''));
  if (exception !== undefined) return exception;
  const count = nuclei(muteEnding(word));
  return count === 0 && VOWEL.test(word) ? 1 : count;
}

/** The word without the e that is not heard at its end, nor the u that only hardened what is before it. */
function muteEnding(word: string): string {
  if (word.endsWith('guë')) return word.slice(0, -1);
  const mute = word.endsWith('ent') && isMuteEnt(word) ? 3 : (/es?$/.exec(word)?.[0].length ?? 0);
  const stem = word.slice(0, word.length - mute);
  return mute > 0 ? stem.replace(/(?<=[qg])u$/, '') : stem;
}

/** Whether -ent is the ending of a verb, as in `parlent`, and not the end of `argent`, `moment`, `client`. */
function isMuteEnt(word: string): boolean {
  const stem = word.slice(0, -3);
  if (!VOWEL.test(stem.replace(/qu$/, 'q'))) return false;
  if (/[ao]i$/.test(stem)) return true;
  if (stem.endsWith('i')) return /[bcdfgptv][lr]i$/.test(stem) && word !== 'client';
  if (stem.endsWith('m')) return VERBS_IN_MENT.has(stem);
  return !SOUNDED_ENT.has(word) && !word.endsWith('escent');
}

/** Vowels that are heard. Each rule rewrites what is one sound as one capital letter, then capitals and vowels are counted. */
function nuclei(word: string): number {
  let sounds = word;
  for (const [pattern, sound] of SOUNDS) sounds = sounds.replace(pattern, sound);
  return sounds.match(NUCLEUS)?.length ?? 0;
}

const VOWEL = /[aeiouyàâäéèêëîïôöùûüœæ]/;
const NUCLEUS = /[aeiouyàâäéèêëîïôöùûüœæV]/g;

/** In this order. `V` is a vowel that is heard, `W` the sound of "ou", `J` a glide, `-` a border between two vowels. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouyàâäéèêëîïôöùûü])h(?=[aeiouyàâäéèêëîïôöùûüœ])/g, '-'],
  [/h/g, ''],
  [/pay(?=s)/g, 'pa-V'],
  [/guy(?=[aeouéè])/g, 'gVJ'],
  [/qu(?=[aeiouyàâéèêëîïôœ])/g, 'q'],
  [/gu(?=[eéèêiîyœ])/g, 'g'],
  [/ge(?=[aoâôà])/g, 'g'],
  [/[cg]uei(?=l)/g, 'cV'],
  [/^y(?=[aeiouéèêœ])/g, 'J'],
  // y between two vowels is a consonant
  [/(?<=[aeou])y(?=[aeiouéèêâàôîû])/g, 'J'],
  [/œu|oeu|œi(?=l)|oei(?=l)/g, 'V'],
  [/ouil(?=l|s?$)/g, 'Vl'],
  [/eoi|eau|oê|oî|oy|oi/g, 'V'],
  [/eui(?=l)|eu|eû|ee|ea/g, 'V'],
  [/oû|où|ou/g, 'W'],
  [/aî|ai|ay|eî|ei|ey|au|aû|uy/g, 'V'],
  // e after a vowel and before a consonant is mute: "paiement", "oublierons", "créera"
  [/(?<=V)e(?=[^aeiouyàâéèêëîïôœVW]|$)(?!ts?$)/g, ''],
  [/(?<=W|[bcdfgptv][lr]u)e(?=r(?:[aoiV]|ez)|ments?$)/g, ''],
  [/(?<=[bcdfgptv][lr]i)e(?=r(?:[aoiV]|ez)|ments?$)/g, ''],
  [/(?<=é)e(?=r(?:[aoiV]|ez)|ments?$)/g, ''],
  // after a consonant with l or r there are two syllables: "client", "cruel", "éblouir"
  [/(?<=[bcdfgptv][lr])[iy](?=[aeouàâéèêôœVW])/g, 'V-'],
  [/(?<=[bcdfgptv][lr])u(?=[aeoàâéèêôœV])/g, 'V-'],
  [/(?<=[bcdfgptv][lr])W(?=[aeiéèêV])/g, 'V-'],
  // elsewhere one: "nation", "nuit", "oui"
  [/[iïyu](?=[aeiouàâéèêëîïôöœVW])/g, 'J'],
  [/W(?=[aeiïéèêîVàâô])/g, 'J'],
  [/W/g, 'V'],
  // "zoologie", "coopérer", "microorganisme"
  [/(?<=z)oo(?=\p{Ll})/gu, 'V-V'],
  [/(?<!^c)oo(?!rg|rd|p[ée]r)/g, 'V'],
];
