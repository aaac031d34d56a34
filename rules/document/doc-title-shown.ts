import { WCAG } from '../text/standards.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** A PDF whose window shows the name of the file in place of its title. */
export const docTitleShown = pdfRule({
  id: 'doc/title-shown',
  title: { en: 'PDF files show their title', fr: 'Les fichiers PDF affichent leur titre' },
  why: {
    en: 'Unless told to show the title, software shows and says the name of the file.',
    fr: 'Sans consigne d’afficher le titre, le logiciel affiche et dit le nom du fichier.',
  },
  fix: {
    en: 'In the properties of the PDF, under Initial View, choose to show the document title.',
    fr: 'Dans les propriétés du PDF, à la vue initiale, choisissez d’afficher le titre du document.',
  },
  severity: 'warning',
  standards: [WCAG('2.4.2', 'A', 'page-titled'), TECHNIQUE(18), PDF_UA('7.1')],
  *check(pdf, { title }) {
    // Without a title there is nothing to show: that is a fault of its own.
    if (pdf.showsTitle || title === '') return;
    yield {
      message: {
        en: 'This PDF has a title but shows the name of its file. Set it to show the title.',
        fr: 'Ce PDF a un titre, mais affiche le nom du fichier. Réglez-le pour afficher le titre.',
      },
    };
  },
});
