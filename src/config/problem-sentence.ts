import type * as z from 'zod';
import type { Localized } from '../model/language.ts';
import { closest } from './edit-distance.ts';
import { saidIn } from './said.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong: where in the settings, and what was expected there. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly what: Localized;
}

const MOST_CHOICES = 16;

/**
 * zod's issues as sentences in both languages, one for each key that is wrong.
 * `keysAt`: the keys that an object of the schema knows, for "did you mean".
 */
export function describeProblems(
  issues: readonly Issue[],
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  return issues.flatMap((issue) => describe(issue, [], keysAt));
}

function describe(
  issue: Issue,
  above: readonly PropertyKey[],
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], what: unknownKey(key, keysAt(path)) }));
  }
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors);
    return branch.flatMap((each) => describe(each, path, keysAt));
  }
  return [{ path, what: sentence(issue, isSecret(path)) }];
}

/** The branch of a union whose type the value has: the one that does not complain about the value as a whole. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const inside = branches.find((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inside ?? branches[0] ?? [];
}

function unknownKey(key: string, known: readonly string[]): Localized {
  const guess = closest(key, known);
  if (guess === undefined) return { en: 'is not a setting that Curbcut knows', fr: 'n’est pas un réglage connu' };
  return {
    en: `is not a setting that Curbcut knows. Did you mean ${guess}?`,
    fr: `n’est pas un réglage connu. Vouliez-vous dire ${guess}?`,
  };
}

function sentence(issue: Issue, secret: boolean): Localized {
  const expected = expectation(issue);
  // A check of our own over a whole group says what is wrong in it.
  const isGroup = issue.code === 'custom' && typeof issue.input === 'object' && !Array.isArray(issue.input);
  const got = secret || isGroup || issue.input === undefined ? '' : show(issue.input);
  const missing = issue.input === undefined;
  if (missing) return { en: `is missing: it ${expected.en}`, fr: `manque\u00a0: cette valeur ${expected.fr}` };
  if (got === '') return expected;
  const guess =
    typeof issue.input === 'string' && issue.code === 'invalid_value'
      ? closest(issue.input, issue.values.map(String))
      : undefined;
  return {
    en: `${expected.en}, not ${got}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
    fr: `${expected.fr}, et non ${got}${guess === undefined ? '' : `. Vouliez-vous dire ${guess}?`}`,
  };
}

/** "must be a whole number": the end of a sentence that begins with the key. */
function expectation(issue: Issue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return typeName(issue.expected);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const shown = values.slice(0, MOST_CHOICES).join(', ') + (values.length > MOST_CHOICES ? ', ...' : '');
      return { en: `must be one of ${shown}`, fr: `doit être l’une de ces valeurs\u00a0: ${shown}` };
    }
    case 'too_small':
      if (issue.origin === 'string') return { en: 'must not be empty', fr: 'ne doit pas être vide' };
      return { en: `must be ${issue.minimum} or more`, fr: `doit être au moins ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'string') {
        return {
          en: `must be at most ${issue.maximum} characters long`,
          fr: `doit compter au plus ${issue.maximum} caractères`,
        };
      }
      if (issue.origin === 'array') {
        return {
          en: `must have at most ${issue.maximum} entries`,
          fr: `doit compter au plus ${issue.maximum} éléments`,
        };
      }
      return { en: `must be ${issue.maximum} or less`, fr: `doit être au plus ${issue.maximum}` };
    case 'custom':
      return saidIn(issue.params) ?? { en: 'has a wrong value', fr: 'a une valeur incorrecte' };
    case 'invalid_format':
      return { en: 'holds characters that are not allowed here', fr: 'contient des caractères interdits ici' };
    default:
      return { en: 'has a wrong value', fr: 'a une valeur incorrecte' };
  }
}

function typeName(expected: string): Localized {
  switch (expected) {
    case 'int':
      return { en: 'must be a whole number', fr: 'doit être un nombre entier' };
    case 'number':
      return { en: 'must be a number', fr: 'doit être un nombre' };
    case 'boolean':
      return { en: 'must be true or false', fr: 'doit être true ou false' };
    case 'string':
      return { en: 'must be text', fr: 'doit être du texte' };
    case 'array':
      return { en: 'must be a list', fr: 'doit être une liste' };
    default:
      return { en: 'must be a group of keys and values', fr: 'doit être un groupe de clés et de valeurs' };
  }
}

function show(input: unknown): string {
  if (Array.isArray(input)) return '[...]';
  if (typeof input === 'object' && input !== null) return '{...}';
  if (typeof input === 'function') return 'a function';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Values that must not be shown, whatever is wrong with them. */
function isSecret([first]: readonly PropertyKey[]): boolean {
  return first === 'headers' || first === 'cookies' || first === 'basicAuth';
}
