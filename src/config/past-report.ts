import * as z from 'zod';

const MOST = 1_000_000;
const text = z.string().max(100_000);
const print = z.string().regex(/^[0-9a-f]{32}$/);

/** Of a JSON report, what tells whether a page must be looked at again. The rest of it is not read. */
const schema = z.object({
  version: z.literal(1),
  settingsKey: text.exactOptional(),
  verdict: z.object({ gate: z.enum(['passed', 'failed']), failOn: z.enum(['error', 'warning', 'new', 'never']) }),
  issues: z
    .array(
      z.object({
        outcome: z.enum(['fail', 'review']),
        severity: z.enum(['error', 'warning', 'info']),
        pages: z.array(text).max(MOST),
        ignored: text.exactOptional(),
        inBaseline: z.literal(true).exactOptional(),
      }),
    )
    .max(MOST),
  pages: z
    .array(
      z.object({
        url: text,
        finalUrl: text.exactOptional(),
        state: z.enum(['checked', 'error', 'skipped', 'not-visited']),
        reason: text.exactOptional(),
        file: text.exactOptional(),
        partial: z.boolean().exactOptional(),
        print: z.object({ content: print, files: print }).exactOptional(),
      }),
    )
    .max(MOST),
});

export type PastReport = z.output<typeof schema>;

/** @throws where the text is no JSON report of this version */
export function parsePastReport(json: string): PastReport {
  return schema.parse(JSON.parse(json));
}
