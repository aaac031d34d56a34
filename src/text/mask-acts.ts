import type { Lang } from '../model/language.ts';
import { SENTENCE_STARTERS } from './data/sentence-starters.ts';
import type { Mask } from './mask.ts';
import { splitWords, type Word } from './words.ts';

/** Names of Acts and regulations, citations and references to their parts, in either language, whatever the page's. */
export function legalSpans(text: string, lang: Lang): Mask[] {
  const words = splitWords(text);
  const titles = lang === 'en' ? englishTitles(text, words) : frenchTitles(text, words);
  const references = REFERENCES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind: 'act' as const,
    })),
  );
  return [...references, ...titles];
}

/** Capitalised words up to "Act", "Code", "Regulation": `Accessibility for Ontarians with Disabilities Act, 2005`. */
function englishTitles(text: string, words: readonly Word[]): Mask[] {
  const masks: Mask[] = [];
  let from = -1; // the first word of the capitalised run
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const gap = before === undefined ? '' : text.slice(before.end, word.start);
    if (from >= 0 && (!/^(?: |, | \(|\) ?| )$/.test(gap) || i - from > LONGEST)) from = -1;
    const capital = /^\p{Lu}/u.test(word.text);
    if (from < 0) {
      if (capital && !SENTENCE_STARTERS.en.has(word.text.toLowerCase())) from = i;
    } else if (!capital && !EN_INSIDE.has(word.text)) from = -1;
    const first = words[from];
    if (from < 0 || from === i || first === undefined || !EN_HEADS.has(word.text)) continue;
    const rights = word.text === 'Charter' && text.startsWith(RIGHTS, word.end) ? RIGHTS.length : 0;
    const year = /^(?: \([A-Z][\p{L} ]{1,30}\))?,? \d{4}(?!\d)/u.exec(text.slice(word.end, word.end + 45));
    masks.push({ start: first.start, end: word.end + (rights || (year?.[0].length ?? 0)), kind: 'act' });
    from = -1;
  }
  return masks;
}

/** "Loi sur ...", "Règlement sur ...", up to the verb: `Loi de 2005 sur l'accessibilité pour les personnes handicapées`. */
function frenchTitles(text: string, words: readonly Word[]): Mask[] {
  const masks: Mask[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = words[i];
    if (head === undefined || !FR_HEAD.test(head.text)) continue;
    let last = i;
    for (let k = i + 1; k < words.length && k - i <= LONGEST; k += 1) {
      const word = words[k];
      const before = words[k - 1];
      if (word === undefined || before === undefined) break;
      if (!/^(?: |,? \(|\) ?|\u00A0)$/.test(text.slice(before.end, word.start)) || endsFrenchTitle(word.text)) break;
      if (isVerb(before.text, word.text, words[k + 1]?.text)) break;
      if (k === i + 1 && !FR_AFTER_HEAD.test(word.text)) break;
      last = k;
    }
    while (last > i && FR_TRAILING.has(words[last]?.text ?? '')) last -= 1;
    const end = words[last];
    if (end === undefined || last === i) continue;
    masks.push({ start: head.start + (/^\p{Ll}['’]/u.test(head.text) ? 2 : 0), end: end.end, kind: 'act' });
    i = last;
  }
  return masks;
}

function endsFrenchTitle(word: string): boolean {
  return FR_ENDS.has(word.toLowerCase()) || /^(?:n|s|qu|c|j)['’]/iu.test(word);
}

/** "Loi sur les bibliothèques publiques confie aux …": after a plural, a word in -e before an article is no adjective. */
function isVerb(before: string, word: string, after: string | undefined): boolean {
  return (
    /\p{Ll}{3}[sx]$/u.test(before) &&
    /^(?!contre$|outre$|comme$|une$)\p{Ll}{2,}e$/u.test(word) &&
    after !== undefined &&
    FR_OPENERS.test(after)
  );
}

/** Words in a title at most: longer ones lost their end. */
const LONGEST = 20;
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const EN_HEADS = set('Act Acts Code Regulation Regulations Charter Bylaw By-law Rules');
const EN_INSIDE = set('of for with and the to in on by from respecting or a an');
const RIGHTS = ' of Rights and Freedoms';
const FR_HEAD = /^(?:[ld]['’])?(?:Loi|Lois|Règlement|Règlements|Code|Charte|Ordonnance|Décret|Arrêté)$/u;
const FR_AFTER_HEAD =
  /^(?:de|du|des|sur|concernant|visant|favorisant|relative|relatif|relatives|portant|modifiant|instituant|canadien|canadienne|criminel|civil|électorale|constitutionnelle|municipal|d['’]\p{L}+|l['’]\p{L}+)$/u;
const FR_ENDS =
  set(`est sont était étaient sera seront a ont avait avaient exige exigent prévoit prévoient qui que dont où doit doivent
  peut peuvent permet permettent vise visent protège protègent établit établissent oblige obligent interdit interdisent
  définit définissent impose imposent ne vous nous il elle ils elles on entre entrent donne donnent stipule précise
  garantit fixe crée énonce oblige régit régissent afin lorsque si mais car pendant depuis avant après reste restent
  devient deviennent fait font demande demandent encadre accorde donc ainsi parce puis car confère confèrent dit confie confient réglemente reconnaît
  reconnaissent remplace remplacent modifie modifient abroge comprend comportent comporte contient énumère indique assure
  assurent autorise autorisent attribue habilite exclut punit détermine déterminent prescrit prévaut dispose ajoute renforce
  favorise facilite empêche entraîne couvre encadrent régissait assujettit soumet`);
const FR_OPENERS =
  /^(?:les?|la|l['’].+|une?|des|aux?|à|que|qu['’].+|d['’].+|de|son|sa|ses|leurs?|cette|ces?|tout|toute)$/u;
const FR_TRAILING = set(
  'de du des sur et ou la le les l à au aux en par pour dans avec concernant selon sans un une d',
);

/** References and citations. Bounded, and each begins at a word's edge. */
const REFERENCES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:sections?|subsections?|paragraphs?|clauses?|articles?|paragraphes?|alinéas?|ss?\.|subs\.|paras?\.|arts?\.|par\.|al\.)[ \u00A0]\d{1,4}(?:\.\d{1,3}){0,3}(?:[ \u00A0]?\((?:\d{1,3}|[a-z]{1,4})\)){0,4}(?:[ \u00A0][a-z]\)(?![\p{L}\p{N}]))?/giu,
  /(?<![\p{L}\p{N}])(?:O\. ?Reg\.|(?:Ontario )?Regulation|Règlement|Reg\.|Règl\.|R\.R\.O\. \d{4},? Reg\.|Règl\. de l['’]Ont\.|Règlement de l['’]Ontario|SOR|DORS)[ \u00A0/-]{1,2}\d{1,4}(?:[/-]\d{1,4})?/giu,
  /(?<![\p{L}\p{N}])(?:(?:[RS]\.?)?S\.?[OCQ]\.?|L\.?R\.?[OCQ]\.?|L\.?[OCQ]\.?|R\.?R\.?O\.?|RLRQ|CQLR)[ \u00A0]\(?(?:18|19|20)\d{2}\)?(?:,? (?:c|ch|chap)\. ?[\p{L}\d.-]{1,8}(?<!\.))?/gu,
  // "Bill 148", "R. v. Oakes"
  /(?<![\p{L}\p{N}])(?:Bill|[Pp]rojets? de loi)[ \u00A0](?:n[o°]s?[ \u00A0])?[A-Z]?-?\d{1,4}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.])(?:R|\p{Lu}\p{Ll}{1,30})\.?[ \u00A0][vc]\.[ \u00A0]\p{Lu}\p{Ll}{1,30}/gu,
];
