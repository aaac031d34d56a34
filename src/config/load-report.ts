import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { ComparedRun } from '../model/comparison.ts';
import { SEVERITIES } from './choices.ts';
import { UsageError } from './usage-error.ts';

/** In bytes: 10,000 pages with 200,000 findings take 150 MB. */
const LARGEST = 500_000_000;

const name = z.string();
const count = z.int().min(0);
const message = z.object({ en: name, fr: name });
const place = z.object({
  url: name,
  selector: name,
  snippet: name,
  excerpt: z.object({ text: name, start: count, end: count }).exactOptional(),
});
const page = z.looseObject({
  url: name,
  state: z.enum(['checked', 'error', 'skipped', 'not-visited']),
  finalUrl: name.exactOptional(),
  status: count.exactOptional(),
  reason: name.exactOptional(),
  partial: z.boolean().exactOptional(),
  tested: count.exactOptional(),
  likeness: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .exactOptional(),
});
const issue = z.object({
  key: z.string().regex(/^[0-9a-f]{16}(?:-[0-9a-f]{16})?$/),
  rule: z.string().regex(/^[\w./-]{1,100}$/),
  outcome: z.enum(['fail', 'review']),
  severity: z.enum(SEVERITIES),
  message,
  count,
  pages: z.array(name),
  occurrences: z.array(z.object({ at: place, message })),
  ignored: name.exactOptional(),
});

/** What a comparison reads of a report; all else in it is left aside. */
const schema = z.object({
  version: z.literal(1),
  status: z.enum(['finished', 'interrupted']),
  tool: z.object({ name: z.literal('curbcut'), version: name, axe: name }),
  inputs: z.array(name),
  standard: name,
  profile: name,
  sample: count.exactOptional(),
  shard: name.exactOptional(),
  time: z.object({ started: name, seconds: z.number() }),
  verdict: z.looseObject({ complete: z.boolean() }),
  pages: z.array(page),
  issues: z.array(issue),
  documents: z
    .array(z.looseObject({ url: name, state: z.enum(['listed', 'checked', 'error', 'skipped']) }))
    .exactOptional(),
  tested: z
    .object({
      criteria: z.record(name, z.array(name)),
      sets: z.array(z.array(name)),
      site: z.array(name).exactOptional(),
      document: z.array(name).exactOptional(),
    })
    .exactOptional(),
});

/**
 * Reads a JSON report that was named.
 * @throws UsageError where it is missing, damaged or of a later version
 */
export async function loadReport(cwd: string, named: string): Promise<ComparedRun> {
  try {
    const path = resolve(cwd, named);
    if ((await stat(path)).size > LARGEST) throw new Error('The file is too large.');
    // All that a comparison reads was looked at; the rest of a page's fields it does not touch.
    return schema.parse(JSON.parse(await readFile(path, 'utf8'))) as unknown as ComparedRun;
  } catch (cause) {
    throw new UsageError({
      what: {
        en: 'This is neither the folder of a run nor a JSON report.',
        fr: 'Ce n’est ni le dossier d’une vérification ni un rapport JSON.',
      },
      where: named,
      next: {
        en: 'Name the folder after --run-dir, or a file that -o json=report.json wrote.',
        fr: 'Nommez le dossier donné à --run-dir, ou un fichier écrit par -o json=rapport.json.',
      },
      cause,
    });
  }
}
