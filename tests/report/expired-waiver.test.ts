import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/report/ci/annotations.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { renderTap } from '../../src/report/tap.ts';
import { reasonSentence, verdictSentences } from '../../src/report/words/verdict.ts';
import { cleanReport } from './sample-report.ts';

/** Nothing wrong with the site: only a promise that is over. */
function overdue(): Report {
  const reasons = [{ code: 'waiver-expired', count: 1 }] as const;
  const report = cleanReport();
  return { ...report, verdict: { ...report.verdict, gate: 'failed', exitCode: 1, reasons } };
}

test.each(LANGS)('no file calls a run clean whose waiver is over (%s)', (lang) => {
  const [reason] = overdue().verdict.reasons;
  if (reason === undefined) throw new Error('There is no reason.');
  const sentence = reasonSentence(reason, lang);
  expect(renderJUnit(overdue(), { lang })).toContain(`type="waiver-expired"`);
  expect(renderTap(overdue(), { lang })).toMatch(/^not ok 2 - /m);
  expect(renderTap(overdue(), { lang })).toContain(sentence);
  expect(
    annotationsOf(overdue(), { lang })
      .map(({ message }) => message)
      .join(),
  ).toContain(sentence);
  expect(verdictSentences(overdue(), lang)).not.toEqual(verdictSentences(cleanReport(), lang));
});
