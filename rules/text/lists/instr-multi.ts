import type { Lang } from '../../../src/model/language.ts';
import { IMPERATIVES_EN } from '../../data/imperatives-en.ts';
import { CAN_ASC_WORDING, COGA } from '../standards.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/**
 * Steps that hold several steps. Two acts that go together ("print and sign the form", "go to X and select Y") are one
 * step for most readers: three are not, and neither are two with "then" between them.
 */
export const instrMulti = writingRule<{ most: number }>({
  id: 'instr/multi',
  title: { en: 'Each step is one thing to do', fr: 'Chaque étape est une seule chose à faire' },
  why: {
    en: 'People do one thing, look back at the list, and do the next. They miss the second half of a step.',
    fr: 'On fait une chose, on revient à la liste, on fait la suivante. On manque la deuxième moitié d’une étape.',
  },
  fix: { en: 'Give each act its own number.', fr: 'Donnez un numéro à chaque action.' },
  severity: 'info',
  standards: [COGA('One instruction at a time'), CAN_ASC_WORDING],
  options: { most: 2 },
  optionHelp: {
    most: { en: 'The most acts in one step.', fr: 'Le nombre maximal d’actions dans une étape.' },
  },
  *check(page, { most }) {
    for (const block of mainText(page)) {
      if (block.list?.ordered !== true || block.language === undefined || block.kind !== 'item') continue;
      for (const sentence of block.sentences) {
        const acts = actsOf(sentence.text, block.language);
        const isThen = acts.length === 2 && acts[1]?.isLater === true;
        if (acts.length <= most && !isThen) continue;
        yield {
          block,
          start: sentence.start,
          end: sentence.start + sentence.text.trimEnd().length,
          message: {
            en: `${acts.length} things to do in one step. Give each its own number.`,
            fr: `${acts.length} choses à faire dans une étape. Donnez un numéro à chacune.`,
          },
        };
      }
    }
  },
});

interface Act {
  /** Joined by "then". */
  readonly isLater: boolean;
}

/** The imperatives with an object each, of a sentence that begins with one: "print, sign and upload the form" is a row. */
function actsOf(sentence: string, lang: Lang): readonly Act[] {
  const found = [...sentence.matchAll(CLAUSE[lang])].filter(({ groups }) => {
    const verb = (groups?.['verb'] ?? '').toLowerCase();
    return lang === 'en' ? IMPERATIVES_EN.has(verb) : !NOT_VERBS_FR.has(verb);
  });
  if (found[0]?.index !== 0) return [];
  return found.map(({ groups }) => ({ isLater: /then|puis|ensuite/iu.test(groups?.['link'] ?? '') }));
}

const CLAUSE: Readonly<Record<Lang, RegExp>> = {
  en: /(?<link>^|, and then |, then |, and | and then | then |, | and |; )(?<verb>\p{L}{2,12})(?= (?!and |or )[\p{L}\p{N}])/giu,
  fr: /(?<link>^|, puis |, ensuite | et ensuite | puis |, et |, | et | ; )(?<verb>\p{L}{2,20}ez)(?:-(?:l[ea]s?|y|en))?(?= (?!et |ou )[\p{L}\p{N}])/giu,
};
const NOT_VERBS_FR: ReadonlySet<string> = new Set(['chez', 'assez', 'nez', 'rez']);
