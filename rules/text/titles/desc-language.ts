import { detectLanguage } from '../../../src/text/detect-language.ts';
import { CANADA } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { asDescription } from './own-title.ts';

const NAMES = { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } } as const;

/** A description left in the other official language. */
export const descLanguage = writingRule({
  id: 'desc/language',
  title: { en: 'The description is in the page’s language', fr: 'La description est dans la langue de la page' },
  why: {
    en: 'People who search in their language see a description in another.',
    fr: 'Les gens qui cherchent dans leur langue voient une description dans une autre.',
  },
  fix: { en: 'Translate the description.', fr: 'Traduisez la description.' },
  severity: 'warning',
  standards: [CANADA('1.3')],
  *check(page) {
    const text = page.page.meta.find(({ name }) => name === 'description')?.content.trim() ?? '';
    const language = page.detected;
    if (text.length < 40 || (language !== 'en' && language !== 'fr')) return;
    const found = detectLanguage(text);
    if (found === undefined || found === 'other' || found === language) return;
    yield {
      block: asDescription(page, text),
      start: 0,
      end: text.length,
      message: {
        en: `The page is in ${NAMES[language].en}, its description in ${NAMES[found].en}. Translate it.`,
        fr: `La page est en ${NAMES[language].fr}, sa description en ${NAMES[found].fr}. Traduisez-la.`,
      },
      cause: text,
    };
  },
});
