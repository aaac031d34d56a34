import type { WordEntry, WordForm, WordGrammar } from '../../src/rule/word-entry.ts';
import { conjugate } from './french-verb.ts';

/** French inflection for word lists: verbs in all simple tenses, adjectives in four forms, « de » and « à » contracted. */
export const FRENCH: WordGrammar = {
  forms: (entry) => {
    const say = typeof entry.say === 'string' ? [entry.say] : entry.say;
    return headForms(entry, say)
      .filter(({ avoid }) => entry.except?.includes(avoid) !== true)
      .flatMap((form) => contractions(form, takesNoun(entry)));
  },
  verbContexts: new Set([
    'pour',
    'de',
    "d'",
    'à',
    'vous',
    'nous',
    'ils',
    'elles',
    'il',
    'elle',
    'on',
    'doit',
    'devez',
    'peut',
    'pouvez',
  ]),
  determiners: new Set(
    "le la l' les un une ce cet cette ces mon ma mes notre nos votre vos son sa ses leur leurs chaque tout toute tous toutes plusieurs quelques certains certaines deux trois quatre cinq six".split(
      ' ',
    ),
  ),
  fit: (rewrite, before, text) => {
    const vowel = /^[aeiouyhâàéèêëîïôûùœ]/i.test(rewrite);
    if (before === undefined) return { start: undefined, rewrite };
    const { word, start } = before;
    if (vowel && ELIDING.has(word)) {
      // An h may be aspirate, and « la » may stand before a masculine word now.
      if (rewrite.startsWith('h') || word === 'le' || word === 'la') return undefined;
      const elided = `${text.slice(start, before.end - 1)}’`;
      return { start, rewrite: elided + rewrite };
    }
    if (!vowel && word.endsWith("'")) {
      const full = FULL.get(word);
      return full === undefined ? undefined : { start, rewrite: `${full} ${rewrite}` };
    }
    return { start: undefined, rewrite };
  },
};

interface HeadForm {
  readonly avoid: string;
  readonly say: readonly string[];
  readonly sayAfterQue?: readonly string[];
}

const ELIDING = new Set(['de', 'le', 'la', 'que', 'ne', 'se', 'je', 'me', 'te', 'ce']);
const FULL = new Map([
  ["d'", 'de'],
  ["qu'", 'que'],
  ["n'", 'ne'],
  ["s'", 'se'],
  ["j'", 'je'],
  ["m'", 'me'],
  ["t'", 'te'],
  ["jusqu'", 'jusque'],
  ["lorsqu'", 'lorsque'],
  ["puisqu'", 'puisque'],
]);

function headForms(entry: WordEntry, say: readonly string[]): HeadForm[] {
  if (entry.as === 'verb') return verbForms(entry.avoid, say);
  if (entry.as === 'noun')
    return [
      { avoid: entry.avoid, say },
      { avoid: `${entry.avoid}s`, say: say.map((noun) => `${noun}s`) },
    ];
  if (entry.as !== 'adjective') return [{ avoid: entry.avoid, say }];
  const agreed = agreements(entry.avoid);
  const seen = new Map<string, HeadForm>();
  for (const [at, avoid] of agreed.entries()) {
    if (!seen.has(avoid)) seen.set(avoid, { avoid, say: say.map((each) => agree(each, at)) });
  }
  return [...seen.values()];
}

/** « mentionné plus haut » agrees in its first word, « personne qui fait la demande » stands as it is. */
function agree(phrase: string, at: number): string {
  const [head = '', ...rest] = phrase.split(' ');
  return rest.length > 0 && !head.endsWith('é') ? phrase : [agreements(head)[at] ?? head, ...rest].join(' ');
}

/** Masculine, feminine, masculine plural, feminine plural; of an adjective, participle or noun. */
export function agreements(word: string): readonly [string, string, string, string] {
  if (word === 'ce') return ['ce', 'cette', 'ces', 'ces'];
  if (word === 'bon') return ['bon', 'bonne', 'bons', 'bonnes'];
  if (/(?:e)$/.test(word)) return [word, word, `${word}s`, `${word}s`];
  const feminine = word.endsWith('el') ? `${word}le` : `${word}e`;
  return [word, feminine, /[sx]$/.test(word) ? word : `${word}s`, `${feminine}s`];
}

function verbForms(avoid: string, say: readonly string[]): HeadForm[] {
  const [head = '', ...rest] = avoid.split(' ');
  const from = conjugate(head);
  const plain = say.map((phrase) => {
    const [verb = '', ...tail] = phrase.split(' ');
    return { forms: conjugate(verb), tail };
  });
  const readings = new Map<string, { indicative: Set<string>; subjunctive: Set<string> }>();
  for (const [slot, form] of Object.entries(from)) {
    const key = [form, ...rest].join(' ');
    const reading = readings.get(key) ?? { indicative: new Set(), subjunctive: new Set() };
    for (const { forms, tail } of plain) {
      const said = [forms[slot] ?? '', ...tail].join(' ');
      (slot.startsWith('subjunctive') ? reading.subjunctive : reading.indicative).add(said);
    }
    readings.set(key, reading);
  }
  return [...readings].map(([form, { indicative, subjunctive }]) => ({
    avoid: form,
    say: [...(indicative.size > 0 ? indicative : subjunctive)],
    sayAfterQue: [...new Set([...indicative, ...subjunctive])],
  }));
}

/** « faire l'achat de » takes a noun, « être en mesure de » an infinitive. */
function takesNoun(entry: WordEntry): boolean {
  return entry.as === 'verb' && entry.say !== 'pouvoir' && entry.say !== 'devoir';
}

/**
 * « afin de » is met as « afin d' », « afin que » as « afin qu' », « préalablement à » as « préalablement au »: the plain
 * phrase takes up the article. `takesNoun`: what follows « de » is the verb's object, which needs a determiner then.
 */
function contractions(form: HeadForm, takesNoun_: boolean): WordForm[] {
  const words = splitElisions(form.avoid);
  const last = words.at(-1);
  const stem = words.slice(0, -1);
  if (last === 'que' && stem.length > 0) {
    const elided = (say: string): string => say.replace(/que$/, 'qu’');
    return [asForm(words, form, (say) => say), asForm([...stem, "qu'"], form, elided)];
  }
  if (words.length < 2 || (last !== 'de' && last !== 'à')) return [asForm(words, form, (say) => say)];
  const variants = last === 'de' ? ['de', "d'", 'du', 'des'] : ['à', 'au', 'aux'];
  return variants.map((variant) => ({
    ...asForm([...stem, variant], form, (say) => takeUp(say, variant)),
    ...(takesNoun_ &&
      (variant === 'de' || variant === "d'") &&
      !/ (?:de|à)$/.test(form.say[0] ?? '') && { needsDeterminer: true }),
  }));
}

function asForm(words: readonly string[], form: HeadForm, change: (say: string) => string): WordForm {
  return {
    words,
    say: form.say.map(change),
    ...(form.sayAfterQue !== undefined && { sayAfterQue: form.sayAfterQue.map(change) }),
  };
}

/** `près de` + « du » → `près du`; `avant` + « au » → `avant le`; `assez de` + « d' » → `assez d'`. */
function takeUp(say: string, variant: string): string {
  const article = variant === 'du' || variant === 'au' ? 'le' : variant === 'des' || variant === 'aux' ? 'les' : '';
  const preposition = / (?:de|à)$/.exec(say)?.[0];
  if (preposition === undefined) return article === '' ? say : `${say} ${article}`;
  const stem = say.slice(0, -preposition.length);
  if (variant === "d'") return preposition === ' de' ? `${stem} d’` : say;
  if (article === '') return say;
  if (preposition === ' de') return `${stem} ${article === 'le' ? 'du' : 'des'}`;
  return `${stem} ${article === 'le' ? 'au' : 'aux'}`;
}

function splitElisions(phrase: string): string[] {
  return phrase.split(' ').flatMap((word) => {
    const elision = /^(?:l|d|s|qu|n)'/.exec(word)?.[0];
    return elision === undefined || word === elision ? [word] : [elision, word.slice(elision.length)];
  });
}
