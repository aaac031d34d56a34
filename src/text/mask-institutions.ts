import type { Word } from './words.ts';

/**
 * The last word of the French institution whose head noun is at `from`: `ministère de la Santé`, `Commission de la
 * fonction publique`, `Programme ontarien de soutien aux personnes handicapées`. Undefined where none begins.
 * A head in lower case needs a capital after it; one with a capital takes what "de", "des" and "aux" bring.
 */
export function institutionEnd(text: string, words: readonly Word[], from: number): number | undefined {
  const head = words[from]?.text ?? '';
  if (!INSTITUTION.test(head) && !OFFICE.test(head)) return undefined;
  const lowerHead = /^(?:[ld]['’])?\p{Ll}/u.test(head);
  let last = from;
  let capitals = 0;
  let joined = false;
  for (let i = from + 1; i < words.length && i - from < LONGEST; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || /^\d/.test(word.text)) break;
    const gap = text.slice(before.end, word.start);
    if (!/^[ \u00A0]$/.test(gap) && !(gap === ', ' && capitals > 0 && listsMore(words, i))) break;
    if (word.text === 'et' && beginsInstitution(words, i + 1)) break;
    const link = LINK.test(word.text);
    const capital = /^(?:[ld]['’])?\p{Lu}/u.test(word.text);
    if (!capital && !link && (lowerHead || !(joined || ADJECTIVE.test(word.text)))) break;
    if (capital) capitals += 1;
    if (!link || word.text.length > 5) last = i; // not on "de", but on "l'assurance"
    joined = link && word.text.length <= 6;
  }
  return last === from || (lowerHead && capitals === 0) ? undefined : last;
}

/** "Travail, de la Formation et des Compétences": the name goes on after the comma. */
function listsMore(words: readonly Word[], at: number): boolean {
  if (/^(?:de l|d)['’]\p{Lu}/u.test(words[at]?.text ?? '')) return true;
  if (!/^(?:de|du|des)$/.test(words[at]?.text ?? '')) return false;
  const next = words[at + 1]?.text === 'la' ? words[at + 2] : words[at + 1];
  return /^(?:l['’])?\p{Lu}/u.test(next?.text ?? '');
}

/** "et la Commission": another name begins. */
function beginsInstitution(words: readonly Word[], at: number): boolean {
  const next = /^(?:l[ae]s?|du|des|au)$/u.test(words[at]?.text ?? '') ? words[at + 1] : words[at];
  return next !== undefined && (INSTITUTION.test(next.text) || OFFICE.test(next.text));
}

const LONGEST = 18;
const LINK = /^(?:de|du|des|la|le|les|l['’]\p{L}+|d['’]\p{L}+|et|aux?|à|en|contre)$/u;
const ADJECTIVE =
  /(?:ien|ienne|ais|aise|ois|oise|al|ale|ique|aire|el|elle|ain|aine|ier|ière|ée?)s?$|^(?:suprême|supérieure?|public|publique|catholique)s?$/u;
const INSTITUTION =
  /^(?:[lLdD]['’])?(?:Commission|Office|Conseil|Agence|Société|Tribunal|Bureau|Secrétariat|Assemblée|Cour|Ville|Université|Collège|Hôpital|Régie|Institut|Fondation|Association|Fédération|Banque|Centre|Comité|Programme|Fonds|Services?|Direction|Musée|Réseau|Régime|École|Chambre|Ordre|Bibliothèque|Caisse)$/u;
const OFFICE =
  /^(?:[lLdD]['’])?(?:[mM]inistère|[mM]inistre|[vV]ille|[uU]niversité|[gG]ouvernement|[pP]rovince|[mM]unicipalité)$/u;
