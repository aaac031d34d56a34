import type { Lang } from '../model/language.ts';
import { countText, differentSpacheUnfamiliar, type FullCounts } from './counts.ts';
import * as formulas from './formulas.ts';
import { splitSentences } from './sentences.ts';

export interface TextStatisticsOptions {
  /** The language that the text is written in. */
  readonly lang: Lang;
}

/**
 * Counts and readability scores of one text. Scores are not rounded and not cut to a range, and are `NaN` for a text
 * without words. None is refused for being short: each formula says from how much text its author drew it; on less it
 * is an estimate. Formulas made for one language throw a `RangeError` in the other, which names what to use instead.
 */
export interface TextStatistics {
  readonly lang: Lang;

  /** Words: see `splitWords`. Numbers, and a French noun with its `l'` or `d'`, are one word each. */
  wordCount(): number;
  /** Sentences that hold a word. A block of text ends its last sentence, with or without a period. */
  sentenceCount(): number;
  /** Syllables as read aloud with care; a number counts as one. */
  syllableCount(): number;
  /** Letters: no digits, no punctuation. */
  letterCount(): number;
  /** Letters and digits. */
  characterCount(): number;
  /** `NaN` without a sentence. */
  averageWordsPerSentence(): number;
  /** `NaN` without a word. */
  averageSyllablesPerWord(): number;
  /** `NaN` without a word. */
  averageLettersPerWord(): number;
  wordsWithOneSyllable(): number;
  /** Words of three syllables or more. */
  wordsWithThreeSyllables(): number;
  /** 0 to 100: the share of words of three syllables or more. `NaN` without a word. */
  percentageWordsWithThreeSyllables(): number;
  /** Words of more than six letters (LIX, RIX). */
  longWordCount(): number;
  /** English: words outside of the Dale-Chall list of 3,000, each time they occur; names and numbers are familiar. @throws RangeError in French */
  daleChallDifficultWordCount(): number;
  /** English: different words outside of Spache's list of 1974, each once; names and numbers are familiar. @throws RangeError in French */
  spacheDifficultWordCount(): number;

  /** Flesch Reading Ease, 0 (hard) to 100 (easy). Sample: 100 words. English. @throws RangeError in French: use `kandelMoles` */
  fleschKincaidReadingEase(): number;
  /** Flesch-Kincaid grade, in US school years. Sample: 100 words. English. @throws RangeError in French */
  fleschKincaidGradeLevel(): number;
  /** Gunning Fog, in US school years. Sample: 100 words. English. @throws RangeError in French */
  gunningFogScore(): number;
  /** Coleman-Liau, in US school years. Sample: 100 words. English. @throws RangeError in French */
  colemanLiauIndex(): number;
  /** SMOG, in US school years. Sample: 30 sentences. English. @throws RangeError in French */
  smogIndex(): number;
  /** ARI, in US school years. English. @throws RangeError in French */
  automatedReadabilityIndex(): number;
  /** Dale-Chall (the form of 1948 on the list of 3,000): 4.9 and under grade 4, 9 and over college. Sample: 100 words. English. @throws RangeError in French */
  daleChallReadabilityScore(): number;
  /** Chall-Dale cloze score of 1995, 0 (hard) to 64 (easy): another scale than Dale-Chall. English. @throws RangeError in French */
  challDaleClozeScore(): number;
  /** Spache, revised 1974, in US school years 1 to 3: made for children's books, over 4 it says only "harder". Sample: 100 words. English. @throws RangeError in French */
  spacheReadabilityScore(): number;
  /** Spache of 1953, by the list of 1974, in US school years 1 to 3. Sample: 100 words. English. @throws RangeError in French */
  spache1953ReadabilityScore(): number;
  /** FORCAST, in US school years; reads no sentences. Sample: 150 words. English. @throws RangeError in French */
  forcast(): number;
  /** Linsear Write, in US school years. Sample: 100 words. English. @throws RangeError in French */
  linsear(): number;
  /** LIX: 25 children's books, 35 fiction, 45 news, 55 and over expert text. Both languages. */
  lix(): number;
  /** RIX, the same idea by sentence: 0.2 grade 1, 7.2 and over college. Both languages. */
  rix(): number;
  /** Kandel-Moles ease, 0 (hard) to 100 (easy). Sample: 100 words. French. @throws RangeError in English: use `fleschKincaidReadingEase` */
  kandelMoles(): number;
}

/**
 * Statistics of a text in English or French.
 *
 * A string is cut into blocks at blank lines; an array is blocks (paragraphs, headings, list items) as they are. A block
 * always ends a sentence: give lists item by item, or they read as one long sentence.
 *
 * @example
 * textStatistics('You must apply. Bring your card.', { lang: 'en' }).fleschKincaidGradeLevel();
 */
export function textStatistics(text: string | readonly string[], { lang }: TextStatisticsOptions): TextStatistics {
  const blocks = typeof text === 'string' ? text.split(/\n[ \t\r]*\n/) : text;
  const sentences = blocks.flatMap((block) => splitSentences(block.replace(/[ \t\r\n\f\v]+/g, ' '), lang));
  const texts = sentences.map((sentence) => sentence.text);
  const counts = countText(texts, lang);
  const english = (formula: (counts: FullCounts) => number, name: string) => (): number => {
    if (lang !== 'en')
      throw new RangeError(`${name} is made for English. For French use kandelMoles(), lix() or rix().`);
    return formula(counts);
  };

  return {
    lang,
    wordCount: () => counts.words,
    sentenceCount: () => counts.sentences,
    syllableCount: () => counts.syllables,
    letterCount: () => counts.letters,
    characterCount: () => counts.characters,
    averageWordsPerSentence: () => counts.words / counts.sentences,
    averageSyllablesPerWord: () => counts.syllables / counts.words,
    averageLettersPerWord: () => counts.letters / counts.words,
    wordsWithOneSyllable: () => counts.monosyllables,
    wordsWithThreeSyllables: () => counts.polysyllables,
    percentageWordsWithThreeSyllables: () => (100 * counts.polysyllables) / counts.words,
    longWordCount: () => counts.longWords,
    daleChallDifficultWordCount: english(({ unfamiliar }) => unfamiliar, 'The Dale-Chall list'),
    fleschKincaidReadingEase: english(formulas.fleschReadingEase, 'Flesch Reading Ease'),
    fleschKincaidGradeLevel: english(formulas.fleschKincaidGrade, 'The Flesch-Kincaid grade'),
    gunningFogScore: english(formulas.gunningFog, 'Gunning Fog'),
    colemanLiauIndex: english(formulas.colemanLiau, 'Coleman-Liau'),
    smogIndex: english(formulas.smog, 'SMOG'),
    automatedReadabilityIndex: english(formulas.automatedReadability, 'ARI'),
    daleChallReadabilityScore: english(formulas.daleChall, 'Dale-Chall'),
    spacheDifficultWordCount: english(() => differentSpacheUnfamiliar(texts), 'The Spache list'),
    spacheReadabilityScore: english((all) => formulas.spacheRevised(all, differentSpacheUnfamiliar(texts)), 'Spache'),
    spache1953ReadabilityScore: english((all) => formulas.spache1953(all, differentSpacheUnfamiliar(texts)), 'Spache'),
    challDaleClozeScore: english(formulas.challDaleCloze, 'Chall-Dale'),
    forcast: english(formulas.forcast, 'FORCAST'),
    linsear: english(formulas.linsearWrite, 'Linsear Write'),
    lix: () => formulas.lix(counts),
    rix: () => formulas.rix(counts),
    kandelMoles: () => {
      if (lang !== 'fr')
        throw new RangeError('Kandel-Moles is made for French. For English use fleschKincaidReadingEase().');
      return formulas.kandelMoles(counts);
    },
  };
}
