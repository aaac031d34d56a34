import { WCAG } from '../text/standards.ts';
import { hasText } from './has-text.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** A scan: a picture of a text, which no screen reader can read. */
export const docTextLayer = pdfRule({
  id: 'doc/text-layer',
  title: {
    en: 'PDF files hold text, not pictures of text',
    fr: 'Les fichiers PDF contiennent du texte, non des images de texte',
  },
  why: {
    en: 'A scanned page is a picture. Screen readers say nothing, and nobody can search, enlarge or copy its words.',
    fr: 'Une page numérisée est une image. Les lecteurs d’écran n’y lisent rien. On ne peut ni chercher, ni agrandir, ni copier ses mots.',
  },
  fix: {
    en: 'Publish the document that was scanned, or recognize its text (OCR), proofread it and tag it.',
    fr: 'Publiez le document d’origine. Sinon, faites reconnaître le texte (ROC), relisez-le et balisez-le.',
  },
  severity: 'error',
  standards: [
    WCAG('1.1.1', 'A', 'non-text-content'),
    WCAG('1.4.5', 'AA', 'images-of-text'),
    TECHNIQUE(7),
    PDF_UA('7.1'),
  ],
  *check(pdf) {
    const [first] = pdf.scanned;
    if (!hasText(pdf)) {
      const isScan = first !== undefined;
      yield {
        ...(isScan && { page: first }),
        outcome: isScan ? 'fail' : 'review',
        message: isScan
          ? {
              en: 'This PDF is a scan without any text. Publish its source, or recognize its text.',
              fr: 'Ce PDF est une numérisation sans aucun texte. Publiez sa source ou faites reconnaître son texte.',
            }
          : {
              en: 'This PDF holds no text. Check what its pages show.',
              fr: 'Ce PDF ne contient aucun texte. Vérifiez ce que montrent ses pages.',
            },
      };
      return;
    }
    for (const page of pdf.scanned) {
      yield {
        page,
        outcome: 'review',
        message: {
          en: `Page ${page} shows a picture and has no text. If it is a scan, give it its text.`,
          fr: `La page ${page} montre une image et n’a pas de texte. Si elle est numérisée, ajoutez le texte.`,
        },
      };
    }
  },
});
