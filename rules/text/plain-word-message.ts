import type { Localized } from '../../src/model/language.ts';
import { choice, quoted } from './wording.ts';

/** What to write in place of a word: the rewrite, a choice, or nothing at all. */
export function plainWordMessage(found: string, say: readonly string[]): Localized {
  const passage = quoted(found);
  if (say.length === 0)
    return {
      en: `Leave out ${passage.en}: the sentence says the same without it.`,
      fr: `Supprimez ${passage.fr}\u00A0: la phrase dit la même chose sans ces mots.`,
    };
  const plain = choice(say);
  return { en: `Write ${plain.en} instead of ${passage.en}.`, fr: `Écrivez ${plain.fr} au lieu de ${passage.fr}.` };
}
