import * as z from 'zod';
import type { PageRule, Rule, SiteLedger, SiteObservation, SiteRule, TextObservation, TextRule } from '../rule/rule.ts';
import type { CustomRule } from './define.ts';
import { functionSource } from './page-source.ts';
import { runLimited } from './run-limited.ts';

/** For one page, in milliseconds. A rule of ours takes a few. */
const PAGE_MS = 5_000;
/** For all pages together, in milliseconds. */
const SITE_MS = 30_000;
/** Observations read from one call: past it a rule goes on for ever. */
const MOST = 10_000;
const LONGEST = 1_000;

/**
 * The rule as the run may use it: it ends in time and gives what it must give, or it throws and says why. The check steps
 * make a gap of what a rule throws, with the rule's name.
 */
export function guardRule(rule: CustomRule): Rule {
  if (rule.kind === 'text') return guardText(rule);
  return rule.kind === 'page' ? withSource(rule) : guardSite(rule);
}

function guardText(rule: TextRule): TextRule {
  return {
    ...rule,
    check: (page, options) => {
      const blocks = new Set<unknown>(page.blocks);
      return runLimited(PAGE_MS, () => listOf(rule.check(page, options), 'check')).map((seen) => {
        const read = shaped(TextSeen, seen) as TextObservation;
        const { block, start = 0, end = 0 } = read;
        if (block !== 'page' && !blocks.has(block)) throw new Error('names a block that is none of the page’s');
        const length = block === 'page' ? 0 : block.text.length;
        if (start > end || end > length) throw new Error('names a passage that is not in its block');
        return read;
      });
    },
  };
}

function guardSite(rule: SiteRule): SiteRule {
  return {
    ...rule,
    gather: (page, ledger) => runLimited(PAGE_MS, () => listOf(rule.gather(page, ledger), 'gather')),
    check: (rows, options, ledger) =>
      runLimited(SITE_MS, () => listOf(rule.check(rows, options, ledger), 'check')).map((seen) => onPage(seen, ledger)),
  };
}

function onPage(seen: unknown, ledger: SiteLedger): SiteObservation {
  const read = shaped(SiteSeen, seen) as SiteObservation;
  if (ledger.find(read.url) === undefined) throw new Error('names an address that is no page of this run');
  return read;
}

function withSource(rule: PageRule): PageRule {
  const source = functionSource(rule.check);
  return source === undefined ? rule : { ...rule, source };
}

/** At most so many; a promise or a missing `return` is no list. */
function listOf<T>(seen: Iterable<T>, of: string): T[] {
  const isList = typeof seen === 'object' && seen !== null && Symbol.iterator in seen;
  if (!isList) throw new Error(`${of} must return a list or be a generator`);
  const list: T[] = [];
  for (const each of seen) {
    if (list.length === MOST) break;
    list.push(each);
  }
  return list;
}

const words = z.string().trim().min(1).max(LONGEST);
const message = z.object({ en: words, fr: words });
const offset = z.int().min(0);
const Seen = {
  message,
  outcome: z.enum(['fail', 'review']).optional(),
  severity: z.enum(['error', 'warning', 'info']).optional(),
};
const TextSeen = z.object({
  ...Seen,
  block: z.union([z.literal('page'), z.custom((value) => typeof value === 'object' && value !== null)]),
  start: offset.optional(),
  end: offset.optional(),
  rewrite: words.optional(),
  cause: words.optional(),
});
const SiteSeen = z.object({
  ...Seen,
  url: words,
  selector: z.string().max(LONGEST),
  snippet: z.string().max(LONGEST),
  cause: words,
});

function shaped<T>(schema: z.ZodType<T>, seen: unknown): T {
  const read = schema.safeParse(seen);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`gave a finding that is not whole: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
