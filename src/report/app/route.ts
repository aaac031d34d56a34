import type { Lang } from '../../model/language.ts';

/** What is on the screen, all of it in the address's fragment: a link shows the same to another person. */
export interface Route {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

/** Names that lead to lists of causes. What is none of these and no cause is a place in the summary. */
export const LISTS = ['words', 'code', 'all', 'reviews', 'advice', 'ignored'] as const;

/** Reads `#words?severity=error&q=form&lang=fr`. Nothing in it is trusted: unknown names and values change nothing. */
export function readRoute(fragment: string, own: Lang): Route {
  const text = fragment.replace(/^#/, '');
  const mark = text.indexOf('?');
  const query = new URLSearchParams(mark === -1 ? '' : text.slice(mark + 1));
  const params: Record<string, string> = {};
  for (const name of PARAMS) {
    const value = query.get(name);
    if (value !== null && value !== '') params[name] = value.slice(0, 2000);
  }
  const asked = query.get('lang');
  return {
    name: decode(mark === -1 ? text : text.slice(0, mark)),
    params,
    lang: asked === 'en' || asked === 'fr' ? asked : own,
  };
}

/** What a fragment may set beside the language. */
const PARAMS = ['q', 'severity', 'rule', 'of', 'region', 'page', 'state', 'clause', 'by', 'u', 'sort'] as const;

/** The fragment of a route; the language only where it is not the file's own. */
export function writeRoute({ name, params, lang }: Route, own: Lang): string {
  const query = new URLSearchParams();
  for (const key of PARAMS) {
    const value = params[key];
    if (value !== undefined && value !== '') query.set(key, value);
  }
  if (lang !== own) query.set('lang', lang);
  const text = query.toString();
  return `#${encodeURIComponent(name)}${text === '' ? '' : `?${text}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
