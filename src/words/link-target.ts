import { VALUE } from './templating.ts';

/** Stands for the site that the files will be on: no such host exists (RFC 2606). */
const SITE = 'https://files.invalid/';

/**
 * Where a link in a file leads, as a browser on the built site would follow it. `file`: the file's path, from the working
 * folder. `number`: tells targets apart that only a template knows.
 */
export function linkTarget(href: string, file: string, number: number): string {
  const target = href.trim();
  if (target.includes(VALUE)) return `template:${number}`;
  // A place in the page itself stays next to the page's own address.
  if (target.startsWith('#')) return `${file}${target}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return URL.parse(target)?.href ?? target;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return URL.parse(target, SITE + path)?.href ?? target;
}
