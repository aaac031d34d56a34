/**
 * How many last steps of a page's path a source file shares: `dist/fr/apply/index.html` and `content/fr/apply.md` share two.
 * 0: not even the name.
 */
export function pathLikeness(page: string, source: string): number {
  const [a, b] = [stepsOf(page), stepsOf(source)];
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  return shared;
}

function stepsOf(path: string): string[] {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '');
  const last = steps.pop() ?? '';
  // Dates before the name of a post are no part of its address; `about.fr.md` is the French one.
  const name = last.replace(/(?:\.[a-z0-9]{1,8}){1,2}$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return /^_?(?:index|readme|page|\+page)$/.test(name) ? steps : [...steps, name];
}
