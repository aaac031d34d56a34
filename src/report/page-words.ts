import type { Lang } from '../model/language.ts';
import type { Gap, LedgerEntry } from '../model/ledger.ts';
import type { PageReport, Report } from '../model/report.ts';
import { STATES } from './words/labels.ts';
import { reasonWords, whatHappened } from './words/reasons.ts';

/** A page that was left out on purpose: neither a pass nor a failure. */
export function isLeftOut({ state, reason }: PageReport, { sample, shard }: Report): boolean {
  if (state === 'skipped' || (reason === 'sample' && sample !== undefined)) return true;
  return reason === 'shard' && shard !== undefined;
}

/** Why a page was not looked at, and what to do. `detail` in it is not ours. */
export function notLookedAt({ state, reason = 'internal', detail }: LedgerEntry, lang: Lang): string {
  return `${STATES[state][lang]}. ${whatHappened(reason, lang, { state, detail })} ${reasonWords(reason, state).todo[lang]}`;
}

/** What could not be looked at, and what to do. */
export function gapWords({ reason, detail }: Gap, lang: Lang): string {
  return `${whatHappened(reason, lang, { detail })} ${reasonWords(reason).todo[lang]}`;
}
