import { splitWords } from '../../../src/text/words.ts';
import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { asDescription } from './own-title.ts';

/** Descriptions that search results cut off, and those that say too little. */
export const descLength = writingRule<{ most: number; fewest: number }>({
  id: 'desc/length',
  title: {
    en: 'The description is one or two short sentences',
    fr: 'La description tient en une ou deux courtes phrases',
  },
  why: {
    en: 'Search results cut a long description. A row of keywords tells people nothing.',
    fr: 'Les moteurs de recherche coupent une longue description. Une suite de mots clés ne dit rien.',
  },
  fix: {
    en: 'Say in one or two sentences what people can do on the page.',
    fr: 'Dites en une ou deux phrases ce qu’on peut faire sur la page.',
  },
  severity: 'info',
  standards: [GOVUK('Summaries: 160 characters'), CANADA('5.1')],
  options: { most: 160, fewest: 30 },
  optionHelp: {
    most: { en: 'The most characters.', fr: 'Le nombre maximal de caractères.' },
    fewest: { en: 'The fewest characters.', fr: 'Le nombre minimal de caractères.' },
  },
  *check(page, { most, fewest }) {
    const text = page.page.meta.find(({ name }) => name === 'description')?.content.trim() ?? '';
    if (text === '') return;
    const isKeywords =
      (text.match(/,/gu)?.length ?? 0) >= 4 &&
      splitWords(text).length / text.split(',').length < 3 &&
      !/[.!?]$/u.test(text);
    if (text.length <= most && text.length >= fewest && !isKeywords) return;
    const short = { en: `only ${text.length} characters`, fr: `${text.length} caractères seulement` };
    const long = {
      en: `${text.length} characters; aim for ${most} or fewer`,
      fr: `${text.length} caractères\u00A0; visez ${most} ou moins`,
    };
    const words = { en: 'a row of keywords', fr: 'une suite de mots clés' };
    const what = isKeywords ? words : text.length > most ? long : short;
    yield {
      block: asDescription(page, text),
      start: 0,
      end: text.length,
      message: {
        en: `The description is ${what.en}. Write one or two sentences.`,
        fr: `La description\u00A0: ${what.fr}. Écrivez une ou deux phrases.`,
      },
      cause: text,
    };
  },
});
