import type { Problem } from './problem-sentence.ts';

export interface Expanded {
  readonly value: string;
  /** Names that the environment does not hold. */
  readonly missing: readonly string[];
}

const WHOLE = /^\$([A-Z_][A-Z0-9_]*)$/;
const INSIDE = /\$\{([A-Z_][A-Z0-9_]*)\}/g;

/**
 * `$NAME` as the whole value, or `${NAME}` anywhere in it, stands for an environment variable.
 * Only capital letters count: a password may hold a dollar sign.
 */
export function expandReferences(value: string, env: Readonly<Record<string, string | undefined>>): Expanded {
  const missing: string[] = [];
  const look = (name: string): string => {
    const found = env[name];
    if (found === undefined || found === '') missing.push(name);
    return found ?? '';
  };
  const whole = WHOLE.exec(value)?.[1];
  const expanded = whole === undefined ? value.replace(INSIDE, (_, name: string) => look(name)) : look(whole);
  return { value: expanded, missing };
}

export function hasReference(value: unknown): boolean {
  return typeof value === 'string' && (WHOLE.test(value) || value.search(INSIDE) >= 0);
}

export function missingVariable(path: readonly PropertyKey[], name: string): Problem {
  return {
    path,
    what: {
      en: `names the environment variable ${name}, which is not set`,
      fr: `nomme la variable d’environnement ${name}, qui n’est pas définie`,
    },
  };
}
