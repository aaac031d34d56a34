import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { globMatcher } from '../config/glob-matcher.ts';
import { UsageError } from '../config/usage-error.ts';
import { wordsFormat } from './words-format.ts';

/** A file to read. `from`: the input that named it. */
export interface FoundFile {
  /** From the working folder, with slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly from: string;
  /** Named by itself, not found in a folder. */
  readonly isNamed: boolean;
}

/** Files looked at in folders: past it somebody named the wrong folder. */
const MOST_FILES = 120_000;
const MAGIC = /[*?{]/;

/**
 * The files that the inputs name: files, folders (every file of words in them; hidden folders, `node_modules` and links are
 * left out) and patterns (`*`, `**`, `?`, `{a,b}`). Sorted by path, each once.
 * @throws UsageError for an input that is not there, or that names no file of words
 */
export async function findFiles(inputs: readonly string[], cwd: string): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const input of inputs) {
    const files = await filesOf(input, cwd);
    if (files.length === 0) throw nothingIn(input);
    for (const file of files) {
      if (found.get(file.absolute)?.isNamed !== true) found.set(file.absolute, file);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(input: string, cwd: string): Promise<FoundFile[]> {
  const absolute = resolve(cwd, input);
  const facts = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    // What is there and may not be looked at is told in the ledger, when it is read.
    return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : ('unknown' as const);
  });
  if (facts === undefined) {
    if (!MAGIC.test(input)) throw notThere(input);
    return byPattern(input, cwd);
  }
  if (facts === 'unknown' || facts.isFile()) return [fileAt(absolute, input, cwd, true)];
  if (!facts.isDirectory()) throw notThere(input);
  const files = await walk(absolute);
  return files.filter((file) => wordsFormat(file) !== undefined).map((file) => fileAt(file, input, cwd, false));
}

async function byPattern(input: string, cwd: string): Promise<FoundFile[]> {
  const steps = input.replaceAll('\\', '/').split('/');
  const first = steps.findIndex((step) => MAGIC.test(step));
  const base = resolve(cwd, steps.slice(0, first).join('/') || (isAbsolute(input) ? '/' : '.'));
  const matchers = spread(steps.slice(first).join('/')).map(globMatcher);
  const files = await walk(base);
  return files
    .filter((file) => matchers.some((matcher) => matcher.test(slashes(relative(base, file)))))
    .map((file) => fileAt(file, input, cwd, false));
}

/** A pattern without braces, and with `**` + `/` that may also stand for no folder at all: so many simple patterns. */
function spread(pattern: string): string[] {
  const brace = /^([^{}]*)\{([^{}]*)\}([^]*)$/.exec(pattern);
  if (brace !== null) {
    const [, before = '', inside = '', after = ''] = brace;
    const choices = inside.split(',').slice(0, 20);
    return choices.flatMap((choice) => spread(before + choice + after)).slice(0, 200);
  }
  const any = pattern.indexOf('**/');
  if (any < 0) return [pattern];
  const rest = spread(pattern.slice(any + 3));
  return rest.flatMap((end) => [`${pattern.slice(0, any)}**/${end}`, pattern.slice(0, any) + end]).slice(0, 200);
}

async function walk(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined && files.length < MOST_FILES; next = folders.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch((cause: unknown) => {
      throw unreadable(next ?? folder, cause);
    });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name.startsWith('~$')) continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files;
}

function fileAt(absolute: string, from: string, cwd: string, isNamed: boolean): FoundFile {
  return { absolute, path: slashes(relative(cwd, absolute)), from, isNamed };
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function notThere(input: string): UsageError {
  return new UsageError({
    what: { en: 'There is no such file or folder.', fr: 'Ce fichier ou ce dossier n’existe pas.' },
    where: input,
    next: {
      en: 'Check the path. To check a website, leave out the word `text`.',
      fr: 'Vérifiez le chemin. Pour vérifier un site Web, enlevez le mot `text`.',
    },
  });
}

function nothingIn(input: string): UsageError {
  return new UsageError({
    what: {
      en: 'No file of words is there: .md, .mdx, .txt, .html or .docx.',
      fr: 'Il n’y a là aucun fichier de texte\u00A0: .md, .mdx, .txt, .html ou .docx.',
    },
    where: input,
    next: {
      en: 'Check the path or the pattern. Put patterns between quotation marks.',
      fr: 'Vérifiez le chemin ou le motif. Mettez les motifs entre guillemets droits.',
    },
  });
}

function unreadable(folder: string, cause: unknown): UsageError {
  return new UsageError({
    what: { en: 'This folder cannot be read.', fr: 'Ce dossier ne peut pas être lu.' },
    where: folder,
    next: { en: 'Check that you have the right to read it.', fr: 'Vérifiez que vous avez le droit de le lire.' },
    cause,
  });
}
