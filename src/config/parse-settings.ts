import * as z from 'zod';
import { forbiddenKeys } from './forbidden-keys.ts';
import type { RawSettings } from './merge-settings.ts';
import { describeProblems, type Problem } from './problem-sentence.ts';
import type { ConfigurableRule } from './rule-settings.ts';
import { type ParsedSettings, settingsSchema } from './schema.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads merged settings through the one schema.
 * `whereOf`: what the person wrote for a path (`curbcut.config.yaml:4:3 maxPages`, `--max-pages`).
 * @throws UsageError that names every problem at once.
 */
export function parseSettings(
  raw: RawSettings,
  rules: readonly ConfigurableRule[],
  whereOf: (path: readonly PropertyKey[]) => string,
  formats: readonly string[] = [],
): ParsedSettings {
  const forbidden = forbiddenKeys(raw);
  if (forbidden.length > 0) throw wrongSettings(forbidden, whereOf);
  const schema = settingsSchema(rules, formats);
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = describeProblems(parsed.error.issues, (path) => knownKeys(schema, path));
  throw wrongSettings(problems, whereOf);
}

/** One UsageError for all of them. */
export function wrongSettings(
  problems: readonly Problem[],
  whereOf: (path: readonly PropertyKey[]) => string,
): UsageError {
  const count = problems.length;
  return new UsageError({
    what:
      count === 1
        ? { en: 'One setting is wrong.', fr: 'Un réglage est incorrect.' }
        : { en: `${count} settings are wrong.`, fr: `${count} réglages sont incorrects.` },
    problems: problems.map(({ path, what }) => ({
      where: whereOf(path),
      what: { en: `${what.en}${stop(what.en)}`, fr: `${what.fr}${stop(what.fr)}` },
    })),
    next: {
      en: `Correct ${count === 1 ? 'it' : 'them'}, then run the same command again. \`curbcut check --help\` lists every setting.`,
      fr: 'Corrigez, puis relancez la même commande. `curbcut check --help --lang fr` énumère les réglages.',
    },
  });
}

/** The keys that the schema knows at a path, whatever wraps the object there (a default, a union, a list). */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let objects = objectsIn(schema);
  for (const step of path) {
    objects = objects.flatMap((object) => {
      const inner: unknown = typeof step === 'number' ? object : object.shape[String(step)];
      return inner instanceof z.ZodType ? objectsIn(inner) : [];
    });
  }
  return objects.flatMap((object) => Object.keys(object.shape));
}

function objectsIn(schema: unknown): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) {
    return objectsIn(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) return objectsIn(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsIn);
  return [];
}

function stop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? '' : '.';
}
