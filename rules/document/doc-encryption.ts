import { WCAG } from '../text/standards.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA } from './standards.ts';

/** Protection that keeps screen readers out. */
export const docEncryption = pdfRule({
  id: 'doc/encryption',
  title: {
    en: 'Protected PDF files stay open to screen readers',
    fr: 'Les PDF protégés restent ouverts aux lecteurs d’écran',
  },
  why: {
    en: 'Some protections keep a document’s text from assistive technology along with copying.',
    fr: 'Certaines protections bloquent la copie et, du même coup, les technologies d’assistance.',
  },
  fix: {
    en: 'Remove the protection, or allow text access for screen readers in the security settings.',
    fr: 'Retirez la protection, ou permettez l’accès aux lecteurs d’écran dans les paramètres de sécurité.',
  },
  severity: 'error',
  standards: [WCAG('1.3.1', 'A', 'info-and-relationships'), WCAG('4.1.2', 'A', 'name-role-value'), PDF_UA('7.16')],
  *check({ opensToReaders }) {
    if (opensToReaders) return;
    yield {
      message: {
        en: 'The protection of this PDF bars screen readers. Allow them in its security settings.',
        fr: 'La protection de ce PDF bloque les lecteurs d’écran. Permettez-les dans ses paramètres de sécurité.',
      },
    };
  },
});
