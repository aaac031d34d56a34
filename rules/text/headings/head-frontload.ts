import type { Lang } from '../../../src/model/language.ts';
import { CANADA, GOVUK } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** So many headings of a page that begin alike hide what is different about each. */
const SAME = 3;

/** Headings that begin with empty words. */
export const headFrontload = writingRule({
  id: 'head/frontload',
  title: { en: 'Headings start with the key words', fr: 'Les titres commencent par les mots clés' },
  why: {
    en: 'People read the first two words of a heading. They should be the ones that count.',
    fr: 'On lit les deux premiers mots d’un titre. Ce doivent être les mots qui comptent.',
  },
  fix: { en: 'Put the topic or the verb first.', fr: 'Mettez le sujet ou le verbe en premier.' },
  severity: 'info',
  standards: [GOVUK('Headings'), CANADA('5.1')],
  *check(page) {
    const headings = mainHeadings(page).filter(({ level = 2 }) => level > 1);
    const starts = new Map<string, typeof headings>();
    for (const block of headings) {
      const lang = block.language ?? page.language;
      const start = lang && EMPTY_START[lang].exec(block.text)?.[0].toLowerCase();
      if (start !== undefined) starts.set(start, [...(starts.get(start) ?? []), block]);
    }
    for (const [start, blocks] of starts) {
      const [block] = blocks;
      if (blocks.length < SAME || block === undefined) continue;
      const name = quoted(start);
      yield {
        block,
        message: {
          en: `${blocks.length} headings begin with ${name.en}. Start each with its own topic.`,
          fr: `${blocks.length} titres commencent par ${name.fr}. Commencez chacun par son sujet.`,
        },
        cause: `${page.page.url}|${start}`,
      };
    }
  },
});

const EMPTY_START: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:how to|about(?: the)?|information (?:on|about)|the|what (?:is|are))(?= )/iu,
  fr: /^(?:comment|à propos d[eu]s?|information sur|renseignements sur|qu['’]est-ce que|les?|la|les)(?= )/iu,
};
