import { twinRule } from './twin-rule.ts';

/** Accessibility rules that fail on one twin and hold on the other. */
export const parityAccessibility = twinRule({
  id: 'parity/accessibility',
  title: { en: 'Both languages are as accessible', fr: 'Les deux langues sont aussi accessibles' },
  why: {
    en: 'People with disabilities have the same right to service in either language.',
    fr: 'Les personnes handicapées ont droit au même service dans les deux langues.',
  },
  fix: {
    en: 'Do on this page what already works on its version in the other language.',
    fr: 'Faites dans cette page ce qui fonctionne déjà dans sa version en l’autre langue.',
  },
  severity: 'info',
  owner: 'code',
  category: 'advice',
  words({ en, fr, enValue, frValue }) {
    const rule = (en ?? fr)?.text ?? '';
    const count = enValue ?? frValue ?? '';
    return en === undefined
      ? {
          en: `The French page fails ${rule} (count: ${count}); the English page does not. Mend it as there.`,
          fr: `La page française ne respecte pas ${rule} (nombre\u00A0: ${count}); la page anglaise, oui. Corrigez-la de même.`,
        }
      : {
          en: `The English page fails ${rule} (count: ${count}); the French page does not. Mend it as there.`,
          fr: `La page anglaise ne respecte pas ${rule} (nombre\u00A0: ${count}); la page française, oui. Corrigez-la de même.`,
        };
  },
});
