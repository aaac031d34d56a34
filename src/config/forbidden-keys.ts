import type { Problem } from './problem-sentence.ts';

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 20;

/** Keys that would reach into JavaScript's own objects, and nesting without end (an object that holds itself). */
export function forbiddenKeys(value: unknown, path: readonly PropertyKey[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > DEEPEST) {
    return [{ path: path.slice(0, 1), what: { en: 'is nested too deeply', fr: 'a trop de niveaux' } }];
  }
  const inherited = inheritsOddly(value) ? [forbidden([...path, '__proto__'])] : [];
  const own = Object.keys(value).flatMap((key) => {
    const at = [...path, key];
    if (FORBIDDEN.has(key)) return [forbidden(at)];
    return forbiddenKeys((value as Record<string, unknown>)[key], at);
  });
  return [...inherited, ...own];
}

function forbidden(path: readonly PropertyKey[]): Problem {
  return { path, what: { en: 'is a key that Curbcut refuses', fr: 'est une clé que Curbcut refuse' } };
}

/** `{ __proto__: {...} }` in a code configuration leaves no key, only another prototype. */
function inheritsOddly(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}
