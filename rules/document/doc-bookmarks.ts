import { WCAG } from '../text/standards.ts';
import { hasText } from './has-text.ts';
import { pdfRuleWith } from './pdf-rule.ts';
import { TECHNIQUE } from './standards.ts';

/** A long PDF with no outline to find one's way by. */
export const docBookmarks = pdfRuleWith<{ pages: number }>({
  id: 'doc/bookmarks',
  title: { en: 'Long PDF files have bookmarks', fr: 'Les longs fichiers PDF ont des signets' },
  why: {
    en: 'Bookmarks let people jump to a section. Without them, they must pass every page.',
    fr: 'Les signets permettent d’aller à une section. Sans eux, il faut parcourir toutes les pages.',
  },
  fix: {
    en: 'Export again with bookmarks made from the headings.',
    fr: 'Exportez de nouveau en créant des signets à partir des titres.',
  },
  severity: 'warning',
  standards: [WCAG('2.4.5', 'AA', 'multiple-ways'), TECHNIQUE(2)],
  options: { pages: 20 },
  optionHelp: {
    pages: { en: 'The most pages that need no bookmarks.', fr: 'Le nombre maximal de pages sans signets.' },
  },
  *check(pdf, _document, { pages }) {
    if (pdf.outline || pdf.pages <= pages || !hasText(pdf)) return;
    yield {
      message: {
        en: `This PDF has ${pdf.pages} pages and no bookmarks. Make them from its headings.`,
        fr: `Ce PDF a ${pdf.pages} pages et aucun signet. Créez-en à partir de ses titres.`,
      },
    };
  },
});
