import type { Lang } from '../../src/model/language.ts';
import type { Link } from '../../src/model/snapshot.ts';
import type { PageText, ReadBlock } from '../../src/rule/page-text.ts';
import { textRule } from '../../src/rule/rule.ts';
import { VAGUE_LINKS } from '../data/vague-links.ts';
import { asBlock } from './as-block.ts';
import { CANADA, GOVUK, WCAG } from './standards.ts';
import { quoted } from './wording.ts';

/** Links whose accessible name says nothing of where they lead. */
export const linkVague = textRule({
  id: 'link/vague',
  title: { en: 'Links say where they lead', fr: 'Les liens disent où ils mènent' },
  why: {
    en: 'People who use a screen reader move from link to link. “Click here” tells them nothing.',
    fr: 'Avec un lecteur d’écran, on passe d’un lien à l’autre. «\u00A0Cliquez ici\u00A0» ne dit rien.',
  },
  fix: {
    en: 'Use the title of the page that the link opens as its text.',
    fr: 'Donnez au lien le titre de la page qu’il ouvre.',
  },
  severity: 'error',
  owner: 'content',
  act: ['5effbb', 'aizyf1'],
  category: 'accessibility',
  standards: [
    WCAG('2.4.4', 'A', 'link-purpose-in-context'),
    WCAG('2.4.9', 'AAA', 'link-purpose-link-only'),
    CANADA('7.2'),
    GOVUK('Links'),
  ],
  options: {},
  optionHelp: {},
  *check(page) {
    const blocks = new Map(
      page.blocks.flatMap((block) =>
        [block.selector, ...block.spans.filter(({ kind }) => kind === 'link').map(({ selector }) => selector)].map(
          (selector) => [selector, block] as const,
        ),
      ),
    );
    const vague = page.page.links.filter((link) => isVague(link, page));
    const inMain = vague.filter(({ region }) => region === 'main');
    for (const link of [...inMain, ...vague.filter(({ region }) => region !== 'main')]) {
      const name = quoted(link.name);
      const context = hasContext(link, blocks.get(link.selector));
      yield {
        block: asBlock(page, link, 'link', link.name),
        message: {
          en: `${name.en} does not say where the link leads. Name the page that it opens.`,
          fr: `${name.fr} ne dit pas où mène le lien. Nommez la page qu’il ouvre.`,
        },
        // Inside a sentence that says more, the criterion of level A is met by the context: still hard to use.
        severity: context ? ('warning' as const) : ('error' as const),
        cause: `${normalise(link.name)}|${link.href}`,
      };
    }
  },
});

const NAMES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(VAGUE_LINKS.en),
  fr: new Set(VAGUE_LINKS.fr),
};
/** French words that are another word in English. */
const FRENCH_ONLY = new Set(['plus', 'suite']);

function isVague(link: Link, page: PageText): boolean {
  const name = normalise(link.name);
  if (name === '' || link.hidden || isControl(link, page)) return false;
  const lang = languageOf(link.lang) ?? page.language;
  if (lang === 'en' && FRENCH_ONLY.has(name)) return false;
  return NAMES.en.has(name) || NAMES.fr.has(name);
}

/** A link that goes nowhere is a button in disguise: it opens a menu, and its name is another rule's matter. */
function isControl({ href }: Link, page: PageText): boolean {
  return href === '' || href.startsWith('javascript:') || href === `${page.page.url}#` || href.endsWith('#');
}

/** The name without what surrounds it: `Read more »` and `[read more...]` are `read more`. */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** The link's paragraph, item or cell says more than the link. */
function hasContext(link: Link, block: ReadBlock | undefined): boolean {
  if (block === undefined || block.selector === link.selector || block.kind === 'link') return false;
  const words = normalise(block.text).split(' ').length - normalise(link.text).split(' ').length;
  return words >= 3;
}

function languageOf(tag: string | undefined): Lang | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}
