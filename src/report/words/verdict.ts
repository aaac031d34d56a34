import type { Lang, Localized } from '../../model/language.ts';
import type { FailOn, Report, Verdict, VerdictReason } from '../../model/report.ts';
import { changedSentence } from './changed.ts';
import { PAGES, SEVERITY_COUNTS } from './nouns.ts';
import { counted, formatNumber } from './numbers.ts';
import { say } from './say.ts';
import { subjectOf } from './subject.ts';

/** What the verdict comes to. `reported`: there are issues, and no gate to judge them. */
export type Standing = 'passed' | 'failed' | 'incomplete' | 'reported';

/** Incomplete wins: what was not looked at cannot pass. And what nobody judged has not passed either. */
export function standing({ verdict, counts }: Pick<Report, 'verdict' | 'counts'>): Standing {
  if (!verdict.complete) return 'incomplete';
  return verdict.failOn === 'never' && counts.error + counts.warning > 0 ? 'reported' : verdict.gate;
}

export const STANDINGS: Readonly<Record<Standing, Localized>> = {
  passed: say('Passed', 'Réussi'),
  failed: say('Failed', 'Échoué'),
  incomplete: say('Incomplete', 'Incomplet'),
  reported: say('Report only', 'Rapport seulement'),
};

/** The verdict in one to three sentences. A run over changed pages says that it is one. */
export function verdictSentences(report: Report, lang: Lang): readonly string[] {
  const only = changedSentence(report, lang);
  const sentences = wholeVerdict(report, lang);
  return only === undefined ? sentences : [...sentences, only];
}

function wholeVerdict(report: Report, lang: Lang): readonly string[] {
  const { verdict, ledger, counts } = report;
  const checked = counted(ledger.checked, subjectOf(report).pages, lang);
  const blocking = verdict.reasons.some(({ code }) => code === 'issues');
  if (!verdict.complete) {
    const first = INCOMPLETE[lang];
    if (blocking) return [first, ALSO_FAILED[lang]];
    return [first];
  }
  if (blocking) return [fill(FAILED, { checked }, lang)];
  if (verdict.gate === 'failed') return [fill(FAILED_OTHERWISE, { checked }, lang)];
  if (verdict.failOn === 'never') return [fill(NO_GATE, { checked }, lang)];
  const found = counts.error + counts.warning + counts.info + counts.review;
  return [fill(found === 0 ? CLEAN : PASSED, { checked }, lang)];
}

/** One reason of the verdict, as a sentence. */
export function reasonSentence(reason: VerdictReason, lang: Lang): string {
  switch (reason.code) {
    case 'issues':
      return issuesSentence(reason, lang);
    case 'waiver-expired':
      return fill(reason.count === 1 ? ONE_EXPIRED : MANY_EXPIRED, { count: formatNumber(reason.count, lang) }, lang);
    case 'budget':
      return fill(reason.count === 1 ? ONE_BUDGET : MANY_BUDGETS, { count: formatNumber(reason.count, lang) }, lang);
    case 'nothing-checked':
      return NOTHING_CHECKED[lang];
    case 'gaps':
      return fill(reason.count === 1 ? ONE_GAP : MANY_GAPS, { count: formatNumber(reason.count, lang) }, lang);
    case 'limit':
      return fill(LIMITS[reason.reason], { pages: counted(reason.count, PAGES, lang) }, lang);
    case 'interrupted':
      return fill(STOPPED, { pages: counted(reason.count, PAGES, lang) }, lang);
    case 'too-many-skipped':
      return fill(
        SKIPPED,
        { pages: counted(reason.count, PAGES, lang), allowed: formatNumber(reason.allowed, lang) },
        lang,
      );
  }
}

/** How the gate judged, as a sentence. */
export const GATES: Readonly<Record<FailOn, Localized>> = {
  error: say('The gate counts errors.', 'Le contrôle compte les erreurs.'),
  warning: say('The gate counts errors and warnings.', 'Le contrôle compte les erreurs et les avertissements.'),
  new: say(
    'The gate counts errors and warnings that the baseline does not hold.',
    'Le contrôle compte les erreurs et les avertissements absents de la référence.',
  ),
  never: say(
    'The gate counts no issue: it only reports.',
    'Le contrôle ne compte aucun problème : il ne fait que signaler.',
  ),
};

export const EXIT_CODES: Readonly<Record<Verdict['exitCode'], Localized>> = {
  0: say('Exit code 0: passed.', 'Code de sortie 0 : réussi.'),
  1: say('Exit code 1: the gate failed.', 'Code de sortie 1 : le contrôle a échoué.'),
  3: say('Exit code 3: something was not looked at.', 'Code de sortie 3 : une partie n’a pas été vérifiée.'),
};

const CLEAN = say(
  'Curbcut checked {checked} and found no issue.',
  'Curbcut a vérifié {checked} et n’a trouvé aucun problème.',
);
const PASSED = say(
  'Curbcut checked {checked}. No issue blocks the gate.',
  'Curbcut a vérifié {checked}. Aucun problème ne bloque le contrôle.',
);
const NO_GATE = say(
  'Curbcut checked {checked}. The gate is off: it only reports issues.',
  'Curbcut a vérifié {checked}. Le contrôle ne bloque rien : il ne fait que signaler les problèmes.',
);
const FAILED = say(
  'Curbcut checked {checked} and found issues that block the gate.',
  'Curbcut a vérifié {checked} et a trouvé des problèmes qui bloquent le contrôle.',
);
const FAILED_OTHERWISE = say(
  'Curbcut checked {checked}. The gate failed, though no issue blocks it.',
  'Curbcut a vérifié {checked}. Le contrôle a échoué, bien qu’aucun problème ne le bloque.',
);
const INCOMPLETE = say(
  'Something in scope was not looked at, so this is not a pass.',
  'Une partie du site n’a pas été vérifiée : ce n’est donc pas une réussite.',
);
const ALSO_FAILED = say(
  'The issues found would block the gate by themselves.',
  'Les problèmes trouvés bloqueraient à eux seuls le contrôle.',
);
const NOTHING_CHECKED = say(
  'No page was checked. Check the address, then run again.',
  'Aucune page n’a été vérifiée. Vérifiez l’adresse, puis relancez l’analyse.',
);
const ONE_BUDGET = say('1 budget is exceeded.', '1 budget est dépassé.');
const MANY_BUDGETS = say('{count} budgets are exceeded.', '{count} budgets sont dépassés.');

const ONE_EXPIRED = say(
  '1 ignore entry is past its date. Fix what it covers, or agree on a new date.',
  '1 entrée ignore a dépassé sa date. Corrigez ce qu’elle couvre ou convenez d’une nouvelle date.',
);
const MANY_EXPIRED = say(
  '{count} ignore entries are past their date. Fix what they cover, or agree on new dates.',
  '{count} entrées ignore ont dépassé leur date. Corrigez ce qu’elles couvrent ou convenez de nouvelles dates.',
);
const ONE_GAP = say('1 thing could not be looked at.', '1 élément n’a pas pu être vérifié.');
const MANY_GAPS = say('{count} things could not be looked at.', '{count} éléments n’ont pas pu être vérifiés.');
const STOPPED = say(
  'The run stopped early: {pages} not visited.',
  'L’analyse s’est arrêtée avant la fin : {pages} à visiter encore.',
);
const SKIPPED = say(
  '{pages} skipped; the limit is {allowed}.',
  '{pages} hors vérification; la limite est de {allowed}.',
);

const LIMITS: Readonly<Record<'max-pages' | 'depth' | 'time-limit' | 'shard', Localized>> = {
  shard: say(
    'A part of the run is missing: it holds {pages}. Merge it too.',
    'Il manque une partie de la vérification : {pages}. Fusionnez-la aussi.',
  ),
  'max-pages': say('The limit on pages left out {pages}.', 'La limite de pages a laissé de côté {pages}.'),
  depth: say('The limit on depth left out {pages}.', 'La limite de profondeur a laissé de côté {pages}.'),
  'time-limit': say('The time limit left out {pages}.', 'La limite de temps a laissé de côté {pages}.'),
};

function issuesSentence({ severity, count, allowed }: Extract<VerdictReason, { code: 'issues' }>, lang: Lang): string {
  const issues = counted(count, SEVERITY_COUNTS[severity], lang);
  if (allowed === 0) return fill(count === 1 ? ONE_BLOCKS : MANY_BLOCK, { issues }, lang);
  return fill(OVER_ALLOWANCE, { issues, allowed: formatNumber(allowed, lang) }, lang);
}

const ONE_BLOCKS = say('{issues} blocks the gate.', '{issues} bloque le contrôle.');
const MANY_BLOCK = say('{issues} block the gate.', '{issues} bloquent le contrôle.');
const OVER_ALLOWANCE = say(
  '{issues} found; the gate allows {allowed} issues in all.',
  'Total trouvé : {issues}; le contrôle en tolère {allowed} en tout.',
);

function fill(template: Localized, values: Readonly<Record<string, string>>, lang: Lang): string {
  return template[lang].replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
