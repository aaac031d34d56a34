import type { Localized } from '../../../src/model/language.ts';
import type { RuleDescription, StandardClause } from '../../../src/model/rule-description.ts';
import { type Rule, type SiteObservation, siteRule } from '../../../src/rule/rule.ts';
import { type DifferenceKind, RULE_OF, type TwinDifference, type TwinPair } from '../../../src/twins/difference.ts';
import { CANADA, ONTARIO } from '../../text/standards.ts';

interface TwinRule extends Omit<RuleDescription, 'standards'> {
  readonly words: (difference: TwinDifference) => Localized;
  readonly standards?: readonly StandardClause[];
}

/** A rule that tells of the differences of some kinds between a page and its version in the other language. */
export function twinRule({ words, ...description }: TwinRule): Rule {
  return siteRule<never, Record<string, never>>({
    standards: [ONTARIO('French and English'), CANADA('1.3')],
    ...description,
    options: {},
    optionHelp: {},
    gather: () => [],
    check: () => [],
    *compare(twins) {
      for (const difference of twins.differences) {
        if (RULE_OF[difference.kind] === description.id) yield observation(twins, difference, words(difference));
      }
    },
  });
}

function observation(pair: TwinPair, difference: TwinDifference, message: Localized): SiteObservation {
  // Where both have a part in it: the page to change, else the French one, as the one that is translated most often.
  const lang = difference.expected?.lang ?? (difference.fr === undefined ? 'en' : 'fr');
  const side = difference[lang];
  if (side === undefined) throw new Error('A difference without a place.');
  // Words of a template, and a term that one decision mends, are one cause on all pages; what a page says is its own.
  const isShared = SHARED.has(difference.kind);
  const own = isShared && difference.cause !== 'page' ? '' : `${pair.en} `;
  return {
    url: pair[lang],
    selector: side.selector,
    snippet: side.snippet,
    message,
    ...(!difference.sure && { outcome: 'review' as const }),
    cause: `${own}${difference.kind}:${difference.cause}`,
  };
}

const SHARED: ReadonlySet<DifferenceKind> = new Set(['untranslated', 'accessibility', 'term']);
