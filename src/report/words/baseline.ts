import type { BaselineSummary } from '../../model/baseline.ts';
import type { Lang } from '../../model/language.ts';
import { ISSUES, PLACES } from './nouns.ts';
import { counted, formatNumber, type Noun } from './numbers.ts';
import { labelled, say } from './say.ts';

/** `Against the baseline: 3 new issues, 40 known.`, what is fixed of it and what nobody looked for. */
export function baselineSentence(summary: BaselineSummary, lang: Lang): string {
  const { known, new: added, fixed, notLookedAt } = summary;
  const counts = `${counted(added, NEW, lang)}, ${formatNumber(known, lang)} ${(known < 2 ? ONE_KNOWN : KNOWN)[lang]}.`;
  return [
    labelled(AGAINST[lang], counts, lang),
    ...(fixed > 0 ? [`${counted(fixed, FIXED, lang)}. ${TAKE_OUT[lang]}`] : []),
    ...(notLookedAt > 0 ? [`${counted(notLookedAt, NOT_LOOKED_AT, lang)}.`] : []),
  ].join(' ');
}

const AGAINST = say('Against the baseline', 'Par rapport à la référence');
const NEW: Noun = { one: say('new issue', 'nouveau problème'), many: say('new issues', 'nouveaux problèmes') };
const ONE_KNOWN = say('known', 'connu');
const KNOWN = say('known', 'connus');
const FIXED: Noun = {
  one: say('known place is fixed', 'endroit connu est corrigé'),
  many: say('known places are fixed', 'endroits connus sont corrigés'),
};
const TAKE_OUT = say('Take them out with curbcut baseline --update.', 'Retirez-les avec curbcut baseline --update.');
const NOT_LOOKED_AT: Noun = {
  one: say('known place was not looked at', 'endroit connu n’a pas été vérifié'),
  many: say('known places were not looked at', 'endroits connus n’ont pas été vérifiés'),
};

/** The size of a baseline: `12 issues, 40 places`. */
export function baselineSize(causes: number, places: number, lang: Lang): string {
  return `${counted(causes, ISSUES, lang)}, ${counted(places, PLACES, lang)}`;
}
