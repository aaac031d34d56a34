import type { Localized } from '../../../src/model/language.ts';
import type { RuleDescription, StandardClause } from '../../../src/model/rule-description.ts';
import { type Rule, type SiteObservation, siteRule } from '../../../src/rule/rule.ts';
import { RULE_OF, type TwinDifference, type TwinPair } from '../../../src/twins/difference.ts';
import { CANADA, ONTARIO } from '../../text/standards.ts';

interface TwinRule extends Omit<RuleDescription, 'standards'> {
  readonly words: (difference: TwinDifference) => Localized;
  readonly standards?: readonly StandardClause[];
  /** Which page is shown where both have a part in it. Default: the French one, as the one that is translated most often. */
  readonly shows?: 'en' | 'fr';
}

/** A rule that tells of the differences of some kinds between a page and its version in the other language. */
export function twinRule({ words, shows = 'fr', ...description }: TwinRule): Rule {
  return siteRule<never, Record<string, never>>({
    standards: [ONTARIO('French and English'), CANADA('1.3')],
    ...description,
    options: {},
    optionHelp: {},
    gather: () => [],
    check: () => [],
    *compare(twins) {
      for (const difference of twins.differences) {
        if (RULE_OF[difference.kind] === description.id) yield observation(twins, difference, words(difference), shows);
      }
    },
  });
}

function observation(
  pair: TwinPair,
  difference: TwinDifference,
  message: Localized,
  shows: 'en' | 'fr',
): SiteObservation {
  const lang = difference[shows] === undefined ? (shows === 'en' ? 'fr' : 'en') : shows;
  const side = difference[lang];
  if (side === undefined) throw new Error('A difference without a place.');
  // Words of a template are one cause on all pages; what a page says is its own.
  const isShared = difference.kind === 'untranslated' || difference.kind === 'accessibility';
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
