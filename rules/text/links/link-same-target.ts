import { CANADA, WCAG } from '../standards.ts';
import { choice } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, bareName, mainLinks } from './main-links.ts';

/** So many names for one page. */
const NAMES = 3;

/** One page under several names. */
export const linkSameTarget = writingRule({
  id: 'link/same-target',
  title: { en: 'Links to one page have one name', fr: 'Les liens vers une page portent un seul nom' },
  why: {
    en: 'Different names make people think that there are different pages.',
    fr: 'Des noms différents laissent croire qu’il y a plusieurs pages.',
  },
  fix: { en: 'Use the title of the page each time.', fr: 'Mettez chaque fois le titre de la page.' },
  severity: 'info',
  standards: [CANADA('7.2'), WCAG('3.2.4', 'AA', 'consistent-identification')],
  *check(page) {
    const byTarget = new Map<string, ReturnType<typeof mainLinks>[number][]>();
    for (const link of mainLinks(page)) {
      if (!/^https?:/u.test(link.href) || bareName(link.name).length < 3) continue;
      byTarget.set(link.href, [...(byTarget.get(link.href) ?? []), link]);
    }
    for (const [href, links] of byTarget) {
      const names = [...new Map(links.map((link) => [bareName(link.name), link.name])).values()];
      const [link] = links;
      if (names.length < NAMES || link === undefined) continue;
      const said = choice(names.slice(0, 3));
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: {
          en: `One page is linked under ${names.length} names: ${said.en}. Choose one.`,
          fr: `Une même page a ${names.length} noms\u00A0: ${said.fr}. Choisissez-en un.`,
        },
        cause: href,
      };
    }
  },
});
