import type { Lang } from '../model/language.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import { detectLanguage, isClearly } from '../text/detect-language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Side, TwinDifference } from './difference.ts';
import { languageOfLabel, languageOfShared } from './left-over.ts';
import { isToggleName } from './named-twin.ts';
import { officialLanguage } from './official-language.ts';
import { sideOf, type TwinPage } from './twin-page.ts';

/** Shorter texts are names and titles as often as sentences: they count only where both pages have them. */
const LONG = 40;
/** A sentence within a paragraph may quote; one that is shorter is not judged. */
const SENTENCE = 60;
/** The share of a page in the other language from which it is a page in both, or one that was never translated. */
const MOST = 0.7;

interface Piece {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly isLabel: boolean;
  readonly side: Side;
  /** Nothing around it says that it is in the other language. */
  readonly block?: TextBlock;
}

/** Words that one page has in the other's language: texts, names of pictures and buttons, the title, the description. */
export function* untranslated(own: TwinPage, other: TwinPage): Iterable<TwinDifference> {
  const pieces = piecesOf(own.page);
  const elsewhere = new Set(piecesOf(other.page).map(({ text }) => normal(text)));
  const foreign = pieces.flatMap((piece) => {
    const found = leftIn(piece, own.lang, elsewhere);
    return found === undefined ? [] : [{ piece, text: found.text, sure: found.sure }];
  });
  const length = (all: readonly { text: string }[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
  const ofMain = (piece: Piece): boolean => piece.block?.region === 'main' && piece.text === piece.block.text;
  const main = foreign.filter(({ piece }) => ofMain(piece));
  if (length(main) > length(pieces.filter(ofMain)) * MOST) {
    const { root, title } = own.page;
    yield { kind: 'untranslated', [own.lang]: { ...root, text: title }, sure: true, cause: 'page' };
    return;
  }
  const seen = new Set<string>();
  for (const { piece, text, sure } of foreign) {
    const key = normal(text);
    if (seen.has(key)) continue;
    seen.add(key);
    yield {
      kind: 'untranslated',
      [own.lang]: { ...piece.side, text: text.slice(0, 200) },
      sure,
      cause: `${own.lang}:${key}`,
    };
  }
}

function piecesOf(page: PageSnapshot): readonly Piece[] {
  const description = page.meta.find(({ name }) => name === 'description')?.content ?? '';
  const snippet = `<title>${plain(page.title)}</title>`;
  // A topic and the name of the site.
  const titles = page.title
    .split(/\s+[|–—-]\s+/)
    .map((text): Piece => ({ text, isLabel: false, side: { selector: 'title', snippet, text } }));
  const head: Piece[] = [
    ...titles,
    {
      text: description,
      isLabel: false,
      side: {
        selector: 'meta[name="description"]',
        snippet: `<meta name="description" content="${plain(description)}">`,
        text: description,
      },
    },
  ];
  const blocks = page.blocks.flatMap((block): Piece[] => {
    if (block.use === 'hidden' || block.use === 'code' || block.use === 'quote' || block.use === 'address') return [];
    if (isToggleName(block.text)) return [];
    const isLabel = block.kind === 'label' || block.kind === 'button' || block.kind === 'heading';
    return [{ text: block.text, lang: block.lang, isLabel, side: sideOf(block), block }, ...linkPieces(block)];
  });
  const attributes = (page.attributeTexts ?? []).flatMap(({ name, text, lang, selector, snippet }): Piece[] =>
    isToggleName(text) ? [] : [{ text, lang, isLabel: name === 'aria-label', side: { selector, snippet, text } }],
  );
  return [...head, ...blocks, ...attributes].filter(({ text }) => text.trim() !== '');
}

/** The words of a link inside of a longer text: names of documents, most of all. */
function linkPieces(block: TextBlock): Piece[] {
  return block.spans.flatMap(({ kind, start, end, selector }) => {
    const text = block.text.slice(start, end);
    if (kind !== 'link' || text === block.text || isToggleName(text)) return [];
    return [{ text, lang: block.lang, isLabel: false, side: { selector, snippet: block.snippet, text }, block }];
  });
}

/** The part of a piece that is in the other language, and whether that is certain. */
function leftIn(piece: Piece, own: Lang, elsewhere: ReadonlySet<string>): { text: string; sure: boolean } | undefined {
  const { text, block } = piece;
  if (NOTICE.test(text) || (block !== undefined && NOTICE.test(block.text))) return undefined;
  const declared = officialLanguage(piece.lang);
  const isMarked = declared !== undefined && declared !== own;
  const foreign = own === 'en' ? 'fr' : 'en';
  const isShared = elsewhere.has(normal(text));
  if (text.length >= LONG && !isClearly(text, own)) {
    if (detectLanguage(text) === foreign && !isName(block, text)) {
      // Marked as such, it may be meant: a quotation, a law that exists in one language.
      return isMarked && !isShared ? undefined : { text, sure: !isMarked };
    }
  }
  if (isShared && !isMarked && text.length < 300) {
    const left = piece.isLabel ? languageOfLabel(text) : languageOfShared(text);
    if (left === foreign) return { text, sure: true };
  }
  if (block === undefined || isMarked || text.length < SENTENCE * 2) return undefined;
  for (const sentence of splitSentences(text, own)) {
    const said = sentence.text.trim();
    if (said.length < SENTENCE || isClearly(said, own) || detectLanguage(said) !== foreign) continue;
    if (!isMarkedPart(block, sentence.start, sentence.start + said.length)) return { text: said, sure: true };
  }
  return undefined;
}

function isMarkedPart({ spans }: TextBlock, start: number, end: number): boolean {
  return spans.some(({ kind, start: from, end: to }) => MARKS.has(kind) && from < end && to > start);
}

const MARKS: ReadonlySet<string> = new Set(['lang', 'quote', 'code', 'name']);

function isName(block: TextBlock | undefined, text: string): boolean {
  return block !== undefined && isMarkedPart(block, 0, text.length);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function plain(text: string): string {
  return text.slice(0, 300).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** "(en anglais seulement)", "(French only)". */
const NOTICE =
  /(?<!\p{L})(?:(?:en|in) (?:anglais|français|english|french)|(?:english|french|anglais|français)(?: only| seulement| uniquement))(?!\p{L})/iu;
