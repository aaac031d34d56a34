import { isAbsolute, normalize } from 'node:path';
import { hasReference } from './env-references.ts';
import type { RawSettings } from './merge-settings.ts';
import type { Problem } from './problem-sentence.ts';

/** Settings that run code or start a program, or read or name files that hold secrets. */
const TRUSTED_KEYS = ['start', 'browser', 'login', 'storageState', 'plugins'] as const;

/**
 * What a file may not say under `--config-format json`, the mode for changes from strangers: no program to start,
 * no secret of the environment to send away, nothing written outside of the working folder.
 */
export function untrustedProblems(file: RawSettings): Problem[] {
  const programs = TRUSTED_KEYS.filter((key) => Object.hasOwn(file, key)).map((key) => flagOnly([key]));
  const secrets = referencePaths(file).map((path) => ({
    path,
    what: {
      en: 'must not read the environment under --config-format json',
      fr: 'ne doit pas lire l’environnement avec --config-format json',
    },
  }));
  return [...programs, ...secrets, ...outsidePaths(file)];
}

function flagOnly(path: readonly PropertyKey[]): Problem {
  return {
    path,
    what: {
      en: 'is taken from the command line only under --config-format json',
      fr: 'n’est accepté que sur la ligne de commande avec --config-format json',
    },
  };
}

function referencePaths(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (hasReference(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    referencePaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function outsidePaths({ runDir, output, glossary }: RawSettings): Problem[] {
  const named: [readonly PropertyKey[], unknown][] = [
    [['runDir'], runDir],
    [['glossary'], glossary],
  ];
  const outputs: readonly unknown[] = Array.isArray(output) ? output : [];
  for (const [index, entry] of outputs.entries()) {
    const path: unknown = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : undefined;
    named.push([['output', index, 'path'], path]);
  }
  return named
    .filter(([, path]) => typeof path === 'string' && isOutside(path))
    .map(([path]) => ({
      path,
      what: {
        en: 'must stay inside the working folder under --config-format json',
        fr: 'doit rester dans le dossier de travail avec --config-format json',
      },
    }));
}

function isOutside(path: string): boolean {
  return isAbsolute(path) || normalize(path).startsWith('..');
}
