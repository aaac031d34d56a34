import type { BudgetMeasure, BudgetResult, OverBudget } from '../../model/budget.ts';
import type { Lang, Localized } from '../../model/language.ts';
import { cut } from '../visible.ts';
import { PAGES, PLACES, SEVERITY_COUNTS } from './nouns.ts';
import { counted, formatNumber, nounFor } from './numbers.ts';
import { LANGUAGE_NAMES } from './readability.ts';
import { labelled, say } from './say.ts';

/** Pages named in one sentence. */
const NAMED = 5;

/** What a budget asks for, how it came out, where it is exceeded, worst first, and what to do. Addresses in it are not ours. */
export function budgetSentence(result: BudgetResult, lang: Lang): string {
  const title = labelled(nameOf(result, lang), `${asks(result, lang)}.`, lang);
  if (result.isHeld) return `${title} ${held(result, lang)}`;
  const named = result.worst.slice(0, NAMED).map((page) => `${cut(page.url, 200)} (${valueWords(page, result, lang)})`);
  const left = result.over - named.length;
  const more = left > 0 ? `, + ${formatNumber(left, lang)}` : '';
  return `${title} ${exceeded(result, lang)} ${labelled(WORST[lang], `${named.join(', ')}${more}.`, lang)} ${TODO[result.measure][lang]}`;
}

/** `Budget 1 (/en/**, English)`. */
function nameOf({ budget, pages, lang: of }: BudgetResult, lang: Lang): string {
  const about = [pages, of === undefined ? undefined : LANGUAGE_NAMES[of][lang].toLowerCase()].filter(
    (part) => part !== undefined,
  );
  const number = `${BUDGET[lang]} ${formatNumber(budget, lang)}`;
  return about.length === 0
    ? number
    : `${number} (${about.map((part) => (part === 'english' ? 'English' : part === 'french' ? 'French' : cut(part, 100))).join(', ')})`;
}

function asks({ measure, mode, limit = 0, of = '' }: BudgetResult, lang: Lang): string {
  if (mode === 'no-worse') return `${MEASURES[measure][lang]} ${NO_WORSE[lang]}`;
  const what = measure === 'findings' ? ofWords(of, lang) : MEASURES[measure][lang];
  const words = measure === 'ease' ? AT_LEAST : AT_MOST;
  return `${what} ${words[lang]} ${amount(limit, measure, lang)}`;
}

function ofWords(of: string, lang: Lang): string {
  return of === 'error' || of === 'warning' || of === 'info' ? capital(SEVERITY_COUNTS[of].many[lang]) : of;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function held({ measured, measure, total = 0 }: BudgetResult, lang: Lang): string {
  const pages = counted(measured, PAGES, lang);
  return measure === 'findings'
    ? `${counted(total, PLACES, lang)}, ${pages}.`
    : HELD[lang].replace('{pages}', () => pages);
}

function exceeded({ over, measured, measure, mode, total = 0 }: BudgetResult, lang: Lang): string {
  if (measure === 'findings') return `${counted(total, PLACES, lang)}, ${counted(over, PAGES, lang)}.`;
  const pages = `${formatNumber(over, lang)} ${OF[lang]} ${counted(measured, PAGES, lang)}`;
  const words = mode === 'no-worse' ? WORSE : measure === 'ease' ? BELOW : ABOVE;
  return `${pages} ${nounFor(over, words, lang)}.`;
}

function valueWords({ value, before }: OverBudget, { measure }: BudgetResult, lang: Lang): string {
  const now = amount(value, measure, lang);
  return before === undefined ? now : `${amount(before, measure, lang)} → ${now}`;
}

function amount(value: number, measure: BudgetMeasure, lang: Lang): string {
  const number = formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
  if (measure !== 'longSentences') return number;
  return lang === 'fr' ? `${number}\u00A0%` : `${number}%`;
}

const BUDGET = say('Budget', 'Budget');
const MEASURES: Readonly<Record<BudgetMeasure, Localized>> = {
  grade: say('Reading grade (Flesch-Kincaid)', 'Niveau de lecture (Flesch-Kincaid)'),
  ease: say('Reading ease (Kandel-Moles)', 'Facilité de lecture (Kandel-Moles)'),
  longSentences: say('Long sentences', 'Phrases longues'),
  findings: say('Findings', 'Constats'),
};
const AT_MOST = say('at most', 'au plus');
const AT_LEAST = say('at least', 'au moins');
const NO_WORSE = say('no worse than in the baseline', 'sans recul par rapport à la référence');
const HELD = say('Held on {pages}.', 'Respecté sur {pages}.');
const OF = say('of', 'sur');
const ABOVE = { one: say('is above', 'au-dessus'), many: say('are above', 'au-dessus') };
const BELOW = { one: say('is below', 'au-dessous'), many: say('are below', 'au-dessous') };
const WORSE = {
  one: say('became harder to read', 'se lit moins bien'),
  many: say('became harder to read', 'se lisent moins bien'),
};
const WORST = say('Worst first', 'Les pires d’abord');
const REWRITE = say(
  'Shorten the long sentences there and use plainer words.',
  'Raccourcissez-y les phrases longues et choisissez des mots plus simples.',
);
const TODO: Readonly<Record<BudgetMeasure, Localized>> = {
  grade: REWRITE,
  ease: REWRITE,
  longSentences: say('Split the long sentences there.', 'Scindez les phrases longues de ces pages.'),
  findings: say('Fix places there until the budget holds.', 'Corrigez-y des endroits pour respecter le budget.'),
};
