import { differenceWords } from './difference-words.ts';
import { twinRule } from './twin-rule.ts';

/** Numbers, dates, times, amounts, phone numbers and addresses that differ between two twins. */
export const parityFacts = twinRule({
  id: 'parity/facts',
  title: { en: 'Both languages give the same facts', fr: 'Les deux langues donnent les mêmes faits' },
  why: {
    en: 'A wrong date, amount or number makes people miss a deadline, pay too much or call nobody.',
    fr: 'Une date, un montant ou un numéro faux fait rater une échéance, payer trop ou appeler en vain.',
  },
  fix: {
    en: 'Check both pages against the source and correct the one that is wrong.',
    fr: 'Comparez les deux pages à la source et corrigez celle qui se trompe.',
  },
  severity: 'error',
  owner: 'content',
  category: 'language',
  words: differenceWords,
});
