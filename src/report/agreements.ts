import type { Lang } from '../model/language.ts';
import type { Report, VerdictReason } from '../model/report.ts';
import { baselineSentence } from './words/baseline.ts';
import { budgetSentence } from './words/budgets.ts';
import { say } from './words/say.ts';
import { reasonSentence } from './words/verdict.ts';

/** Budgets that are exceeded, each as a sentence. Addresses in them are not ours. */
function brokenBudgets({ budgets = [] }: Pick<Report, 'budgets'>, lang: Lang): string[] {
  return budgets.filter(({ isHeld }) => !isHeld).map((result) => budgetSentence(result, lang));
}

/** How the run stands to what the team agreed on: its baseline, and the budgets that it exceeds. */
export function agreementSentences({ baseline, budgets }: Pick<Report, 'baseline' | 'budgets'>, lang: Lang): string[] {
  return [
    ...(baseline === undefined ? [] : [baselineSentence(baseline, lang)]),
    ...(budgets === undefined ? [] : brokenBudgets({ budgets }, lang)),
  ];
}

/** Why the gate fails though nothing that it counts was found: a waiver that is over, a budget that is exceeded. */
export interface BrokenAgreement {
  readonly code: VerdictReason['code'];
  /** Of a test point that is not ok. */
  readonly name: string;
  readonly text: string;
}

export function brokenAgreements(report: Pick<Report, 'verdict' | 'budgets'>, lang: Lang): BrokenAgreement[] {
  return report.verdict.reasons.flatMap((reason): BrokenAgreement[] => {
    if (reason.code === 'waiver-expired')
      return [{ code: reason.code, name: WAIVERS_HOLD[lang], text: reasonSentence(reason, lang) }];
    if (reason.code !== 'budget') return [];
    const text = [reasonSentence(reason, lang), ...brokenBudgets(report, lang)].join('\n');
    return [{ code: reason.code, name: BUDGETS_HOLD[lang], text }];
  });
}

const WAIVERS_HOLD = say('Every ignore entry is within its date', 'Chaque entrée ignore est encore valide');
const BUDGETS_HOLD = say('Every budget holds', 'Chaque budget est respecté');
