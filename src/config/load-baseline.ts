import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Baseline } from '../model/baseline.ts';
import { UsageError } from './usage-error.ts';

const MOST_ISSUES = 1_000_000;
const print = z.string().regex(/^[0-9a-f]{16}$/);

const schema = z.strictObject({
  version: z.literal(1),
  issues: z
    .array(
      z.strictObject({
        key: print,
        rule: z.string().regex(/^[\w./-]{1,100}$/),
        pages: z.record(print, z.int().min(1)),
      }),
    )
    .max(MOST_ISSUES),
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
    throw new UsageError({
      what: { en: 'The baseline cannot be read.', fr: 'Le fichier de référence est illisible.' },
      where: named,
      next: {
        en: 'Check the path, or write the file with `curbcut baseline`.',
        fr: 'Vérifiez le chemin ou créez le fichier avec `curbcut baseline`.',
      },
      cause,
    });
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UsageError({
      what: { en: 'This file is not a baseline.', fr: 'Ce fichier n’est pas un fichier de référence.' },
      where: named,
      next: {
        en: 'Restore it, or write it again with `curbcut baseline`.',
        fr: 'Rétablissez-le ou créez-le de nouveau avec `curbcut baseline`.',
      },
      cause,
    });
  }
}
