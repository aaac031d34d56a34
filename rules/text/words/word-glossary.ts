import type { Glossary, GlossaryEntry, GlossaryWords } from '../../../src/model/glossary.ts';
import { LANGS, type Lang, type Localized } from '../../../src/model/language.ts';
import { tokensOf } from '../../../src/rule/page-words.ts';
import type { ReadBlock } from '../../../src/rule/page-text.ts';
import type { TextObservation } from '../../../src/rule/rule.ts';
import type { WordEntry } from '../../../src/rule/word-entry.ts';
import { findWords, indexWords, type WordIndex } from '../../../src/rule/word-match.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { CAN_ASC_WORDS } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainText, writingRule } from '../writing-rule.ts';

const GRAMMAR = { en: ENGLISH, fr: FRENCH } as const;

/** Terms that the organisation's own glossary rejects, each with the term that it chose. */
export const wordGlossary = writingRule({
  id: 'word/glossary',
  title: { en: 'Terms are those of your glossary', fr: 'Les termes sont ceux de votre glossaire' },
  why: {
    en: 'One thing under two names makes people think that there are two things.',
    fr: 'Une chose qui porte deux noms fait croire à deux choses.',
  },
  fix: {
    en: 'Write the term that your glossary chose. If it is wrong, talk to whoever decided it.',
    fr: 'Écrivez le terme retenu par votre glossaire. S’il ne convient pas, parlez-en aux responsables.',
  },
  severity: 'warning',
  standards: [CAN_ASC_WORDS],
  *check(page) {
    const { glossary } = page;
    if (glossary === undefined) return;
    for (const lang of LANGS) {
      const { index, choices, spelled } = listOf(glossary, lang);
      for (const block of mainText(page)) {
        if (block.language !== lang) continue;
        const hidden = maskedOf(block, lang);
        for (const match of findWords(block.text, tokensOf(block, lang), index, GRAMMAR[lang])) {
          const choice = choices.get(match.entry);
          if (choice === undefined || hidden.touches(match.start, match.end)) continue;
          yield observe(block, match, choice, match.rewrite);
        }
        for (const choice of spelled) yield* spellings(block, choice);
      }
    }
  },
});

/** A rejected term, and the entry that rejects it. */
interface Choice {
  readonly rejected: string;
  readonly words: GlossaryWords;
  readonly entry: GlossaryEntry;
}

interface List {
  readonly index: WordIndex;
  readonly choices: ReadonlyMap<WordEntry, Choice>;
  /** Terms with capitals: found as they are spelled, and only so. */
  readonly spelled: readonly Choice[];
}

const lists: Readonly<Record<Lang, WeakMap<Glossary, List>>> = { en: new WeakMap(), fr: new WeakMap() };

function listOf(glossary: Glossary, lang: Lang): List {
  const known = lists[lang].get(glossary);
  if (known !== undefined) return known;
  const choices = new Map<WordEntry, Choice>();
  const spelled: Choice[] = [];
  for (const entry of glossary.entries) {
    const words = entry.words[lang];
    for (const rejected of words?.not ?? []) {
      if (words === undefined) continue;
      const choice = { rejected, words, entry };
      if (/\p{Lu}/u.test(rejected)) spelled.push(choice);
      else for (const each of entriesOf(rejected.replaceAll('’', "'"), words, lang)) choices.set(each, choice);
    }
  }
  const list = { index: indexWords([...choices.keys()], [], GRAMMAR[lang]), choices, spelled };
  lists[lang].set(glossary, list);
  return list;
}

function entriesOf(avoid: string, { use, as }: GlossaryWords, lang: Lang): WordEntry[] {
  if (as === 'fixed') return [{ avoid, say: use }];
  if (as !== 'noun' || lang === 'en') return [{ avoid, say: use, as }];
  const plural = frenchPlural(use);
  const forms = [frenchPlural(avoid), avoid.split(' ').map(pluralWord).join(' ')];
  return [
    { avoid, say: use },
    // Where the plural is not certain both forms are offered, and none is written for the person.
    ...[...new Set(forms)]
      .flatMap((form) => (form === undefined || form === avoid ? [] : [form]))
      .map((form) => ({ avoid: form, say: plural ?? [use, `${use} (pluriel)`] })),
  ];
}

/** « fournisseur de services » takes it on the head, « aide sociale » on both words; undefined: longer, and not certain. */
function frenchPlural(phrase: string): string | undefined {
  const [head = '', next, ...rest] = phrase.split(' ');
  if (next === undefined) return pluralWord(head);
  if (/^(?:de|du|des|à|au|aux|en|pour|par|sur)$|^d['’]/.test(next)) return [pluralWord(head), next, ...rest].join(' ');
  return rest.length === 0 ? `${pluralWord(head)} ${pluralWord(next)}` : undefined;
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word)) return `${word}x`;
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
}

function* spellings(block: ReadBlock, choice: Choice): Iterable<TextObservation> {
  const { rejected, words } = choice;
  const accepted = words.use;
  for (let at = block.text.indexOf(rejected); at >= 0; at = block.text.indexOf(rejected, at + rejected.length)) {
    const end = at + rejected.length;
    const isWord = !/[\p{L}\p{N}]/u.test(block.text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(block.text.charAt(end));
    const within = [...(block.terms ?? []), ...block.spans.filter(({ kind }) => kind === 'code' || kind === 'quote')];
    if (!isWord || within.some((span) => span.start <= at && end <= span.end)) continue;
    yield observe(block, { start: at, end }, choice, accepted);
  }
}

function observe(
  block: ReadBlock,
  { start, end }: { readonly start: number; readonly end: number },
  { rejected, words, entry }: Choice,
  rewrite: string | undefined,
): TextObservation {
  const found = quoted(block.text.slice(start, end));
  const instead = quoted(rewrite ?? words.use);
  const why = decision(entry);
  return {
    block,
    start,
    end,
    message: {
      en: `Your glossary says ${instead.en}, not ${found.en}${why.en}.`,
      fr: `Votre glossaire dit ${instead.fr}, et non ${found.fr}${why.fr}.`,
    },
    ...(rewrite !== undefined && { rewrite }),
    cause: rejected.toLowerCase(),
  };
}

/** ` (Policy: the word of the Act)`: who decided, and why. */
function decision({ owner, reason }: GlossaryEntry): Localized {
  const why = (lang: Lang): string => (reason?.[lang] ?? '').trim().replace(/[.!?]$/, '');
  const said = (lang: Lang, colon: string): string => {
    const parts = [owner?.trim() ?? '', why(lang)].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join(colon)})`;
  };
  return { en: said('en', ': '), fr: said('fr', '\u00A0: ') };
}
