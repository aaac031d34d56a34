/** Fewest words in capitals, and fewest letters in them, to be shouting and not a row of acronyms. */
const WORDS = 3;
const LETTERS = 14;

/** Stretches of words in capitals, one after another. Offsets into the text. */
export function* capitalRuns(text: string): Iterable<{ start: number; end: number }> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}’'&-]*(?:[ ,\u00A0]{1,2}\p{Lu}[\p{Lu}\p{N}’'&-]*(?![\p{Ll}])){2,60}/gu,
  )) {
    const words = match[0].split(/[ ,\u00A0]+/u).filter((word) => /\p{Lu}{2}/u.test(word));
    const long = words.filter((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 4);
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    if (words.length < WORDS || letters < LETTERS || long.length < words.length / 2) continue;
    yield { start: match.index, end: match.index + match[0].length };
  }
}
