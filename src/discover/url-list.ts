import { emptyList, wrongAddress } from './input-errors.ts';
import { normaliseUrl } from './normalise-url.ts';

/**
 * A list of addresses, one a line; empty lines and lines that begin with `#` are left out.
 * @param name of the list, for errors: `pages.txt`, `-`
 * @throws UsageError for a line that is no address, and for a list without one
 */
export function readUrlList(text: string, name: string): readonly string[] {
  const urls: string[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const url = /^https?:\/\//i.test(line) ? normaliseUrl(line) : undefined;
    if (url === undefined) throw wrongAddress(`${name}:${i + 1}`);
    urls.push(url);
  }
  if (urls.length === 0) throw emptyList(name);
  return urls;
}

/** Whether a text looks like a list: its first line that says anything is an address. */
export function looksLikeUrlList(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/[\r\n]+/);
  const first = lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#'));
  return first === undefined || /^https?:\/\//i.test(first);
}
