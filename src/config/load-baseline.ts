import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Baseline, BaselineEntry, BaselineLevel, BaselinePage } from '../model/baseline.ts';
import { betterLevels } from '../model/better-levels.ts';
import { UsageError } from './usage-error.ts';

const MOST_LINES = 2_000_000;
const print = z.string().regex(/^[0-9a-f]{16}$/);
const score = z.number().min(-1_000).max(1_000).nullable();

const pageLine = z.tuple(
  [z.literal('page'), print, z.union([print, z.literal('')])],
  z.tuple([z.enum(['en', 'fr']), score, score]),
);
const issueLine = z.tuple(
  [z.literal('issue'), print, z.string().regex(/^[\w./-]{1,100}$/), print, z.int().min(1).max(1_000_000)],
  z.string().regex(/^[esw][0-9a-f]{16,32}$/),
);

const schema = z.strictObject({
  version: z.literal(2),
  scope: print,
  lines: z.array(z.union([pageLine, issueLine, z.null()])).max(MOST_LINES),
});

/**
 * Reads a baseline that was named.
 * @throws UsageError where it is missing, damaged or of a later version: without it nobody knows what is new
 */
export async function loadBaseline(cwd: string, named: string): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, named), 'utf8');
  } catch (cause) {
    throw isMissing(cause) ? noBaseline(named, cause) : unreadable(named, cause);
  }
  try {
    return fromLines(schema.parse(JSON.parse(text)));
  } catch (cause) {
    throw new UsageError({
      what: { en: 'This file is not a baseline.', fr: 'Ce fichier n’est pas un fichier de référence.' },
      where: named,
      next: {
        en: 'Resolve a merge conflict in it, restore it, or write it again with `curbcut baseline`.',
        fr: 'Réglez un conflit de fusion, rétablissez-le ou créez-le de nouveau avec `curbcut baseline`.',
      },
      cause,
    });
  }
}

/**
 * Two branches that were merged line by line may have left a cause or a page twice: the lower count stands, for a gate must
 * not be opened by a merge. So does the better level of a page, whichever of its lines comes first.
 */
function fromLines({ scope, lines }: z.output<typeof schema>): Baseline {
  const pages = new Map<string, BaselinePage>();
  const entries = new Map<string, BaselineEntry>();
  for (const line of lines) {
    if (line === null) continue;
    if (line[0] === 'page') {
      const [, page, likeness, ...levels] = line;
      const read = levels.map(([lang, value, long]): BaselineLevel => ({
        lang,
        ...(value !== null && { score: value }),
        ...(long !== null && { long }),
      }));
      const before = pages.get(page);
      pages.set(page, { page, likeness, levels: before === undefined ? read : betterLevels(before.levels, read) });
    } else {
      const [, key, rule, page, count, ...prints] = line;
      const before = entries.get(`${key} ${page}`);
      if (before === undefined || count < before.count)
        entries.set(`${key} ${page}`, { key, rule, page, count, prints });
    }
  }
  return { version: 2, scope, pages: sorted(pages), entries: sorted(entries) };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function noBaseline(named: string, cause: unknown): UsageError {
  return new UsageError({
    what: {
      en: 'There is no baseline yet, and this gate compares with one.',
      fr: 'Il n’y a pas encore de fichier de référence, et ce contrôle compare avec lui.',
    },
    where: named,
    next: {
      en: 'Run the check once with `--fail-on never`, then run `curbcut baseline`. Or correct the path.',
      fr: 'Lancez une fois la vérification avec `--fail-on never`, puis `curbcut baseline`. Ou corrigez le chemin.',
    },
    cause,
  });
}

function unreadable(named: string, cause: unknown): UsageError {
  return new UsageError({
    what: { en: 'The baseline cannot be read.', fr: 'Le fichier de référence est illisible.' },
    where: named,
    next: {
      en: 'Check that it is a file, and that you may read it.',
      fr: 'Vérifiez que c’est un fichier et que vous pouvez le lire.',
    },
    cause,
  });
}

function sorted<T>(named: ReadonlyMap<string, T>): T[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
