import { WCAG } from '../text/standards.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** Figures in the tags with nothing that says what they show. */
export const docFigureAlt = pdfRule({
  id: 'doc/figure-alt',
  title: {
    en: 'Figures in PDF files have alternative text',
    fr: 'Les figures des fichiers PDF ont un texte de remplacement',
  },
  why: {
    en: 'People who cannot see a figure get its meaning from its alternative text.',
    fr: 'Le texte de remplacement donne le sens d’une figure à qui ne la voit pas.',
  },
  fix: {
    en: 'Describe the figure in its alternative text. If it only decorates, mark it as an artifact.',
    fr: 'Décrivez la figure dans son texte de remplacement. Si elle ne fait que décorer, marquez-la comme artéfact.',
  },
  severity: 'error',
  standards: [WCAG('1.1.1', 'A', 'non-text-content'), TECHNIQUE(1), TECHNIQUE(4), PDF_UA('7.3')],
  *check({ unnamedFigures }) {
    for (const { page } of unnamedFigures.figures) {
      yield {
        page,
        message: {
          en: `A figure on page ${page} has no alternative text. Describe it, or mark it as decoration.`,
          fr: `Une figure de la page ${page} n’a pas de texte de remplacement. Décrivez-la ou marquez-la comme décor.`,
        },
      };
    }
  },
});
