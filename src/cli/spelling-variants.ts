import type { Lang } from '../model/language.ts';
import type { PageText } from '../rule/page-text.ts';

/** One way to write a word, and where it stands. */
export interface WordForm {
  readonly text: string;
  readonly lang: Lang;
  count: number;
  readonly pages: Set<string>;
}

export interface VariantSearch {
  add(page: PageText): void;
  /** Sets of two and more forms of one word. */
  finish(): readonly (readonly WordForm[])[];
}

/** Forms that are kept at most: a site of this many words has other worries. */
const MOST_FORMS = 400_000;
/** In letters. Short words are alike by chance. */
const SHORTEST = 6;

/**
 * Words that stand in several spellings: with a hyphen, as one word or as two ("web site"), with and without an accent inside
 * of the word ("Quebec"), with capitals at other places ("GitHub"). The accent at the end tells words apart, and two
 * words whose second is a particle are a verb ("set up", "setup"): those are left alone.
 */
export function searchVariants(): VariantSearch {
  const forms = new Map<string, WordForm>();
  const count = (text: string, lang: Lang, url: string): void => {
    const key = `${lang}|${text}`;
    const form = forms.get(key) ?? { text, lang, count: 0, pages: new Set<string>() };
    if (form.count === 0 && forms.size >= MOST_FORMS) return;
    forms.set(key, form);
    form.count += 1;
    form.pages.add(url);
  };
  return {
    add({ blocks, page }) {
      for (const { text, language, use, region, kind, spans } of blocks) {
        if (language === undefined || use !== 'prose' || region !== 'main' || kind === 'heading') continue;
        let before: { word: string; end: number } | undefined;
        for (const { 0: word, index } of text.matchAll(WORD)) {
          const end = index + word.length;
          if (
            spans.some((span) => span.kind !== 'strong' && span.kind !== 'em' && span.start < end && index < span.end)
          ) {
            before = undefined;
            continue;
          }
          if (word.length >= SHORTEST) count(plainCase(word), language, page.url);
          if (before !== undefined && text.slice(before.end, index) === ' ' && isPair(before.word, word))
            count(`${before.word} ${word}`.toLowerCase(), language, page.url);
          before = { word, end };
        }
      }
    },
    finish() {
      const groups = new Map<string, WordForm[]>();
      for (const form of forms.values()) {
        const key = `${form.lang}|${bare(form.text)}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [form]);
        else group.push(form);
      }
      return [...groups.values()].filter((group) => group.length > 1 && group.every((form) => isVariant(form, group)));
    },
  };
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** A capital that begins a sentence says nothing; capitals within the word do. */
function plainCase(word: string): string {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase() ? word.toLowerCase() : word;
}

/** Two words that could be written as one. */
function isPair(first: string, second: string): boolean {
  if (first.length < 3 || second.length < 3 || first.length + second.length < SHORTEST) return false;
  return !LOOSE.has(first.toLowerCase()) && !LOOSE.has(second.toLowerCase());
}

/** Small words, and those that make verbs: what they stand beside is no compound. */
const LOOSE: ReadonlySet<string> = new Set(
  (
    'the and for any some every all one may not are you our out off over down back away time day way where more body thing times ' +
    'les des une par pour sur aux qui que est mal sous non peu plus tout tous bien vis tôt être'
  ).split(' '),
);

/** The letters alone. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

/** Not another word: its last two letters are those of the others, accents included. */
function isVariant({ text }: WordForm, [first]: readonly WordForm[]): boolean {
  return first !== undefined && text.slice(-2).toLowerCase() === first.text.slice(-2).toLowerCase();
}
