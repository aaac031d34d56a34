import type { OriginStep } from '../model/place.ts';

/** What a page's front matter says that we read. */
export interface FrontMatter {
  readonly lang?: string;
  readonly title?: Sourced;
  readonly description?: Sourced;
}

/** A text and where it stands. */
export interface Sourced {
  readonly text: string;
  readonly origin: readonly OriginStep[];
}

/**
 * The keys of YAML (`key: value`) or TOML (`key = "value"`) that say what a page is, each on a line of its own at the
 * outermost level. `firstLine`: the line of the file that the text begins on.
 */
export function readFrontMatter(text: string, firstLine: number): FrontMatter {
  const found = new Map<string, Sourced>();
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const parts = /^(lang|language|locale|title|description)([ \t]*[:=][ \t]*)(.*)$/i.exec(line);
    if (parts === null) continue;
    const [, key = '', mark = '', rest = ''] = parts;
    const value = unquote(rest);
    if (value === undefined || found.has(key.toLowerCase())) continue;
    const column = key.length + mark.length + value.skipped + 1;
    found.set(key.toLowerCase(), { text: value.text, origin: [{ at: 0, line: firstLine + index, column }] });
  }
  const lang = (found.get('lang') ?? found.get('language') ?? found.get('locale'))?.text;
  const title = found.get('title');
  const description = found.get('description');
  return {
    ...(lang !== undefined && { lang }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
}

/** Undefined: empty, or a text that goes on over several lines. */
function unquote(rest: string): { text: string; skipped: number } | undefined {
  const quoted = /^(["'])(.*?)\1[ \t]*(?:#.*)?$/.exec(rest);
  if (quoted !== null) return { text: quoted[2] ?? '', skipped: 1 };
  const text = rest.replace(/[ \t]+#.*$/, '').trim();
  return text === '' || /^[|>&*[{]/.test(text) ? undefined : { text, skipped: 0 };
}
