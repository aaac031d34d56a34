import type { Profiles } from '../../src/rule/profile.ts';
import { CANADA, GOVUK, ONTARIO, PLAIN_US, QUEBEC } from '../text/standards.ts';

/**
 * What each plain-language guide asks for, where it differs from a rule's own limits (which are Ontario's). Each line says
 * where the guide says so; "ours" where a guide names no number, or says nothing and a rule for it would be noise. Both
 * languages' parity is a matter of law, which no guide turns off. Read:
 * Canada.ca Content Style Guide and GOV.UK content design 2026-08, plainlanguage.gov 2025-08, Système de design du Québec.
 */
export const profiles: Profiles = {
  ontario: {
    guide: ONTARIO('').name,
    rules: {
      'spell/unknown': 'off', // names and new words are in no dictionary: for those who ask
      // Paragraphs of 1 to 5 sentences and a lead of 1 to 2 are the rules' own. Sentences: Canada 2.6, error ours.
      'neg/contraction': 'off', // nothing said
      'page/footnotes': 'off', // nothing said
      'page/legal-ref': 'off', // nothing said
    },
  },
  canada: {
    guide: CANADA('').name,
    rules: {
      'spell/unknown': 'off', // names and new words are in no dictionary: for those who ask
      'para/sentences': { sentences: 3 }, // 2.6
      'read/grade': { goal: 8 }, // 2.1 names no grade: ours
      'head/question': { severity: 'warning' }, // 4.1: no question marks but in forms
      'link/email': { severity: 'warning' }, // 4.10: the address is the link's text
      'page/footnotes': 'off', // 4.4 and the design system have a pattern for them
    },
  },
  quebec: {
    guide: QUEBEC('').name,
    rules: {
      'spell/unknown': 'off', // names and new words are in no dictionary: for those who ask
      'sent/long': { warn: 20, error: 25 }, // a mean of 12 to 15 words; the limits are ours
      'sent/mean': { words: 15 }, // 12 to 15 words
      'para/sentences': { sentences: 3 }, // ours, as Canada 2.6
      'neg/contraction': 'off', // English only
      'page/footnotes': 'off', // nothing said
      'page/legal-ref': 'off', // nothing said
      'fr/anglicism': { severity: 'warning' }, // OQLF
    },
  },
  govuk: {
    guide: GOVUK('').name,
    rules: {
      'spell/unknown': 'off', // names and new words are in no dictionary: for those who ask
      'sent/long': { warn: 25, error: 35 }, // split over 25 words; error ours
      'sent/mean': { words: 18 }, // ours
      'sent/run': { words: 25 }, // follows the limit of a sentence
      'read/grade': { goal: 8 }, // ours
      'head/question': { severity: 'warning' }, // headings are no questions
      'page/faq': { severity: 'warning' }, // no FAQs
      'page/legal-ref': 'off', // the rule is Canada's
      'neg/contraction': { negative: true }, // avoid negative contractions, can't and don't too
      'head/sparse': 'off', // no number of words between headings
      'list/items': 'off', // no number of items
      'num/format': 'off', // Canadian money and numbers
      'fr/anglicism': 'off',
      'fr/typography': 'off',
    },
  },
  'us-plain': {
    guide: PLAIN_US('').name,
    rules: {
      'spell/unknown': 'off', // names and new words are in no dictionary: for those who ask
      'para/sentences': { sentences: 8, words: 150 }, // 3 to 8 sentences, 150 words
      'sent/mean': { words: 20 }, // ours
      'read/grade': { goal: 8 }, // ours
      'head/question': 'off', // question headings are recommended
      'voice/first-person': 'off', // "How do I apply?" is recommended
      'page/faq': { severity: 'warning' }, // avoid FAQs
      'page/footnotes': 'off', // nothing said
      'page/legal-ref': 'off', // the rule is Canada's
      'head/sparse': 'off', // no number of words between headings
      'list/items': 'off', // no number of items
      'neg/contraction': 'off', // contractions are recommended
      'neg/critical': 'off', // nothing said
      'num/format': 'off', // Canadian money and numbers
      'fr/anglicism': 'off',
      'fr/typography': 'off',
    },
  },
};
