import * as z from 'zod';
import type { PastRun } from '../model/past-run.ts';
import { SEVERITIES } from './choices.ts';

const MOST_PAGES = 1_000_000;
const MOST_ISSUES = 1_000_000;
const LONGEST = 10_000;

const count = z.int().min(0);
const name = z.string().max(LONGEST);
const ruleId = z.string().regex(/^[\w./-]{1,100}$/);
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);
const score = z.number().exactOptional();

const readability = z.strictObject({
  lang: z.enum(['en', 'fr']),
  pages: count,
  counts: z.strictObject({
    words: count,
    sentences: count,
    syllables: count,
    letters: count,
    characters: count,
    polysyllables: count,
    longWords: count,
  }),
  grade: score,
  daleChall: score,
  ease: score,
  lix: score,
  uncertainty: score,
});

const schema = z.strictObject({
  version: z.literal(1),
  tool: name,
  started: z.iso.datetime(),
  inputs: z.array(name).max(LONGEST),
  standard: name,
  profile: name,
  verdict: z.strictObject({
    gate: z.enum(['passed', 'failed']),
    complete: z.boolean(),
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  }),
  counts: z.strictObject({ error: count, warning: count, info: count, review: count, ignored: count }),
  ledger: z.strictObject({ total: count, checked: count, error: count, skipped: count, notVisited: count }),
  readability: z.array(readability).max(2),
  whole: z.boolean(),
  rules: z.array(ruleId).max(LONGEST),
  pages: z.array(name).max(MOST_PAGES),
  gaps: z.array(z.strictObject({ page: count, gap: fingerprint })).max(MOST_PAGES),
  issues: z
    .array(
      z.strictObject({
        key: fingerprint,
        rule: ruleId,
        outcome: z.enum(['fail', 'review']),
        severity: z.enum(SEVERITIES),
        ignored: z.boolean(),
        pageCount: count,
        pages: z.array(count).max(2 * MOST_PAGES),
      }),
    )
    .max(MOST_ISSUES),
});

/** Reads a file of a history. Undefined where it is none: damaged, written by hand, or of a later version. */
export function parsePastRun(text: string): PastRun | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
