import { WCAG } from '../text/standards.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** Form fields that a screen reader cannot name. */
export const docFieldName = pdfRule({
  id: 'doc/field-name',
  title: { en: 'Form fields in PDF files have a name', fr: 'Les champs des formulaires PDF ont un nom' },
  why: {
    en: 'A screen reader says the tooltip of a field. Without it, people do not know what to enter.',
    fr: 'Un lecteur d’écran dit l’info-bulle du champ. Sans elle, on ne sait pas quoi y inscrire.',
  },
  fix: {
    en: 'Give each field a tooltip that says what the printed label says.',
    fr: 'Donnez à chaque champ une info-bulle qui reprend son étiquette imprimée.',
  },
  severity: 'error',
  standards: [
    WCAG('4.1.2', 'A', 'name-role-value'),
    WCAG('1.3.1', 'A', 'info-and-relationships'),
    TECHNIQUE(12),
    PDF_UA('7.18.1'),
  ],
  *check({ unnamedFields }) {
    for (const { page, name } of unnamedFields.fields) {
      const field = name.slice(0, 60);
      yield {
        page,
        snippet: name,
        message: {
          en: `The field “${field}” has no tooltip for screen readers. Say in it what to enter.`,
          fr: `Le champ «\u00A0${field}\u00A0» n’a pas d’info-bulle pour les lecteurs d’écran. Dites-y quoi inscrire.`,
        },
      };
    }
  },
});
