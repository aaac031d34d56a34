/** A first path segment that names a language, not a section: `/fr/`, `/en-ca/`. */
const LANGUAGE = /^(?:en|fr)(?:[-_][a-z]{2})?$/i;

/**
 * The same list in an order whose beginning is a fair sample: `first` ones first, then one of each section in turn.
 * A section is the first segment of the path; under a language, the first two. Nothing depends on chance.
 */
export function spread<T>(list: readonly T[], urlOf: (item: T) => string, first: (item: T) => boolean): T[] {
  const start = list.filter(first);
  const sections = new Map<string, T[]>();
  for (const item of list) {
    if (first(item)) continue;
    const key = sectionOf(urlOf(item));
    const section = sections.get(key) ?? [];
    section.push(item);
    sections.set(key, section);
  }
  const spreading: T[] = [];
  const all = [...sections.values()];
  const longest = all.reduce((most, { length }) => Math.max(most, length), 0);
  for (let i = 0; i < longest; i += 1) for (const section of all) spreading.push(...section.slice(i, i + 1));
  return [...start, ...spreading];
}

function sectionOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const [first = '', second = ''] = pathname.split('/').slice(1);
  if (LANGUAGE.test(first)) return `${origin}/${first}/${isFolder(pathname, 2) ? second : ''}`;
  return `${origin}/${isFolder(pathname, 1) ? first : ''}`;
}

/** Whether there is something below the given segment: `/a` is a page, `/a/b` is in the section `a`. */
function isFolder(pathname: string, depth: number): boolean {
  return pathname.split('/').length > depth + 1;
}
