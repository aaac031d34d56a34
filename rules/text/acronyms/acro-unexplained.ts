import { CANADA, PLAIN_US, WCAG } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { acronymsOf, spelledOut, type Use } from './acronyms.ts';
import { parseUrl } from '../../../src/model/parse-url.ts';

/** Acronyms that the page never explains. */
export const acroUnexplained = writingRule({
  id: 'acro/unexplained',
  title: { en: 'Acronyms are explained', fr: 'Les sigles sont expliqués' },
  why: {
    en: 'People who do not work for you do not know your acronyms. Some stop reading there.',
    fr: 'Qui ne travaille pas chez vous ne connaît pas vos sigles. Plusieurs cessent de lire.',
  },
  fix: {
    en: 'Write the long form first, then the acronym in brackets. Or leave the acronym out.',
    fr: 'Écrivez d’abord le nom au long, puis le sigle entre parenthèses. Ou supprimez le sigle.',
  },
  severity: 'warning',
  standards: [CANADA('4.4'), PLAIN_US('Minimise abbreviations'), WCAG('3.1.4', 'AAA', 'abbreviations')],
  *check(page) {
    const uses = acronymsOf(page);
    const explained = new Set(uses.filter(({ isExplained }) => isExplained).map(({ acronym }) => acronym));
    const first = new Map<string, Use>();
    for (const use of uses) if (!explained.has(use.acronym) && !first.has(use.acronym)) first.set(use.acronym, use);
    const host = hostOf(page.page.url);
    const names = spelledOut(page, new Set(first.keys()));
    for (const { acronym, block, start, end } of first.values()) {
      if (names.has(acronym) || host.includes(acronym.toLowerCase())) continue;
      const name = quoted(acronym);
      const long = page.glossary?.entries
        .map(({ words }) => words[block.language ?? 'en'])
        .find((words) => words?.use === acronym)?.long;
      const rewrite = long === undefined ? undefined : `${long} (${acronym})`;
      yield {
        block,
        start,
        end,
        message: {
          en: `${name.en} is not explained on this page. Write the long form first.`,
          fr: `${name.fr} n’est pas expliqué sur cette page. Écrivez d’abord le nom au long.`,
        },
        ...(rewrite !== undefined && { rewrite }),
        cause: acronym,
      };
    }
  },
});

/** The parts of the site's own name: whoever came to ssa.gov knows what SSA is. */
function hostOf(url: string): readonly string[] {
  return parseUrl(url)?.hostname.split('.') ?? [];
}
