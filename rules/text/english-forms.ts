import type { WordEntry, WordForm, WordGrammar } from '../../src/rule/word-entry.ts';
import { IRREGULAR_VERBS_EN } from '../data/irregular-verbs-en.ts';

/** English inflection for word lists: regular by rule, irregular by table, in the same form on both sides. */
export const ENGLISH: WordGrammar = {
  forms: (entry) => spellings(entry).flatMap((spelling) => formsOf(spelling)),
  verbContexts: new Set(
    (
      'to can cannot could may might must shall should will would not don’t doesn’t didn’t please you we they i who ' +
      'people applicants residents'
    )
      .replaceAll('’', "'")
      .split(' '),
  ),
  fit: (rewrite, before) => {
    // "an additional" cannot become "an more": the article would change with the word.
    if (before?.word === 'a') return /^[aeiou]/i.test(rewrite) ? undefined : { start: undefined, rewrite };
    if (before?.word === 'an') return /^[aeiou]/i.test(rewrite) ? { start: undefined, rewrite } : undefined;
    return { start: undefined, rewrite };
  },
};

/** The five forms of a verb. */
export interface EnglishVerb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** The forms of a verb, from its base form. */
export function englishVerb(base: string): EnglishVerb {
  if (base === 'be') return { base, third: 'is', past: 'was', participle: 'been', gerund: 'being' };
  const irregular = IRREGULAR.get(base);
  const third = base === 'have' ? 'has' : plural(base);
  const stem = base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : base;
  const doubled = DOUBLING.test(base) || SHORT.has(base) ? base + base.slice(-1) : stem;
  const gerund = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${doubled}ing`;
  if (irregular !== undefined) return { base, third, past: irregular[1], participle: irregular[2], gerund };
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`;
  return { base, third, past, participle: past, gerund };
}

/** The plural of a noun, which is also the third person of a verb. */
function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) || word === 'do' || word === 'go') return `${word}es`;
  return `${word}s`;
}

const IRREGULAR = new Map(IRREGULAR_VERBS_EN.map((verb) => [verb[0], verb]));
/** Stressed on the last syllable: the consonant doubles. */
const DOUBLING =
  /(?:(?<!li|vo)mit|(?<!of|dif|suf)fer|cur|pel|trol|plan|drop|stop|ship|ban|begin|forget|cancel|label|travel)$/;
const SHORT = new Set(['cut', 'get', 'let', 'put', 'run', 'set', 'win', 'sit', 'hit', 'shut', 'split', 'bet', 'dig']);

/** British -ise beside -ize: both are met in Canada. */
function spellings(entry: WordEntry): WordEntry[] {
  if (!/iz(?:e|ation)\b/.test(entry.avoid)) return [entry];
  return [entry, { ...entry, avoid: entry.avoid.replace(/iz(e|ation)\b/, 'is$1') }];
}

function formsOf(entry: WordEntry): WordForm[] {
  const say = typeof entry.say === 'string' ? [entry.say] : entry.say;
  const forms = entry.as === 'verb' ? verbForms(entry, say) : entry.as === 'noun' ? nounForms(entry, say) : undefined;
  return (forms ?? [{ words: entry.avoid.split(' '), say }]).filter(
    (form) => entry.except?.includes(form.words.join(' ')) !== true,
  );
}

function nounForms(entry: WordEntry, say: readonly string[]): WordForm[] {
  return [
    { words: entry.avoid.split(' '), say },
    { words: plural(entry.avoid).split(' '), say: say.map((noun) => plural(noun)) },
  ];
}

function verbForms(entry: WordEntry, say: readonly string[]): WordForm[] {
  const [head = '', ...rest] = entry.avoid.split(' ');
  const verb = englishVerb(head);
  const noun = entry.alsoNoun === true && { needsVerbContext: true };
  const form = (word: string, part: keyof EnglishVerb): WordForm => ({
    words: [word, ...rest],
    say: say.map((each) => inflect(each, part)),
    ...((part === 'base' || part === 'third') && noun),
  });
  // One spelling for past and participle: where the plain verb has two, neither is certain.
  const past = say.flatMap((each) => [...new Set([inflect(each, 'past'), inflect(each, 'participle')])]);
  const forms = [form(verb.base, 'base'), form(verb.third, 'third'), form(verb.gerund, 'gerund')];
  if (verb.past === verb.participle) return [...forms, { words: [verb.past, ...rest], say: past }];
  return [...forms, form(verb.past, 'past'), form(verb.participle, 'participle')];
}

function inflect(phrase: string, part: keyof EnglishVerb): string {
  const [head = '', ...rest] = phrase.split(' ');
  return [englishVerb(head)[part], ...rest].join(' ');
}
