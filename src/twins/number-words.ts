import type { Lang } from '../model/language.ts';

/**
 * Numbers in words, from two on: "one", "un" and "une" are articles and pronouns as often as numbers. French "neuf" is left
 * out, since it also means new.
 */
export const NUMBER_WORDS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  en: {
    two: 2,
    twice: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  },
  fr: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  },
};

export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

export const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

/** Shares and rough numbers in words, each as the values that the other language may give in digits. */
export const ROUGH_WORDS: Readonly<Record<Lang, readonly (readonly [RegExp, 'number' | 'percent', number])[]>> = {
  en: [
    [/\bhalf an hour\b/gi, 'number', 30],
    [/\bhalf\b/gi, 'percent', 50],
    [/\b(?:a|one) quarter\b/gi, 'percent', 25],
    [/\bthree[- ]quarters\b/gi, 'percent', 75],
    [/\b(?:a )?dozens?\b/gi, 'number', 12],
    [/\b(?:a|one) hundred\b/gi, 'number', 100],
    [/\b(?:a|one) year\b/gi, 'number', 12],
    [/\b(?:a|one) day\b/gi, 'number', 24],
  ],
  fr: [
    [/(?<!\p{L})demi-heure(?!\p{L})/giu, 'number', 30],
    [/(?<!\p{L})(?:moitié|demi-tarif)(?!\p{L})/giu, 'percent', 50],
    [/(?<!\p{L})(?:le|un) quart(?!\p{L})/giu, 'percent', 25],
    [/(?<!\p{L})trois[- ]quarts(?!\p{L})/giu, 'percent', 75],
    [/(?<!\p{L})dizaine(?!\p{L})/giu, 'number', 10],
    [/(?<!\p{L})douzaine(?!\p{L})/giu, 'number', 12],
    [/(?<!\p{L})quinzaine(?!\p{L})/giu, 'number', 15],
    [/(?<!\p{L})vingtaine(?!\p{L})/giu, 'number', 20],
    [/(?<!\p{L})trentaine(?!\p{L})/giu, 'number', 30],
    [/(?<!\p{L})cinquantaine(?!\p{L})/giu, 'number', 50],
    [/(?<!\p{L})cent(?:aine)?(?!\p{L})/giu, 'number', 100],
    [/(?<!\p{L})(?:un an|une année)(?!\p{L})/giu, 'number', 12],
    [/(?<!\p{L})(?:un jour|une journée)(?!\p{L})/giu, 'number', 24],
  ],
};
