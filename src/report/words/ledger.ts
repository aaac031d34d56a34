import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { STATE_COUNTS } from './labels.ts';
import { counted, formatNumber } from './numbers.ts';
import { labelled } from './say.ts';
import { subjectOf } from './subject.ts';

/** `24 URLs: 22 checked + 1 error + 1 skipped + 0 not visited`: the sum that must add up. */
export function ledgerSum(report: Pick<Report, 'ledger' | 'notices'>, lang: Lang): string {
  const { total, checked, error, skipped, notVisited } = report.ledger;
  const parts = [
    `${formatNumber(checked, lang)} ${STATE_COUNTS.checked[lang]}`,
    `${formatNumber(error, lang)} ${STATE_COUNTS.error[lang]}`,
    `${formatNumber(skipped, lang)} ${STATE_COUNTS.skipped[lang]}`,
    `${formatNumber(notVisited, lang)} ${STATE_COUNTS['not-visited'][lang]}`,
  ];
  return labelled(counted(total, subjectOf(report).addresses, lang), parts.join(' + '), lang);
}
