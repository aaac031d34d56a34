import type { Profiles } from '../../src/rule/profile.ts';
import { CANADA, GOVUK, ONTARIO, PLAIN_US, QUEBEC } from '../text/standards.ts';

/**
 * What each plain-language guide asks for, where it differs from a rule's own limits (which are Ontario's).
 *
 * Sources, by date read: Canada.ca Content Style Guide (2026-08): 2.6 (20 words, 3 sentences), 4.1 (no question marks in
 * headings), 4.5 (hard contractions), 4.10 (addresses shown), 5.2 (7 items). Système de design du Québec, langage clair:
 * mean of 12 to 15 words, so 25 is an error. GOV.UK content design (2026-08): 25 words, 5 sentences, titles of 65
 * characters, no FAQs, no question headings, negative contractions avoided. plainlanguage.gov (2025-08): 8 sentences, 150
 * words, question headings recommended, two abbreviations a page. The error limits, and grade 8 where a guide names
 * none, are ours. Rules for official languages are off where there is one language.
 */
export const profiles: Profiles = {
  ontario: {
    guide: ONTARIO('').name,
    rules: {
      'neg/contraction': 'off',
    },
  },
  canada: {
    guide: CANADA('').name,
    rules: {
      'para/sentences': { sentences: 3 },
      'read/grade': { goal: 8 },
      'head/question': { severity: 'warning' },
      'link/email': { severity: 'warning' },
    },
  },
  quebec: {
    guide: QUEBEC('').name,
    rules: {
      'sent/long': { warn: 20, error: 25 },
      'sent/mean': { words: 15 },
      'para/sentences': { sentences: 3 },
      'neg/contraction': 'off',
      'fr/anglicism': { severity: 'warning' },
    },
  },
  govuk: {
    guide: GOVUK('').name,
    rules: {
      'sent/long': { warn: 25, error: 35 },
      'sent/mean': { words: 18 },
      'sent/run': { words: 25 },
      'read/grade': { goal: 8 },
      'head/question': { severity: 'warning' },
      'page/faq': { severity: 'warning' },
      'head/sparse': 'off',
      'list/items': 'off',
      'num/format': 'off',
      'fr/anglicism': 'off',
      'fr/typography': 'off',
    },
  },
  'us-plain': {
    guide: PLAIN_US('').name,
    rules: {
      'para/sentences': { sentences: 8, words: 150 },
      'sent/mean': { words: 20 },
      'read/grade': { goal: 8 },
      'head/question': 'off',
      'page/faq': { severity: 'warning' },
      'head/sparse': 'off',
      'list/items': 'off',
      'neg/contraction': 'off',
      'num/format': 'off',
      'fr/anglicism': 'off',
      'fr/typography': 'off',
    },
  },
};
