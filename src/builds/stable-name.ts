/**
 * A file's path without what changes with each build: `js/app.3f9a2c.js` → `js/app.*.js`. Only what looks like a hash goes: a
 * name that stays makes a page count as changed, which is the safe side. What the file holds is compared by itself.
 */
export function stableName(path: string): string {
  const bare = path.replace(/[?#].*$/s, '');
  const segments = bare.split('/');
  const last = segments.pop() ?? '';
  return [...segments.map(stableFolder), stableFile(last)].join('/');
}

/** `app.3f9a2c.js`, `index-BX3kd_Qa.js`, `3f9a2c1e.css` */
function stableFile(name: string): string {
  return name
    .replace(/^([\w-]{8,64})(?=\.[a-z0-9]{1,8}$)/i, (whole, hash: string) => (isHash(hash) ? '*' : whole))
    .replace(/([._-])([\w-]{6,64})(?=\.(?:[a-z0-9]{1,8}|min\.[a-z]{2,4})$)/gi, (whole, mark: string, hash: string) => {
      const part = hash.split('-').at(-1) ?? hash;
      if (isHash(hash)) return `${mark}*`;
      return part !== hash && isHash(part) ? `${whole.slice(0, -part.length)}*` : whole;
    });
}

function stableFolder(name: string): string {
  return name.length >= 16 && isHash(name) ? '*' : name;
}

/** Hex digits with a figure and a letter among them, or figures with capitals and small letters: no word, no date, no number. */
function isHash(text: string): boolean {
  if (text.length < 6 || !/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  return /^[0-9a-f]+$/.test(text) || (/[A-Z]/.test(text) && /[a-z]/.test(text) && text.length >= 8);
}
