import * as z from 'zod';
import { describeProblems, type Problem } from '../config/problem-sentence.ts';
import { said } from '../config/said.ts';
import type { Plugin } from './define.ts';
import { functionSource } from './page-source.ts';

const LONGEST = 1_000;
const MOST = 500;

const text = z.string().trim().min(1).max(LONGEST);
const localized = z.strictObject({ en: text, fr: text });
const name = text.refine(
  (value) => /^[a-z][a-z0-9-]{0,39}\/[a-z0-9][a-z0-9-]{0,59}$/.test(value),
  said({
    en: 'must have a prefix of your own, as in acme/no-jargon: small letters, digits and hyphens',
    fr: 'doit avoir votre propre préfixe, comme acme/no-jargon\u00a0: minuscules, chiffres et traits d’union',
  }),
);
const run = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  said({ en: 'must be a function', fr: 'doit être une fonction' }),
);

const clause = z.strictObject({
  name: text,
  clause: text,
  level: z.enum(['A', 'AA', 'AAA']).exactOptional(),
  since: z.enum(['2.0', '2.1', '2.2']).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
});
const option = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

const description = {
  id: name,
  title: localized,
  why: localized,
  fix: localized,
  severity: z.enum(['error', 'warning', 'info']),
  owner: z.enum(['content', 'code']),
  category: z.enum(['accessibility', 'language', 'advice']),
  standards: z.array(clause).max(MOST),
  help: z.url({ protocol: /^https?$/ }).exactOptional(),
  options: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), option),
  optionHelp: z.record(z.string(), localized),
  check: run,
};

const rule = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...description, kind: z.literal('text') }),
    z.strictObject({
      ...description,
      kind: z.literal('page'),
      check: run.refine(
        (check) => functionSource(check) !== undefined,
        said({
          en: 'must be a function with its source: no built-in and no bound one',
          fr: 'doit être une fonction avec son texte\u00a0: ni intégrée ni liée',
        }),
      ),
    }),
    z.strictObject({ ...description, kind: z.literal('site'), gather: run }),
  ])
  .refine(
    ({ category, standards }) => category !== 'accessibility' || standards.some((each) => each.name === 'WCAG'),
    said({
      en: 'must name a clause of WCAG in standards, because its category is accessibility',
      fr: 'doit nommer un critère des WCAG dans standards, car sa catégorie est accessibility',
    }),
  )
  .refine(
    ({ options, optionHelp }) => Object.keys(options).every((key) => Object.hasOwn(optionHelp, key)),
    said({ en: 'must explain each option in optionHelp', fr: 'doit expliquer chaque option dans optionHelp' }),
  );

const Read = z.strictObject({
  rules: z.array(rule).max(MOST).exactOptional(),
  reporters: z
    .array(z.strictObject({ name, render: run }))
    .max(MOST)
    .exactOptional(),
});

/** What a plugin's file exports, read; or all that is wrong with it. */
export function readPlugin(value: unknown): { readonly plugin: Plugin } | { readonly problems: readonly Problem[] } {
  const read = Read.safeParse(value, { reportInput: true });
  if (read.success) return { plugin: read.data as unknown as Plugin };
  const problems = describeProblems(read.error.issues, () => []);
  return { problems: problems.length === 0 ? [NOT_DEFINED] : problems };
}

/** A rule without its kind. */
const NOT_DEFINED: Problem = {
  path: ['rules'],
  what: {
    en: 'must be made with defineTextRule, definePageRule or defineSiteRule',
    fr: 'doit être créé avec defineTextRule, definePageRule ou defineSiteRule',
  },
};
