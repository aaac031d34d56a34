import { type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A folder of built pages, as the site that a web server makes of it. */
export interface FolderSite {
  /** Absolute, without symbolic links. */
  readonly root: string;
  /** `http://dist.localhost`: stable from run to run, whatever the port. */
  readonly origin: string;
  /** Pages, relative to the root, with slashes: the front page first, then sorted. */
  readonly pages: readonly string[];
  /** The folder holds more files than are looked at. */
  readonly cut: boolean;
  /** The address of a page. */
  urlOf(page: string): string;
  /** The address under which the page at `url` stands in the ledger: `/about` for `about.html` is `/about.html`. */
  canonical(url: string): string;
}

/** Folders that hold what a site is made with, not the site. */
const NOT_SITE: ReadonlySet<string> = new Set(['node_modules', '__MACOSX']);
const MOST_FILES = 200_000;

/** Reads which pages a folder holds. Dot files and what symbolic links lead to outside of the folder are left out. */
export async function readFolder(folder: string, host: string, only?: readonly string[]): Promise<FolderSite> {
  const root = await realpath(folder);
  const { files, cut } = only === undefined ? await pagesBelow(root) : { files: [...only], cut: false };
  const origin = `http://${host}`;
  const known = new Set(files);
  const urlOf = (page: string): string => `${origin}/${asFolder(page).split('/').map(encodeURIComponent).join('/')}`;
  return {
    root,
    origin,
    pages: files.sort(frontFirst),
    cut,
    urlOf,
    canonical(url) {
      const { origin: at, pathname, search, hash } = new URL(url);
      if (at !== origin) return url;
      const path = decoded(pathname.slice(1));
      const page = path === undefined ? undefined : pageNames(path).find((name) => known.has(name));
      return page === undefined ? url : `${new URL(urlOf(page)).href}${search}${hash}`;
    },
  };
}

/** The files that may stand behind a path, the likeliest first, as static hosts find them. */
export function pageNames(path: string): readonly string[] {
  const bare = path.replace(/\/$/, '');
  const inside = bare === '' ? '' : `${bare}/`;
  const index = ['index.html', 'index.htm'].map((name) => `${inside}${name}`);
  return path === '' || path.endsWith('/') ? [...index, ...clean(bare)] : [path, ...clean(bare), ...index];
}

export function isPage(name: string): boolean {
  return /\.(?:html?|xhtml)$/i.test(name);
}

function clean(bare: string): readonly string[] {
  return bare === '' ? [] : [`${bare}.html`, `${bare}.htm`];
}

/** `fr/index.html` → `fr/` */
function asFolder(page: string): string {
  return page.replace(/(^|\/)index\.html?$/, '$1');
}

async function pagesBelow(root: string): Promise<{ files: string[]; cut: boolean }> {
  const files: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of inside) {
      seen += 1;
      if (seen > MOST_FILES) return { files, cut: true };
      if (entry.name.startsWith('.') || NOT_SITE.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = await kindOf(root, path, entry);
      if (kind === 'folder') folders.push(path);
      if (kind === 'file' && isPage(path)) files.push(path);
    }
  }
  return { files, cut: false };
}

/** A link to a file inside of the folder is a file; a link to a folder is not entered: it may lead back to itself. */
async function kindOf(root: string, path: string, entry: Dirent): Promise<'file' | 'folder' | undefined> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink() || !isPage(path)) return undefined;
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target === undefined || !target.startsWith(withSeparator(root))) return undefined;
  return (await stat(target)).isFile() ? 'file' : undefined;
}

/** `/srv/site` → `/srv/site/`, so that `/srv/site-two` does not begin with it. */
export function withSeparator(root: string): string {
  return root.endsWith(sep) ? root : `${root}${sep}`;
}

function frontFirst(a: string, b: string): number {
  const [frontA, frontB] = [isFront(a), isFront(b)];
  if (frontA !== frontB) return frontA ? -1 : 1;
  return a < b ? -1 : 1;
}

function isFront(page: string): boolean {
  return page === 'index.html' || page === 'index.htm';
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
