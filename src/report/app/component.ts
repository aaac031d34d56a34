import { REGION_ORDER } from '../packed/packed.ts';
import type { Cause, Columns } from './nouns.ts';

/** Pages that must share a part before it is called one. */
const SHARED = 3;

/** Names of what holds a whole page: no parts of it. */
const WHOLE = /^\.(?:main|content|contents|page|wrapper|container|inner|layout|body|row|col(?:-.*)?|site|app)$/i;

/**
 * The part of the site that holds each cause, inferred from where it shows: `header`, `nav`, `aside`, `footer` for what
 * lies in that landmark on several pages; `.card` for a class that causes share on three pages or more; empty for
 * what belongs to single pages.
 */
export function componentsOf(causes: readonly Cause[], columns: Columns, texts: readonly string[]): string[] {
  const classOf = classes(columns, texts);
  const spread = new Map<string, Set<number>>();
  for (let place = 0; place < columns.page.length; place += 1) {
    const name = classOf(place);
    if (name === '') continue;
    const pages = spread.get(name) ?? new Set();
    spread.set(name, pages);
    if (pages.size < SHARED) pages.add(columns.page[place] ?? 0);
  }
  return causes.map(({ from, to, pages }) => {
    if (from === to) return '';
    const region = columns.region[from] ?? 0;
    for (let place = from; place < to; place += 1) if (columns.region[place] !== region) return '';
    const name = REGION_ORDER[region] ?? 'main';
    if (name !== 'main') return pages.length > 1 ? name : '';
    const part = classOf(from);
    for (let place = from; place < to; place += 1) if (classOf(place) !== part) return '';
    return (spread.get(part)?.size ?? 0) >= SHARED ? part : '';
  });
}

/** The outermost class that a place's selector names, each selector read once. */
function classes({ selector }: Columns, texts: readonly string[]): (place: number) => string {
  const read = new Map<number, string>();
  return (place) => {
    const number = selector[place] ?? 0;
    const known = read.get(number);
    if (known !== undefined) return known;
    const names = (texts[number] ?? '').slice(0, 500).match(/\.[A-Za-z_][\w-]*/g) ?? [];
    const name = names.find((each) => !WHOLE.test(each)) ?? '';
    read.set(number, name);
    return name;
  };
}
