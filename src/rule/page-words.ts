import type { Lang } from '../model/language.ts';
import type { Sentence } from '../text/sentences.ts';
import { splitWords, type Word } from '../text/words.ts';
import type { ReadBlock } from './page-text.ts';
import { wordTokens, type WordToken } from './word-tokens.ts';

/*
 * A page is read by dozens of rules, and each asks for its words: they are split once. Weak, so that a page that is done
 * with takes its words along.
 */
const ofSentences = new WeakMap<Sentence, readonly Word[]>();
const ofBlocks = new WeakMap<ReadBlock, readonly Word[]>();
const tokens: Readonly<Record<Lang, WeakMap<ReadBlock, readonly WordToken[]>>> = {
  en: new WeakMap(),
  fr: new WeakMap(),
};

/** The words of a sentence. Offsets into the sentence. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  return once(ofSentences, sentence, () => splitWords(sentence.text));
}

/** The words of a whole block. Offsets into its text. */
export function wordsIn(block: ReadBlock): readonly Word[] {
  return once(ofBlocks, block, () => splitWords(block.text));
}

/** The words of a block as word lists see them. */
export function tokensOf(block: ReadBlock, lang: Lang): readonly WordToken[] {
  return once(tokens[lang], block, () => wordTokens(block.text, lang));
}

function once<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
