import { type Lang, LANGS } from '../../src/model/language.ts';
import type { TextBlock } from '../../src/model/snapshot.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { WCAG } from '../text/standards.ts';
import { hasText } from './has-text.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** A PDF that does not say what language it is in. */
export const docLanguage = pdfRule({
  id: 'doc/language',
  title: { en: 'PDF files declare their language', fr: 'Les fichiers PDF déclarent leur langue' },
  why: {
    en: 'A screen reader picks its voice by the language. French in an English voice cannot be understood.',
    fr: 'Un lecteur d’écran choisit sa voix selon la langue. Du français lu par une voix anglaise est incompréhensible.',
  },
  fix: {
    en: 'Set the language in the source file and export again, or set it in the properties of the PDF.',
    fr: 'Définissez la langue dans le fichier source et exportez de nouveau, ou dans les propriétés du PDF.',
  },
  severity: 'error',
  standards: [WCAG('3.1.1', 'A', 'language-of-page'), TECHNIQUE(16), PDF_UA('7.2')],
  *check(pdf, { lang, blocks }) {
    if (!hasText(pdf) || pdf.langInStructure) return;
    if (lang === undefined) {
      yield {
        message: {
          en: 'This PDF declares no language. Set it in the properties of the document.',
          fr: 'Ce PDF ne déclare aucune langue. Définissez-la dans les propriétés du document.',
        },
      };
    } else if (!isTag(lang)) {
      yield {
        snippet: lang,
        message: {
          en: `“${lang.slice(0, 40)}” is not a language tag. Use one such as en-CA or fr-CA.`,
          fr: `«\u00A0${lang.slice(0, 40)}\u00A0» n’est pas un code de langue. Utilisez par exemple fr-CA ou en-CA.`,
        },
      };
    } else {
      const written = languageOf(blocks);
      if (written === undefined || lang.toLowerCase().split(/[-_]/)[0] === written) return;
      yield {
        snippet: lang,
        message: {
          en: `This PDF declares “${lang.slice(0, 40)}” and is written in ${NAMES[written].en}. Declare ${written}-CA.`,
          fr: `Ce PDF déclare «\u00A0${lang.slice(0, 40)}\u00A0» et il est écrit en ${NAMES[written].fr}. Déclarez ${written}-CA.`,
        },
      };
    }
  },
});

const NAMES = { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } } as const;
/** Characters of text below which its language is not judged, and the share that must be in one language. */
const LEAST_TEXT = 300;
const LEAST_SHARE = 0.9;

/** What all the text under the document's own declaration is written in; undefined where that is not sure. */
function languageOf(blocks: readonly TextBlock[]): Lang | undefined {
  const length = { en: 0, fr: 0, all: 0 };
  for (const { text, use, lang } of blocks) {
    if (use !== 'prose' || lang !== undefined) continue;
    const found = detectLanguage(text);
    length.all += text.length;
    if (found === 'en' || found === 'fr') length[found] += text.length;
  }
  return length.all < LEAST_TEXT ? undefined : LANGS.find((lang) => length[lang] >= LEAST_SHARE * length.all);
}

/** By form: BCP 47. Some makers write `en_CA`, which readers understand. */
function isTag(lang: string): boolean {
  return /^(?:[a-z]{2,3}|[xi])(?:[-_][a-z0-9]{1,8})*$/i.test(lang);
}
