import type { Lang } from '../../../src/model/language.ts';
import type { ReadBlock } from '../../../src/rule/page-text.ts';
import { CANADA, GOVUK } from '../standards.ts';
import { opening } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

type Form = 'full sentence' | 'you' | 'ing' | 'to' | 'article' | 'order' | 'other';

/** One item of a list in another form than all the rest. */
export const listParallel = writingRule({
  id: 'list/parallel',
  title: { en: 'List items have the same form', fr: 'Les éléments d’une liste ont la même forme' },
  why: {
    en: 'Readers expect each item to complete the lead-in in the same way. One that does not trips them.',
    fr: 'On s’attend à ce que chaque élément complète l’introduction de la même façon. Celui qui diffère fait trébucher.',
  },
  fix: { en: 'Start each item with the same kind of word.', fr: 'Commencez chaque élément par le même genre de mot.' },
  severity: 'info',
  standards: [CANADA('5.2'), GOVUK('Bullet points')],
  *check(page) {
    for (const list of listsOf(page)) {
      const items = list.items.flatMap(([block]) => (block === undefined || block.kind !== 'item' ? [] : [block]));
      if (items.length < 3 || items.length < list.items.length || isLinks(list)) continue;
      // Whole sentences may begin as they like.
      if (items.filter(({ text }) => text.endsWith('.')).length > items.length / 2) continue;
      const forms = items.map((block) => formOf(block, block.language ?? page.language ?? 'en'));
      const main = forms.find((form) => forms.filter((other) => other === form).length === items.length - 1);
      if (main === undefined || main === 'other') continue;
      // Many a noun is spelled like an order ("work"): only "-ing" among orders is sure to be out of step.
      if (forms.includes('order') && !forms.includes('ing')) continue;
      const block = items[forms.findIndex((form) => form !== main)];
      const example = items[forms.indexOf(main)];
      if (block === undefined || example === undefined) continue;
      // « vous êtes …, vous avez …, l’Ontario est … »: a clause like the others, with another subject.
      if (main === 'you' && CLAUSE.test(block.text)) continue;
      const name = opening(example.text, 3);
      yield {
        block,
        message: {
          en: `The other items begin like ${name.en}. Begin this one in the same way.`,
          fr: `Les autres éléments commencent comme ${name.fr}. Commencez celui-ci de la même façon.`,
        },
      };
    }
  },
});

function formOf({ text }: ReadBlock, lang: Lang): Form {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s\u00A0]+/u);
  if (/^(?:\d[\d,.]*|two|three|deux|trois|quatre)$/u.test(first)) return 'article';
  if (lang === 'en') {
    if (first === 'to') return 'to';
    if (first === 'you' || first === 'your') return first === 'you' ? 'you' : 'article';
    if (/^\p{L}{2,}ing$/u.test(first) && !NOUNS_IN_ING.has(first)) return 'ing';
    if (ORDERS.has(first)) return 'order';
    return /^(?:the|a|an)$/u.test(first) ? 'article' : 'other';
  }
  if (first === 'vous') return 'you';
  if (first === 'de' && /^(?:la|l['’].*)$/u.test(second)) return 'article';
  if (/^(?:de|d['’]\p{L}+(?:er|ir|re))$/u.test(first)) return 'to';
  return DETERMINER_FR.test(first) ? 'article' : 'other';
}

/** Verbs that lists of duties, steps and goals begin with. */
const ORDERS: ReadonlySet<string> = new Set(
  'add advise analyze apply arrange ask assess assist attend avoid bring build call carry change check choose clean close collect complete conduct confirm consult contact continue coordinate create decide deliver describe design develop discuss draft encourage ensure enter establish evaluate explain fill find follow foster gather get give go help hire identify implement improve include increase inform install invest keep know lead learn leave liaise limit lower maintain make manage meet monitor move offer open order organize park participate pay place plan prepare prevent process promote protect provide publish put read recommend record recycle reduce remove renew repair replace report request research respond review save select send set share show sign spend start stop store strengthen submit support take teach tell test track train turn update upload use visit wait wash wear work write'.split(
    ' ',
  ),
);

const CLAUSE = /^(?:\S+\s){1,7}?(?:est|sont|a|ont|doit|doivent|peut|peuvent|vit|is|are|has|have|must|can)\s/u;

const DETERMINER_FR =
  /^(?:les?|la|l['’].+|une?|des|du|votre|vos|notre|nos|mon|ma|mes|son|sa|ses|leurs?|ce|cet|cette|ces|tout|toute|tous|toutes|chaque|aucune?|quelques|plusieurs|certaine?s)$/u;

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'building buildings training funding housing parking spring thing king during nothing something anything everything string ring wing planning meeting hearing being morning evening'.split(
    ' ',
  ),
);
