import { globMatcher } from './glob-matcher.ts';

/** Which file a page is made from: `pages` with stars, `file` with `$1` for what the first star stood for. */
export interface SourceMapping {
  readonly pages: string;
  readonly file: string;
}

/**
 * The source file of a page, by the first mapping that fits; undefined where none does. `names`: what the page may be called,
 * its built file and its address.
 */
export function mappedSource(mappings: readonly SourceMapping[], names: readonly string[]): string | undefined {
  for (const { pages, file } of mappings) {
    for (const name of names) {
      const stars = globStars(pages, name);
      if (stars !== undefined) return tidy(file.replace(/\$([1-9])/g, (_all, n: string) => stars[Number(n) - 1] ?? ''));
    }
  }
  return undefined;
}

/** What each star of a pattern stands for, each as short as it can be; undefined where the pattern does not fit. */
function globStars(glob: string, text: string): string[] | undefined {
  if (text.length > LONGEST || !globMatcher(glob).test(text)) return undefined;
  const parts = glob.split(/(\*+)/);
  const stars: string[] = [];
  let at = 0;
  for (let i = 1; i < parts.length; i += 2) {
    const star = parts[i] ?? '';
    const rest = globMatcher(parts.slice(i + 1).join(''));
    at += (parts[i - 1] ?? '').length;
    let end = at;
    while (!rest.test(text.slice(end))) {
      // Within a step where one star stands; the whole fits, so there is an end.
      if (end >= text.length || (star === '*' && text[end] === '/')) return undefined;
      end += 1;
    }
    stars.push(text.slice(at, end));
    at = end;
  }
  return stars;
}

/** Longer addresses are not written by hand. */
const LONGEST = 500;

function tidy(path: string): string {
  return path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/{2,}/g, '/');
}
