import * as z from 'zod';
import type { Glossary, GlossaryEntry, GlossaryWords } from '../model/glossary.ts';
import { LANGS, type Lang, type Localized } from '../model/language.ts';
import { said } from './said.ts';

const LONGEST = 200;
const MOST_ENTRIES = 5_000;

const words = z
  .string()
  .trim()
  .max(LONGEST)
  .refine(
    (value) => /[\p{L}\p{N}]/u.test(value) && !/[\r\n\0]/.test(value),
    said({ en: 'must be words on one line', fr: 'doit être des mots sur une seule ligne' }),
  );
const reason = z.union([z.string().max(500), z.strictObject({ en: z.string().max(500), fr: z.string().max(500) })]);
const decided = { owner: z.string().max(LONGEST).exactOptional(), reason: reason.exactOptional() };
const inOneLanguage = said({ en: 'must have en, fr or both', fr: 'doit avoir en, fr ou les deux' });
const hasLanguage = (entry: object): boolean => LANGS.some((lang) => Object.hasOwn(entry, lang));

const name = z.union([
  words,
  z
    .strictObject({ en: words.exactOptional(), fr: words.exactOptional(), ...decided })
    .refine(hasLanguage, inOneLanguage),
]);

const choice = z.union([
  words,
  z.strictObject({
    use: words,
    not: z.array(words).max(100).default([]),
    as: z.enum(['noun', 'verb', 'adjective', 'fixed']).default('noun'),
  }),
]);
const term = z
  .strictObject({ en: choice.exactOptional(), fr: choice.exactOptional(), ...decided })
  .refine(hasLanguage, inOneLanguage);

const acronymWords = z.strictObject({ short: words, long: words });
const acronym = z
  .strictObject({
    en: acronymWords.exactOptional(),
    fr: acronymWords.exactOptional(),
    known: z.boolean().default(false),
    ...decided,
  })
  .refine(hasLanguage, inOneLanguage);

/** `curbcut.glossary.yml`: names, terms and acronyms, each entry tying the English words to the French ones. */
export const glossarySchema = z.strictObject({
  names: z.array(name).max(MOST_ENTRIES).default([]),
  terms: z.array(term).max(MOST_ENTRIES).default([]),
  acronyms: z.array(acronym).max(MOST_ENTRIES).default([]),
});

type Parsed = z.output<typeof glossarySchema>;

/** The parsed file as the rules read it: every entry in one form. */
export function glossaryOf(file: string, { names, terms, acronyms }: Parsed): Glossary {
  return {
    file,
    entries: [
      ...names.map((each) => entry('name', typeof each === 'string' ? { en: each, fr: each } : each, fixed)),
      ...terms.map((each) => entry('term', each, chosen)),
      ...acronyms.map((each) => ({
        ...entry('acronym', each, ({ short, long }) => ({ use: short, not: [], as: 'fixed', long })),
        isKnown: each.known,
      })),
    ],
  };
}

interface Written<W> {
  readonly en?: W;
  readonly fr?: W;
  readonly owner?: string;
  readonly reason?: string | Localized;
}

function entry<W>(kind: GlossaryEntry['kind'], written: Written<W>, read: (words: W) => GlossaryWords): GlossaryEntry {
  const { owner, reason } = written;
  const ofLang = (lang: Lang): Partial<Record<Lang, GlossaryWords>> => {
    const value = written[lang];
    return value === undefined ? {} : { [lang]: read(value) };
  };
  return {
    kind,
    words: { ...ofLang('en'), ...ofLang('fr') },
    isKnown: false,
    ...(owner !== undefined && { owner }),
    ...(reason !== undefined && { reason: typeof reason === 'string' ? { en: reason, fr: reason } : reason }),
  };
}

function fixed(use: string): GlossaryWords {
  return { use, not: [], as: 'fixed' };
}

function chosen(value: string | GlossaryWords): GlossaryWords {
  return typeof value === 'string' ? { use: value, not: [], as: 'noun' } : value;
}
