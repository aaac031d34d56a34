import type { RuleDescription, StandardClause } from '../../src/model/rule-description.ts';
import type { AxeRuleDescription } from '../../src/rule/rule.ts';
import { axeCatalogue } from '../data/axe-catalogue.ts';
import { successCriteria } from '../data/success-criteria.ts';
import { amended } from './act.ts';
import { aria } from './aria.ts';
import { landmarks } from './landmarks.ts';
import { languageAndMedia } from './language-and-media.ts';
import { namesAndLabels } from './names-and-labels.ts';
import { sightAndKeyboard } from './sight-and-keyboard.ts';
import { structure } from './structure.ts';
import { textAlternatives } from './text-alternatives.ts';
import type { AxeWordsById } from './words.ts';

const words: AxeWordsById = {
  ...textAlternatives,
  ...namesAndLabels,
  ...aria,
  ...structure,
  ...languageAndMedia,
  ...sightAndKeyboard,
  ...landmarks,
};

/**
 * Every rule of the installed axe-core, in our words, by id.
 * @throws if a rule of axe-core has no words here: a finding that nobody can act on must not reach a report.
 */
export const axeRules: readonly AxeRuleDescription[] = axeCatalogue.map(describe);

function describe({ id, tags, act: own, help }: (typeof axeCatalogue)[number]): AxeRuleDescription {
  const said = words[id];
  if (said === undefined) throw new Error(`axe-core's rule ${id} has no words in rules/axe/.`);
  const { act = own, criteria = [] } = amended[id] ?? {};
  const standards = [...clauses(tags), ...criteria.map(clauseOf)];
  return { id: `axe/${id}`, axeId: id, ...said, ...weight(tags), standards, ...(act.length > 0 && { act }), help };
}

/** A success criterion makes an error; best practice is advice. */
function weight(tags: readonly string[]): Pick<RuleDescription, 'severity' | 'category'> {
  return tags.includes('best-practice')
    ? { severity: 'info', category: 'advice' }
    : { severity: 'error', category: 'accessibility' };
}

/** `wcag111` is 1.1.1, `wcag1412` is 1.4.12. */
function clauses(tags: readonly string[]): StandardClause[] {
  return tags.flatMap((tag) => {
    const match = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag);
    return match === null ? [] : [clauseOf(match.slice(1).join('.'))];
  });
}

function clauseOf(clause: string): StandardClause {
  const criterion = successCriteria[clause];
  if (criterion === undefined) throw new Error(`WCAG ${clause} is not in rules/data/success-criteria.ts.`);
  const { level, since, slug } = criterion;
  return { name: 'WCAG', clause, level, since, url: `https://www.w3.org/WAI/WCAG22/Understanding/${slug}` };
}
