import { twinRule } from './twin-rule.ts';

/** Pages that were changed more than 30 days before or after their twin. */
export const parityStale = twinRule({
  id: 'parity/stale',
  title: { en: 'Both languages are updated together', fr: 'Les deux langues sont mises à jour ensemble' },
  why: {
    en: 'An old version tells people rules, fees or dates that no longer hold.',
    fr: 'Une version ancienne donne des règles, des tarifs ou des dates qui ne valent plus.',
  },
  fix: {
    en: 'Compare the older page with the newer one, bring it up to date, and publish both together.',
    fr: 'Comparez la page ancienne à la nouvelle, mettez-la à jour et publiez les deux ensemble.',
  },
  severity: 'info',
  owner: 'content',
  category: 'language',
  words: ({ enValue = '', frValue = '' }) => ({
    en: `The English page was changed on ${enValue}, the French one on ${frValue}. Check that both still say the same.`,
    fr: `La page anglaise a été modifiée le ${enValue}, la page française le ${frValue}. Vérifiez qu’elles disent la même chose.`,
  }),
});
