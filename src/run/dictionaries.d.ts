/* The optional packages of `spell/unknown` come without types. */

declare module 'nspell' {
  interface Checker {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: unknown): Checker;
}

declare module 'dictionary-en-ca' {
  const dictionary: unknown;
  export default dictionary;
}

declare module 'dictionary-fr' {
  const dictionary: unknown;
  export default dictionary;
}
