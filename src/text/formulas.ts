import type { FullCounts } from './counts.ts';

/*
 * Each formula is a pure function of counts that can be checked by hand. Not a number where there is no word or no
 * sentence. `Sample`: the length of text that its author drew it from; on less, read it as an estimate.
 */

/** Flesch Reading Ease: 206.835 - 1.015 words/sentence - 84.6 syllables/word. Flesch 1948. Sample: 100 words. 0 (hard) to 100 (easy), not bounded. English. */
export function fleschReadingEase({ words, sentences, syllables }: FullCounts): number {
  return 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
}

/** Flesch-Kincaid grade: 0.39 words/sentence + 11.8 syllables/word - 15.59. Kincaid et al. 1975. Sample: 100 words. US school years, about 0 to 18. English. */
export function fleschKincaidGrade({ words, sentences, syllables }: FullCounts): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Gunning Fog: 0.4 (words/sentence + 100 complex words/word). Gunning 1952. Sample: 100 words. US school years. English. */
export function gunningFog({ words, sentences, complexWords }: FullCounts): number {
  return 0.4 * (words / sentences + (100 * complexWords) / words);
}

/** SMOG: 1.0430 √(30 polysyllables/sentence) + 3.1291. McLaughlin 1969. Sample: 30 sentences. US school years, from 3. English. */
export function smog({ sentences, polysyllables }: FullCounts): number {
  return 1.043 * Math.sqrt((30 * polysyllables) / sentences) + 3.1291;
}

/** Coleman-Liau: 0.0588 letters/100 words - 0.296 sentences/100 words - 15.8. Coleman and Liau 1975. Sample: 100 words. US school years. English. */
export function colemanLiau({ words, sentences, letters }: FullCounts): number {
  return (0.0588 * 100 * letters) / words - (0.296 * 100 * sentences) / words - 15.8;
}

/** Automated Readability Index: 4.71 letters and digits/word + 0.5 words/sentence - 21.43. Senter and Smith 1967. US school years. English. */
export function automatedReadability({ words, sentences, characters }: FullCounts): number {
  return (4.71 * characters) / words + (0.5 * words) / sentences - 21.43;
}

/** Dale-Chall, the form that tools call "new": 0.1579 % unfamiliar words + 0.0496 words/sentence, + 3.6365 if over 5%. Dale and Chall 1948. Sample: 100 words. Bands: to 4.9 grade 4, 5.9 grades 5-6, 6.9 7-8, 7.9 9-10, 8.9 11-12, 9.9 college. English. */
export function daleChall({ words, sentences, unfamiliar }: FullCounts): number {
  const percent = (100 * unfamiliar) / words;
  return 0.1579 * percent + (0.0496 * words) / sentences + (percent > 5 ? 3.6365 : 0);
}

/** Chall-Dale cloze score: 64 - 0.95 % unfamiliar words - 0.69 words/sentence. Chall and Dale 1995. Another scale than Dale-Chall: higher is easier, 0 to 64. English. */
export function challDaleCloze({ words, sentences, unfamiliar }: FullCounts): number {
  return 64 - (0.95 * 100 * unfamiliar) / words - (0.69 * words) / sentences;
}

/** FORCAST: 20 - 15 words of one syllable/word. Caylor and Sticht 1973. Sample: 150 words. US school years, 5 to 20. Reads no sentences, so forms and tables can have it. English. */
export function forcast({ words, monosyllables }: FullCounts): number {
  return 20 - (15 * monosyllables) / words;
}

/** Linsear Write: r = (easy words + 3 words of three syllables or more)/sentence; r/2 if r > 20, else (r - 2)/2. Klare 1975. Sample: 100 words. US school years. English. */
export function linsearWrite({ words, sentences, polysyllables }: FullCounts): number {
  const r = (words + 2 * polysyllables) / sentences;
  return r > 20 ? r / 2 : (r - 2) / 2;
}

/** LIX: words/sentence + 100 long words/word; long: more than 6 letters. Björnsson 1968. 20 (very easy) to 60 and up (very hard). Both languages. */
export function lix({ words, sentences, longWords }: FullCounts): number {
  return words / sentences + (100 * longWords) / words;
}

/** RIX: long words/sentence; long: 7 letters and up. Anderson 1983. 0.2 (grade 1) to 7.2 and up (college). Both languages. */
export function rix({ sentences, longWords }: FullCounts): number {
  return longWords / sentences;
}

/** Kandel-Moles ease: 207 - 1.015 words/sentence - 73.6 syllables/word. Kandel and Moles 1958, as READI, Sa11y and textstat write it. Sample: 100 words. 0 (hard) to 100 (easy), not bounded. French. */
export function kandelMoles({ words, sentences, syllables }: FullCounts): number {
  return 207 - (1.015 * words) / sentences - (73.6 * syllables) / words;
}

/** Spache, revised: 0.121 words/sentence + 0.082 % different unfamiliar words + 0.659. Spache 1974. Sample: 100 words. US school years 1 to 3: over 4 it says no more than "harder". English. */
export function spacheRevised({ words, sentences }: FullCounts, differentUnfamiliar: number): number {
  return (0.121 * words) / sentences + (0.082 * 100 * differentUnfamiliar) / words + 0.659;
}

/** Spache of 1953: 0.141 words/sentence + 0.086 % different unfamiliar words + 0.839. Spache 1953, with the list of 1974 that we have. Sample: 100 words. US school years 1 to 3. English. */
export function spache1953({ words, sentences }: FullCounts, differentUnfamiliar: number): number {
  return (0.141 * words) / sentences + (0.086 * 100 * differentUnfamiliar) / words + 0.839;
}
