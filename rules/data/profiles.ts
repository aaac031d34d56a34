import type { RuleOptions } from '../../src/rule/rule.ts';

/**
 * The limits that each plain-language guide sets, where they differ from a rule's own (which are Ontario's).
 * Sources: Canada.ca Content Style Guide 2.6 (20 words, 3 sentences); Système de design du Québec, langage clair (mean of
 * 12 to 15 words, so 25 is an error); GOV.UK content design (25 words, 5 sentences); plainlanguage.gov (8 sentences,
 * 150 words). The error limits, and grade 8 where a guide names none, are ours.
 */
export const profiles: Readonly<Record<string, Readonly<Record<string, RuleOptions>>>> = {
  ontario: {},
  canada: {
    'para/sentences': { sentences: 3 },
    'read/grade': { goal: 8 },
  },
  quebec: {
    'sent/long': { warn: 20, error: 25 },
    'para/sentences': { sentences: 3 },
  },
  govuk: {
    'sent/long': { warn: 25, error: 35 },
    'read/grade': { goal: 8 },
  },
  'us-plain': {
    'para/sentences': { sentences: 8, words: 150 },
    'read/grade': { goal: 8 },
  },
};
