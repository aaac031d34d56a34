import type { Readability } from '../../model/readability.ts';
import type { PackedLevel } from '../packed/packed.ts';

/** A packed reading level as the words know it. */
export function levelOf([lang, score, words, sentences, syllables, uncertainty]: PackedLevel): Readability {
  const counts = { words, sentences, syllables, letters: 0, characters: 0, polysyllables: 0, longWords: 0 };
  return {
    lang: lang === 0 ? 'en' : 'fr',
    counts,
    ...(score !== null && (lang === 0 ? { grade: score } : { ease: score })),
    ...(uncertainty > 0 && { uncertainty }),
  };
}
