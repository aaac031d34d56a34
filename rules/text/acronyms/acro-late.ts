import { CANADA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { acronymsOf } from './acronyms.ts';

/** Acronyms that are explained only after they were used. */
export const acroLate = writingRule({
  id: 'acro/late',
  title: {
    en: 'Acronyms are explained where they first appear',
    fr: 'Les sigles sont expliqués dès leur première mention',
  },
  why: {
    en: 'An explanation further down comes too late for whoever reads from the top.',
    fr: 'Une explication plus bas arrive trop tard pour qui lit depuis le début.',
  },
  fix: { en: 'Move the long form to the first mention.', fr: 'Mettez le nom au long à la première mention.' },
  severity: 'info',
  standards: [CANADA('4.4')],
  *check(page) {
    const uses = acronymsOf(page).filter(({ block }) => block.kind !== 'heading');
    const explained = new Set(uses.filter(({ isExplained }) => isExplained).map(({ acronym }) => acronym));
    const seen = new Set<string>();
    for (const use of uses) {
      if (seen.has(use.acronym)) continue;
      seen.add(use.acronym);
      if (use.isExplained || !explained.has(use.acronym)) continue;
      const name = quoted(use.acronym);
      yield {
        block: use.block,
        start: use.start,
        end: use.end,
        message: {
          en: `${name.en} is explained further down. Explain it here.`,
          fr: `${name.fr} est expliqué plus bas. Expliquez-le ici.`,
        },
        cause: use.acronym,
      };
    }
  },
});
