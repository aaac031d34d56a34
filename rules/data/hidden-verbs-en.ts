import type { WordEntry } from '../../src/rule/word-entry.ts';

/** Whoever "conducts a review of" a file reviews it: each of these verbs with each of these nouns. */
const EMPTY_VERBS = ['carry out', 'complete', 'conduct', 'do', 'make', 'perform', 'undertake'];
const FULL_NOUNS: readonly (readonly [noun: string, verb: string])[] = [
  ['an analysis of', 'analyze'],
  ['an assessment of', 'assess'],
  ['an audit of', 'audit'],
  ['an evaluation of', 'evaluate'],
  ['an examination of', 'examine'],
  ['an inspection of', 'inspect'],
  ['an investigation into', 'investigate'],
  ['an investigation of', 'investigate'],
  ['a comparison of', 'compare'],
  ['a review of', 'review'],
  ['a study of', 'study'],
  ['a survey of', 'survey'],
];

/** Phrases where nothing else has to change with the verb. */
const PHRASES: readonly WordEntry[] = [
  { avoid: 'make an application for', say: 'apply for', as: 'verb' },
  { avoid: 'make an application to', say: 'apply to', as: 'verb' },
  { avoid: 'make a decision about', say: 'decide on', as: 'verb' },
  { avoid: 'make a decision on', say: 'decide on', as: 'verb' },
  { avoid: 'make the decision to', say: 'decide to', as: 'verb' },
  { avoid: 'make an attempt to', say: 'try to', as: 'verb' },
  { avoid: 'make a recommendation to', say: ['recommend … to', 'advise'], as: 'verb' },
  { avoid: 'make a request for', say: 'ask for', as: 'verb' },
  { avoid: 'make modifications to', say: 'change', as: 'verb' },
  { avoid: 'make changes to', say: 'change', as: 'verb' },
  { avoid: 'make improvements to', say: 'improve', as: 'verb' },
  { avoid: 'make reference to', say: 'refer to', as: 'verb' },
  { avoid: 'make use of', say: 'use', as: 'verb' },
  { avoid: 'make contact with', say: 'contact', as: 'verb' },
  { avoid: 'make an announcement about', say: 'announce', as: 'verb' },
  { avoid: 'make a payment of', say: 'pay', as: 'verb' },
  { avoid: 'make a purchase of', say: 'buy', as: 'verb' },
  { avoid: 'give consideration to', say: 'consider', as: 'verb' },
  { avoid: 'take into consideration', say: 'consider', as: 'verb' },
  { avoid: 'give notification of', say: ['tell … about'], as: 'verb' },
  { avoid: 'give approval to', say: 'approve', as: 'verb' },
  { avoid: 'give an explanation of', say: 'explain', as: 'verb' },
  { avoid: 'provide an explanation of', say: 'explain', as: 'verb' },
  { avoid: 'provide a description of', say: 'describe', as: 'verb' },
  { avoid: 'provide a summary of', say: 'summarize', as: 'verb' },
  { avoid: 'provide assistance to', say: 'help', as: 'verb' },
  { avoid: 'provide assistance with', say: 'help with', as: 'verb' },
  { avoid: 'provide support to', say: 'support', as: 'verb' },
  { avoid: 'provide funding to', say: 'fund', as: 'verb' },
  { avoid: 'provide advice to', say: 'advise', as: 'verb' },
  { avoid: 'effect a change in', say: 'change', as: 'verb' },
  { avoid: 'reach an agreement on', say: 'agree on', as: 'verb' },
  { avoid: 'reach a decision on', say: 'decide on', as: 'verb' },
  { avoid: 'come to a decision on', say: 'decide on', as: 'verb' },
  { avoid: 'hold a discussion about', say: 'discuss', as: 'verb' },
  { avoid: 'have a discussion about', say: 'discuss', as: 'verb' },
  { avoid: 'have an impact on', say: 'affect', as: 'verb' },
  { avoid: 'have an effect on', say: 'affect', as: 'verb' },
  { avoid: 'have a negative impact on', say: 'harm', as: 'verb' },
  { avoid: 'have a requirement for', say: 'need', as: 'verb' },
  { avoid: 'have a tendency to', say: 'tend to', as: 'verb' },
  { avoid: 'have a preference for', say: 'prefer', as: 'verb' },
  { avoid: 'be in agreement with', say: ['agree with'], as: 'verb' },
  { avoid: 'place an order for', say: 'order', as: 'verb' },
];

/** Verbs hidden in nouns, English: the phrase and its verb. */
export const HIDDEN_VERBS_EN: readonly WordEntry[] = [
  ...PHRASES,
  ...EMPTY_VERBS.flatMap((verb) =>
    FULL_NOUNS.map(([noun, say]): WordEntry => ({ avoid: `${verb} ${noun}`, say, as: 'verb' })),
  ),
];
