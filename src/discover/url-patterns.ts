import { globMatcher, type Matcher } from '../config/glob-matcher.ts';
import { UsageError } from '../config/usage-error.ts';

/** `--include` and `--exclude`: patterns that remember whether they ever matched. */
export interface UrlPatterns {
  readonly isEmpty: boolean;
  matches(url: URL): boolean;
  /** As written by the person, those that matched no address. */
  unused(): readonly string[];
}

const LONGEST_REGEXP = 200;

/**
 * A pattern is a glob over the whole address (`https://example.org/fr/**`) or over its path with or without its query
 * (`/fr/**`, `*.php`). A glob that ends in `/` stands for the folder and all that is in it. Between slashes and with
 * one of `^ $ \ | ( ) [ ] { } +` in it, it is a regular expression, which may match any part of the address.
 * @throws UsageError for a regular expression that is wrong, long or slow.
 */
export function urlPatterns(patterns: readonly string[], flag: string): UrlPatterns {
  const all = patterns.map((pattern) => ({ pattern, matcher: toMatcher(pattern, flag), used: false }));
  return {
    isEmpty: all.length === 0,
    matches(url) {
      const targets = [url.href, url.pathname, `${url.pathname}${url.search}`];
      let found = false;
      for (const each of all) {
        if (!targets.some((target) => each.matcher.test(target))) continue;
        each.used = true;
        found = true;
      }
      return found;
    },
    unused: () => all.filter(({ used }) => !used).map(({ pattern }) => pattern),
  };
}

function toMatcher(pattern: string, flag: string): Matcher {
  const source = /^\/(.*[\^$\\|()[\]{}+].*)\/$/s.exec(pattern)?.[1];
  if (source === undefined) return globMatcher(wholeGlob(pattern));
  if (source.length > LONGEST_REGEXP || isSlow(source)) throw slow(pattern, flag);
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new UsageError({
      what: {
        en: `The pattern ${pattern} is not a regular expression.`,
        fr: `Le motif ${pattern} n’est pas une expression régulière.`,
      },
      where: flag,
      next: {
        en: 'Correct it, or write a pattern such as /fr/**.',
        fr: 'Corrigez-le, ou écrivez un motif comme /fr/**.',
      },
      cause: error,
    });
  }
}

/** `/fr/` is all in that folder; `*.php` is a name in any folder. */
function wholeGlob(pattern: string): string {
  const inFolder = pattern.endsWith('/') ? `${pattern}**` : pattern;
  return /^(\/|\*\*|https?:)/.test(inFolder) ? inFolder : `**/${inFolder}`;
}

/** A repetition or a choice inside a repetition, or a back reference: on a hostile address it may never end. */
function isSlow(source: string): boolean {
  const groups = [false];
  // Escapes and classes are one character each.
  const plain = source.replaceAll(/\\[^1-9]/gs, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  for (let i = 0; i < plain.length; i += 1) {
    const char = plain.charAt(i);
    const repeats = /^(?:[+*]|\{\d+,)/.test(plain.slice(i + 1, i + 12));
    if (char === '\\') return true;
    if (char === '(') groups.push(false);
    else if (char === ')') {
      const inner = groups.pop() ?? false;
      if (inner && repeats) return true;
      if (inner || repeats) groups[groups.length - 1] = true;
    } else if (char === '|' || repeats) groups[groups.length - 1] = true;
  }
  return false;
}

function slow(pattern: string, flag: string): UsageError {
  return new UsageError({
    what: {
      en: `The pattern ${pattern} could take very long on some addresses.`,
      fr: `Le motif ${pattern} pourrait prendre très longtemps sur certaines adresses.`,
    },
    where: flag,
    next: {
      en: 'Make it shorter, without a repetition inside a repetition, or write a pattern such as /fr/**.',
      fr: 'Raccourcissez-le, sans répétition dans une répétition, ou écrivez un motif comme /fr/**.',
    },
  });
}
