/** No such site: what resolves to it lies in the build. */
const HERE = 'http://build.invalid';

/**
 * The path in the build that a reference leads to, without its query: `../css/a.css?v=2` on `fr/index.html` is `css/a.css`.
 * Undefined: it leads elsewhere.
 * @param base the file that refers, or the address in its `<base href>`
 */
export function localPath(reference: string, base: string): string | undefined {
  const from = URL.parse(base, `${HERE}/`);
  if (from === null) return undefined;
  const url = URL.parse(reference.trim(), from);
  if (url === null || url.origin !== HERE) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return undefined;
  }
}
