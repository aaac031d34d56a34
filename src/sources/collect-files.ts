import ignore, { type Ignore } from 'ignore';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceKind } from './tokens.ts';

export interface SourceFile {
  /** From the folder that is searched, with slashes. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly text: string;
}

export interface CollectOptions {
  /** Absolute. */
  readonly root: string;
  /** Files and folders that are left out, with all that is in them: from the root, with slashes. */
  readonly leaveOut: ReadonlySet<string>;
}

const MOST_ENTRIES = 200_000;
const MOST_FILES = 20_000;
const MOST_BYTES = 64_000_000;
/** Longer files are data that nobody wrote by hand. */
const LONGEST_FILE = 1_000_000;
/** Characters a line, on average, past which code was written by a machine. */
const MINIFIED = 2_000;

const KINDS: Readonly<Record<SourceKind, string>> = {
  markdown: 'md markdown mdown mdx qmd rmd rst adoc asciidoc txt textile org',
  html: 'html htm xhtml njk nunjucks liquid hbs handlebars mustache ejs erb pug twig jinja jinja2 j2 tmpl gohtml php cshtml webc vue svelte astro',
  code: 'js mjs cjs ts mts cts jsx tsx',
  data: 'json jsonc json5 yml yaml toml csv tsv po arb ftl properties',
};
const KIND_OF: ReadonlyMap<string, SourceKind> = new Map(
  (Object.keys(KINDS) as SourceKind[]).flatMap((kind) =>
    KINDS[kind].split(' ').map((ending) => [ending, kind] as const),
  ),
);

const NOT_SOURCES: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'coverage']);
/** Dot folders that hold what a site is made of. */
const DOT_SOURCES: ReadonlySet<string> = new Set(['.vitepress', '.vuepress']);
const MADE_BY_TOOLS =
  /^(?:package-lock|npm-shrinkwrap|composer\.lock|pnpm-lock|yarn\.lock|curbcut)|\.min\.|\.bundle\.|\.map$/i;

/**
 * The text files of a repository that pages may be made of: no hidden file, nothing that `.gitignore` names, nothing that tools
 * wrote. Sorted by path. Git itself is not asked: a repository's own settings can make it run programs.
 * `isCut`: there are more than are read.
 */
export async function collectFiles({
  root,
  leaveOut,
}: CollectOptions): Promise<{ files: SourceFile[]; isCut: boolean }> {
  const files: SourceFile[] = [];
  let entries = 0;
  let bytes = 0;
  const folders: { path: string; rules: readonly Rules[] }[] = [
    { path: '', rules: await rulesIn(join(root, '.git', 'info', 'exclude'), '') },
  ];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path } = folder;
    const rules = [...folder.rules, ...(await rulesIn(join(root, path, '.gitignore'), path))];
    const inside = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
    for (const entry of inside.sort((a, b) => (a.name < b.name ? 1 : -1))) {
      entries += 1;
      const at = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entries > MOST_ENTRIES) return { files: sorted(files), isCut: true };
      if (leaveOut.has(at) || isHidden(entry.name) || isIgnored(rules, at, entry.isDirectory())) continue;
      if (entry.isDirectory()) {
        if (!NOT_SOURCES.has(entry.name)) folders.push({ path: at, rules });
        continue;
      }
      const kind = entry.isFile() && !MADE_BY_TOOLS.test(entry.name) ? kindOf(entry.name) : undefined;
      const text = kind === undefined ? undefined : await readText(join(root, at));
      if (kind === undefined || text === undefined || isMinified(text, kind)) continue;
      bytes += text.length;
      if (files.length === MOST_FILES || bytes > MOST_BYTES) return { files: sorted(files), isCut: true };
      files.push({ path: at, kind, text });
    }
  }
  return { files: sorted(files), isCut: false };
}

/** What a `.gitignore` says of the files below its folder. */
interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

async function rulesIn(file: string, folder: string): Promise<Rules[]> {
  const text = await readText(file);
  if (text === undefined) return [];
  const patterns = text.split(/\r?\n/).slice(0, 2_000).filter(isSafe);
  return [{ folder, ignore: ignore().add(patterns) }];
}

/** A pattern becomes a regular expression, and one with many stars would take for ever on a name made for it. */
function isSafe(pattern: string): boolean {
  return pattern.length <= 300 && (pattern.match(/\*+/g) ?? []).length <= 3;
}

function isIgnored(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, ignore: own } of rules) {
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    const said = own.test(isFolder ? `${inside}/` : inside);
    if (said.ignored) ignored = true;
    if (said.unignored) ignored = false;
  }
  return ignored;
}

function isHidden(name: string): boolean {
  return name.startsWith('.') && !DOT_SOURCES.has(name) && !/^\.eleventy\.[cm]?js$/.test(name);
}

function kindOf(name: string): SourceKind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : KIND_OF.get(ending);
}

/** A regular file of text that is not too long. */
async function readText(path: string): Promise<string | undefined> {
  const facts = await lstat(path).catch(() => undefined);
  if (facts?.isFile() !== true || facts.size > LONGEST_FILE) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined || bytes.includes(0) ? undefined : bytes.toString('utf8');
}

function isMinified(text: string, kind: SourceKind): boolean {
  if (kind !== 'code' || text.length < MINIFIED) return false;
  return text.length / text.split('\n').length > MINIFIED;
}

function sorted(files: SourceFile[]): SourceFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
