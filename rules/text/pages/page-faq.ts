import { GOVUK, PLAIN_US } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Frequently asked questions in place of a page that answers them. */
export const pageFaq = writingRule({
  id: 'page/faq',
  title: { en: 'Content is not a list of questions', fr: 'Le contenu n’est pas une foire aux questions' },
  why: {
    en: 'Nobody knows which question holds their answer. FAQs repeat what other pages say.',
    fr: 'On ne sait pas quelle question contient sa réponse. Les FAQ répètent ce que disent d’autres pages.',
  },
  fix: {
    en: 'Move each answer to the page of its topic, under a plain heading.',
    fr: 'Mettez chaque réponse dans la page de son sujet, sous un titre clair.',
  },
  severity: 'info',
  standards: [GOVUK('FAQs'), PLAIN_US('Avoid FAQs')],
  *check(page) {
    const block = mainHeadings(page).find(({ text }) => FAQ.test(text));
    if (block === undefined) return;
    yield {
      block,
      message: {
        en: 'People look for a topic, not for “FAQ”. Move each answer to its topic.',
        fr: 'On cherche un sujet, pas une «\u00A0FAQ\u00A0». Mettez chaque réponse sous son sujet.',
      },
    };
  },
});

const FAQ =
  /\bFAQs?\b|\bfrequently asked questions\b|\b(?:common|top) questions\b|\bfoire aux questions\b|\bquestions (?:les plus )?(?:fréquentes|fréquemment posées|courantes)/iu;
