import { CANADA, GOVUK } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { acronymsOf } from './acronyms.ts';

/** A page with more of them is a glossary. */
const MOST = 50;

/** Acronyms that are explained and never used again. */
export const acroUnused = writingRule({
  id: 'acro/unused',
  title: { en: 'Acronyms are used again', fr: 'Un sigle expliqué est réutilisé' },
  why: {
    en: 'An acronym that never comes back is one more thing to remember for nothing.',
    fr: 'Un sigle qui ne revient pas est une chose de plus à retenir pour rien.',
  },
  fix: { en: 'Delete the acronym and keep the long form.', fr: 'Supprimez le sigle et gardez le nom au long.' },
  severity: 'info',
  standards: [CANADA('4.4'), GOVUK('Abbreviations and acronyms')],
  *check(page) {
    const uses = acronymsOf(page);
    const counts = new Map<string, number>();
    for (const { acronym } of uses) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
    const once = uses.filter(({ acronym, isExplained }) => isExplained && counts.get(acronym) === 1);
    for (const use of once.slice(0, MOST)) {
      const isBracketed =
        /\(\s*["“«]?\s*$/u.test(use.block.text.slice(0, use.start)) &&
        /^\s*["”»]?\s*\)/u.test(use.block.text.slice(use.end));
      if (!isBracketed) continue;
      // It may stand in a form, a table or a file's name: only what the page shows nowhere else is unused.
      if (page.blocks.some((block) => block !== use.block && block.text.includes(use.acronym))) continue;
      const name = quoted(use.acronym);
      yield {
        block: use.block,
        start: use.start,
        end: use.end,
        message: {
          en: `${name.en} is not used again on this page. Delete it and keep the long form.`,
          fr: `${name.fr} ne revient pas sur cette page. Supprimez-le et gardez le nom au long.`,
        },
        cause: use.acronym,
      };
    }
  },
});
