import { CANADA, GOVUK } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Headings that would fit any page. */
export const headGeneric = writingRule({
  id: 'head/generic',
  title: { en: 'Headings name their topic', fr: 'Les titres nomment leur sujet' },
  why: {
    en: 'People scan headings to find their place. “General information” tells them nothing.',
    fr: 'On parcourt les titres pour se repérer. «\u00A0Généralités\u00A0» ne dit rien.',
  },
  fix: { en: 'Name what the section is about.', fr: 'Nommez le sujet de la section.' },
  severity: 'info',
  standards: [GOVUK('Headings'), CANADA('5.1')],
  *check(page) {
    for (const block of mainHeadings(page)) {
      const text = block.text
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[^\p{L}' ]+/gu, ' ')
        .trim();
      if ((block.level ?? 2) < 2 || !GENERIC.has(text)) continue;
      const name = quoted(block.text);
      yield {
        block,
        message: {
          en: `${name.en} could head any section. Name the topic.`,
          fr: `${name.fr} conviendrait à n’importe quelle section. Nommez le sujet.`,
        },
      };
    }
  },
});

const GENERIC: ReadonlySet<string> = new Set([
  ...'introduction|general|general information|information|additional information|more information|further information'.split(
    '|',
  ),
  ...'other information|miscellaneous|other|background information|details|content|notes|summary|overview|about'.split(
    '|',
  ),
  ...'généralités|général|renseignements généraux|informations générales|information générale|autres renseignements'.split(
    '|',
  ),
  ...'autres informations|informations|renseignements|renseignements supplémentaires|informations supplémentaires'.split(
    '|',
  ),
  ..."pour plus de renseignements|divers|autre|détails|contenu|sommaire|aperçu|plus d'information|complément d'information".split(
    '|',
  ),
]);
