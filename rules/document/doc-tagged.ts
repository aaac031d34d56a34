import { WCAG } from '../text/standards.ts';
import { hasText } from './has-text.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** A PDF without tags: no headings, no lists, no order to read in. */
export const docTagged = pdfRule({
  id: 'doc/tagged',
  title: { en: 'PDF files are tagged', fr: 'Les fichiers PDF sont balisés' },
  why: {
    en: 'Tags tell screen readers the headings, lists, tables and reading order. Without tags, software guesses.',
    fr: 'Les balises donnent aux lecteurs d’écran les titres, les listes, les tableaux et l’ordre de lecture. Sans elles, le logiciel devine.',
  },
  fix: {
    en: 'Export the PDF again from its source with tags (in Word: “Document structure tags for accessibility”). Or publish a web page instead.',
    fr: 'Exportez le PDF de nouveau depuis sa source, avec les balises d’accessibilité. Ou publiez plutôt une page Web.',
  },
  severity: 'error',
  standards: [WCAG('1.3.1', 'A', 'info-and-relationships'), TECHNIQUE(9), TECHNIQUE(11), PDF_UA('7.1')],
  *check(pdf) {
    // A picture of text has a graver fault, with a rule of its own.
    if (!hasText(pdf)) return;
    if (pdf.structure === 'none') {
      yield {
        message: {
          en: 'This PDF has no tags. Export it again with accessibility tags.',
          fr: 'Ce PDF n’a pas de balises. Exportez-le de nouveau avec les balises d’accessibilité.',
        },
      };
    } else if (pdf.structure === 'empty') {
      yield {
        outcome: 'review',
        message: {
          en: 'This PDF has a tag tree, but no text seems to hang on it. Check its tags.',
          fr: 'Ce PDF a un arbre de balises, mais aucun texte ne semble y tenir. Vérifiez ses balises.',
        },
      };
    } else if (!pdf.marked) {
      yield {
        severity: 'warning',
        message: {
          en: 'This PDF has tags but does not declare itself tagged. Some software ignores them.',
          fr: 'Ce PDF a des balises, mais ne se déclare pas balisé. Certains logiciels les ignorent.',
        },
      };
    }
  },
});
