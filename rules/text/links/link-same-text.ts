import { CANADA, WCAG } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, bareAddress, bareName, mainLinks } from './main-links.ts';

/** One name, several pages. */
export const linkSameText = writingRule({
  id: 'link/same-text',
  title: { en: 'Links with the same text lead to the same page', fr: 'Des liens au même texte mènent à la même page' },
  why: {
    en: 'Screen readers list links without the text around them. Two that sound alike cannot be told apart.',
    fr: 'Les lecteurs d’écran énumèrent les liens sans leur contexte. Deux liens identiques ne se distinguent pas.',
  },
  fix: {
    en: 'Add what differs: the year, the place, the form’s name.',
    fr: 'Ajoutez ce qui diffère\u00A0: l’année, le lieu, le nom du formulaire.',
  },
  severity: 'info',
  standards: [CANADA('7.2'), WCAG('2.4.9', 'AAA', 'link-purpose-link-only')],
  *check(page) {
    const byName = new Map<string, ReturnType<typeof mainLinks>[number][]>();
    for (const link of mainLinks(page)) {
      const name = bareName(link.name);
      if (name === '' || /^\d+$/u.test(name) || !/^https?:/u.test(link.href)) continue;
      byName.set(name, [...(byName.get(name) ?? []), link]);
    }
    for (const [name, links] of byName) {
      const targets = new Map(links.map((link) => [bareAddress(link.href), link]));
      const [link] = links;
      if (targets.size < 2 || link === undefined) continue;
      // On one page, fragments tell places apart as well: the same text for two places is the same fault.
      const said = quoted(link.name);
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: {
          en: `${links.length} links say ${said.en} and lead to ${targets.size} pages. Say what differs.`,
          fr: `${links.length} liens disent ${said.fr} et mènent à ${targets.size} pages. Dites ce qui diffère.`,
        },
        cause: name,
      };
    }
  },
});
