import type { CheckedFor, PagePrint } from '../model/page-print.ts';
import type { BuiltPage } from './build-prints.ts';

/** A page of the earlier build. */
export interface EarlierPage extends PagePrint {
  /** Something must be looked at again there, changed or not. */
  readonly notPassed?: boolean;
}

export interface Picked {
  /** Pages to look at, by path, and why. The others have not changed. */
  readonly pages: ReadonlyMap<string, CheckedFor>;
  /** Pages that only the earlier build has. */
  readonly gone: readonly string[];
}

/**
 * The pages that changed, one more for each template that none of them stands for, and the other language's version of each: rules
 * that compare the two need both.
 * @param twinsOf paths under which a page's version in the other language may lie
 */
export function pickPages(
  now: ReadonlyMap<string, BuiltPage>,
  earlier: ReadonlyMap<string, EarlierPage>,
  twinsOf: (path: string, page: BuiltPage) => Iterable<string>,
): Picked {
  const gone = [...earlier.keys()].filter((path) => !now.has(path)).sort();
  const wasThere = new Set(gone.flatMap(addressesOf));
  const pages = new Map<string, CheckedFor>();
  const layouts = new Set<string>();
  const pick = (path: string, why: CheckedFor): void => {
    pages.set(path, why);
    layouts.add(now.get(path)?.layout ?? '');
  };
  for (const [path, page] of now) {
    const why = whyChanged(page, earlier.get(path), wasThere);
    if (why !== undefined) pick(path, why);
  }
  for (const path of [...now.keys()].sort(topFirst)) {
    if (!layouts.has(now.get(path)?.layout ?? '')) pick(path, 'template');
  }
  const picked = new Map(pages);
  for (const path of picked.keys()) {
    const page = now.get(path);
    if (page === undefined) continue;
    for (const address of twinsOf(path, page)) {
      const twin = pagePaths(address).find((each) => now.has(each));
      if (twin !== undefined && !pages.has(twin)) pages.set(twin, 'twin');
    }
  }
  return { pages, gone };
}

function whyChanged(
  page: BuiltPage,
  before: EarlierPage | undefined,
  wasThere: ReadonlySet<string>,
): CheckedFor | undefined {
  if (before === undefined) return 'new';
  if (before.content !== page.content) return 'content';
  if (before.files !== page.files) return 'files';
  if (page.links.some((link) => wasThere.has(link))) return 'link-gone';
  return before.notPassed === true ? 'not-passed' : undefined;
}

/** `fr/index.html` is also found at `fr/` and `fr`, `about.html` at `about`. */
function addressesOf(path: string): string[] {
  const inside = /^(.*?)\/?index\.html?$/.exec(path)?.[1];
  if (inside !== undefined) return inside === '' ? [path, ''] : [path, inside, `${inside}/`];
  return [path, path.replace(/\.(?:html?|xhtml)$/i, '')];
}

function pagePaths(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  return [
    address,
    `${bare}.html`,
    `${bare}.htm`,
    ...['index.html', 'index.htm'].map((name) => (bare === '' ? name : `${bare}/${name}`)),
  ];
}

/** The home page and section pages before what lies below them: rules ask which page is the home. */
function topFirst(a: string, b: string): number {
  const depth = (path: string): number => path.split('/').length * 2 - (/(?:^|\/)index\.html?$/.test(path) ? 1 : 0);
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}
