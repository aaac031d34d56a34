import type { Gain } from '../../model/finding.ts';
import type { Lang, Localized } from '../../model/language.ts';
import type { Readability, TextCounts } from '../../model/readability.ts';
import { SENTENCES, SYLLABLES, WORDS } from './nouns.ts';
import { counted, formatNumber } from './numbers.ts';
import { say } from './say.ts';

/** The headline score of a text, in words: the grade for English, the ease for French. */
export function levelWords(level: Readability, lang: Lang): string {
  if (level.lang === 'en') return level.grade === undefined ? NO_SCORE[lang] : gradeWords(level, level.grade, lang);
  return level.ease === undefined ? NO_SCORE[lang] : easeWords(level, level.ease, lang);
}

/** What the score means to a reader, as a sentence; undefined without a score. */
export function levelMeaning(level: Readability, lang: Lang): string | undefined {
  if (level.lang === 'en')
    return level.grade === undefined ? undefined : GRADE_BANDS.find(([from]) => (level.grade ?? 0) > from)?.[1][lang];
  return level.ease === undefined ? undefined : EASE_BANDS.find(([from]) => (level.ease ?? 0) >= from)?.[1][lang];
}

/** Whose formula makes the headline score. */
export function formulaName({ lang }: Readability): string {
  return lang === 'en' ? 'Flesch-Kincaid' : 'Kandel-Moles';
}

/** The other scores: `New Dale-Chall 8.1, LIX 42`. Empty without any. */
export function otherScores({ daleChall, lix }: Readability, lang: Lang): string {
  const scores = [
    ...(daleChall === undefined ? [] : [`New Dale-Chall ${formatNumber(daleChall, lang, 1)}`]),
    ...(lix === undefined ? [] : [`LIX ${formatNumber(lix, lang)}`]),
  ];
  return scores.join(', ');
}

/** `1,234 words, 98 sentences, 1,800 syllables`: enough to check a score by hand. */
export function countsWords({ words, sentences, syllables }: TextCounts, lang: Lang): string {
  return [counted(words, WORDS, lang), counted(sentences, SENTENCES, lang), counted(syllables, SYLLABLES, lang)].join(
    ', ',
  );
}

/** What a change does to the score: `−0.4 grade` in English, `+2.1 points of ease` in French. */
export function gainWords({ lang: of, by }: Gain, lang: Lang): string {
  const amount = formatNumber(by, lang, 2);
  return of === 'en'
    ? `−${amount} ${GRADE[lang]}`
    : `+${amount} ${lang === 'fr' && by < 2 ? 'point' : 'points'} ${POINTS[lang]}`;
}

const POINTS = say('of ease', 'de facilité');

export const LANGUAGE_NAMES: Readonly<Record<Lang, Localized>> = {
  en: say('English', 'Anglais'),
  fr: say('French', 'Français'),
};

const NO_SCORE = say('not enough text for a score', 'pas assez de texte pour une note');
const GRADE = say('grade', 'niveau');
const EASE = say('ease', 'facilité');
const OF_100 = say('of 100', 'sur 100');

function gradeWords({ uncertainty }: Readability, grade: number, lang: Lang): string {
  return `${GRADE[lang]} ${formatNumber(grade, lang, 1)}${margin(uncertainty, lang)}`;
}

function easeWords({ uncertainty }: Readability, ease: number, lang: Lang): string {
  return `${EASE[lang]} ${formatNumber(ease, lang)} ${OF_100[lang]}${margin(uncertainty, lang)}`;
}

function margin(uncertainty: number | undefined, lang: Lang): string {
  return uncertainty === undefined ? '' : ` ± ${formatNumber(uncertainty, lang, 1)}`;
}

/** Above so many school years (Flesch-Kincaid). 6: Ontario's style guide. 9: WCAG 3.1.5 (AAA), lower secondary education. */
const GRADE_BANDS: readonly (readonly [number, Localized])[] = [
  [12, say('Hard: asks for education beyond high school.', 'Difficile : demande des études postsecondaires.')],
  [
    9,
    say('Fairly hard: asks for more than nine years of school.', 'Assez difficile : demande plus de neuf ans d’école.'),
  ],
  [
    6,
    say(
      'Fairly easy, and above the Grade 6 goal of Ontario.ca.',
      'Assez facile, mais au-dessus de la cible d’Ontario.ca, soit la 6e année.',
    ),
  ],
  [
    -Infinity,
    say('Easy: meets the Grade 6 goal of Ontario.ca.', 'Facile : atteint la cible d’Ontario.ca, soit la 6e année.'),
  ],
];

/** From so many points of ease (Kandel and Moles keep Flesch's bands). */
const EASE_BANDS: readonly (readonly [number, Localized])[] = [
  [70, say('Easy for most readers.', 'Facile pour la plupart des gens.')],
  [60, say('Plain: most adults can read it.', 'Courant : la plupart des adultes peuvent le lire.')],
  [50, say('Fairly hard.', 'Assez difficile.')],
  [30, say('Hard: asks for long schooling.', 'Difficile : demande de longues études.')],
  [-Infinity, say('Very hard: for specialists.', 'Très difficile : pour spécialistes.')],
];
