import type { Lang } from '../../../src/model/language.ts';
import { wordsOf } from '../../../src/rule/page-words.ts';
import { plainWord } from '../../../src/text/words.ts';
import { CANADA, CAN_ASC_WORDS } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { choice } from '../wording.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Sentences made of nouns that should be verbs. */
export const verbNominalDensity = writingRule<{ nouns: number }>({
  id: 'verb/nominal-density',
  title: { en: 'Verbs carry the sentence', fr: 'Les verbes portent la phrase' },
  why: {
    en: 'Nouns made from verbs hide who does what. Many in a row make a sentence stiff.',
    fr: 'Les noms tirés de verbes cachent qui fait quoi. À plusieurs, ils alourdissent la phrase.',
  },
  fix: {
    en: 'Turn some back into verbs: “the evaluation of” → “evaluate”.',
    fr: 'Remettez des verbes\u00A0: «\u00A0l’évaluation de\u00A0» → «\u00A0évaluer\u00A0».',
  },
  severity: 'info',
  standards: [CANADA('2.4'), CAN_ASC_WORDS],
  options: { nouns: 4 },
  optionHelp: {
    nouns: { en: 'So many in one sentence give a finding.', fr: 'Autant dans une phrase donnent un constat.' },
  },
  check: eachProse(function* (block, lang, { nouns }) {
    const masked = maskedOf(block, lang);
    for (const sentence of block.sentences) {
      const found = wordsOf(sentence).filter(({ text, start }) => {
        const at = sentence.start + start;
        return isNominal(plainWord(text), lang) && !masked.touches(at, at + text.length);
      });
      const different = [...new Set(found.map(({ text }) => text.toLowerCase().replace(/^[ld]['’]/u, '')))];
      if (different.length < nouns) continue;
      const names = choice(different.slice(0, 4));
      yield {
        block,
        start: sentence.start,
        end: sentence.start + sentence.text.trimEnd().length,
        message: {
          en: `${different.length} nouns made from verbs in one sentence. Make ${names.en} a verb.`,
          fr: `${different.length} noms tirés de verbes dans une phrase. Faites un verbe de ${names.fr}.`,
        },
      };
    }
  }),
});

function isNominal(word: string, lang: Lang): boolean {
  const bare = word.replace(/^(?:[ldnsjmtc]|qu)'/u, '');
  return (
    bare.length >= 8 && SUFFIX[lang].test(bare) && !ADVERB.test(bare) && !THINGS[lang].has(bare.replace(/s$/u, ''))
  );
}

const SUFFIX: Readonly<Record<Lang, RegExp>> = {
  en: /(?:ation|ition|ction|sion|ment|ance|ence)s?$/u,
  fr: /(?:ation|ition|ction|sion|ement|age)s?$/u,
};

/** French adverbs end as some nouns do. */
const ADVERB =
  /(?:iqu|abl|ibl|iv|al|ell|eus|id|air|ièr|oir|in|nn|amm|emm|eur|ain|ttr|iss|omplèt|irect|onstamm)e?ment$/u;

/** Things and states, not acts: nobody can make a verb of them. */
const THINGS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'government department apartment document environment condition position question section information education organization organisation association institution population profession pension permission medication vaccination prescription station equipment investment employment experience science conference audience distance insurance residence evidence licence absence difference sentence reference element treatment instrument moment parliament commission corporation foundation generation location occupation nation vacation relation situation tradition election direction fraction action mission session version vision division decision television occasion tension dimension mansion compliance finance alliance ambulance substance circumstance advance balance allowance entrance instance performance resistance violence intelligence influence silence existence presence sequence consequence convenience confidence competence excellence independence preference appearance assistance guidance importance significance relevance patience conscience emergency agreement statement payment settlement basement supplement complement comment compartment attachment certification application function transmission publication regulation legislation jurisdiction provision exception option addition edition definition nutrition ambition tuition transaction'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'gouvernement département appartement document environnement condition position question section information éducation organisation association institution population profession pension permission médication vaccination station équipement logement règlement parlement commission corporation fondation génération localisation occupation nation relation situation tradition élection direction fraction action mission session version vision division décision télévision occasion tension dimension événement élément vêtement médicament monument moment supplément complément bâtiment établissement avantage fonction législation réglementation facturation renseignement équipement prélèvement changement appareillage village langage ménage dommage paysage passage message personnage courage visage voyage équipage pourcentage héritage fromage garage étage image usage page stage'.split(
      ' ',
    ),
  ),
};
