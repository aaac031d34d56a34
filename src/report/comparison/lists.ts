import type { ComparedIssue, Comparison } from '../../model/comparison.ts';
import type { Localized } from '../../model/language.ts';
import { C } from '../words/comparison.ts';

/** A rule's title, where the rule is known. */
export type TitleOf = (rule: string) => Localized | undefined;

/** The lists that are shown, what matters first. What did not change is counted, not listed. */
export function shownLists(
  comparison: Comparison,
): { readonly title: Localized; readonly id: string; readonly issues: readonly ComparedIssue[] }[] {
  return [
    { title: C.new, id: 'new', issues: comparison.new },
    { title: C.fixed, id: 'fixed', issues: comparison.fixed },
    { title: C.notComparable, id: 'not-comparable', issues: comparison.notComparable },
  ];
}
