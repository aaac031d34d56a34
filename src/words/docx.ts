import { parseFragment } from 'parse5';
import type { TextBlock } from '../model/snapshot.ts';
import { readHtml } from './html.ts';
import { isTooDeep } from './nesting.ts';
import type { WordsDocument } from './words-document.ts';
import { readZip } from './zip.ts';

export type DocxProblem = 'unreadable' | 'encrypted' | 'too-large' | 'too-deep';

/** A Word document: its blocks, and what its properties say. */
export interface WordDocument extends WordsDocument {
  /** The language that its text is in unless something else is said there: often no more than the maker's own. */
  readonly declaredLang?: string;
}

const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';

/** What Word's styles are, where the reader does not know: a table of contents is no text to read on. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name^='toc '] => nav > p:fresh",
  "p[style-name^='TOC '] => nav > p:fresh",
  "p[style-name='table of figures'] => nav > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * A Word document as blocks of text. Its source positions are paragraphs: `line` is the number of the paragraph from the
 * beginning (a cell of a table and an item of a list are paragraphs too), `column` the character in it.
 */
export async function readDocx(bytes: Buffer, file: string): Promise<WordDocument | DocxProblem> {
  // The container of Word's encrypted documents, and of its format before 2007.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unreadable';
  const parts = readZip(bytes, new Set([PROPERTIES, STYLES]));
  if (typeof parts === 'string') return parts === 'broken' ? 'unreadable' : parts;
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const options = {
      styleMap: STYLE_MAP,
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    };
    html = (await mammoth.convertToHtml({ buffer: bytes }, options)).value.replace(NOTE_MARKS, '');
  } catch {
    return 'unreadable';
  }
  if (isTooDeep(html)) return 'too-deep';
  const { isPage: _, titleOrigin: __, isTitleOwn: ___, ...document } = readHtml(html, file);
  const paragraphs = [...html.matchAll(/<(?:p|h[1-6]|li|figcaption)(?=[ >])/g)].map(({ index }) => index);
  const links = document.links.map((link) => ({ ...link, origin: inParagraph(link.origin, paragraphs) }));
  const blocks = document.blocks.map((block) => byParagraph(block, paragraphs));
  const declaredLang = langOf(parts.get(STYLES)?.toString('utf8') ?? '');
  const title = titleOf(parts.get(PROPERTIES)?.toString('utf8') ?? '');
  return {
    ...document,
    ...(title !== '' && { title }),
    ...(declaredLang !== undefined && { declaredLang }),
    blocks,
    links,
  };
}

/** The number of a note in the text, and the arrow back from the note. */
const NOTE_MARKS =
  /<sup><a href="#(?:foot|end)note-\w{1,20}" id="[\w-]{1,60}">\[\d{1,6}\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-\w{1,20}">↑<\/a>/g;

function titleOf(properties: string): string {
  const escaped = /<dc:title>([^<]{1,2000})<\/dc:title>/.exec(properties)?.[1] ?? '';
  const [text] = parseFragment(escaped).childNodes;
  return text !== undefined && 'value' in text ? text.value.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
}

function langOf(styles: string): string | undefined {
  const defaults = styles.slice(styles.indexOf('<w:docDefaults'), styles.indexOf('</w:docDefaults>'));
  return /<w:lang\b[^>]{0,200}?\bw:val="([A-Za-z0-9-]{2,35})"/.exec(defaults)?.[1];
}

function byParagraph(block: TextBlock, paragraphs: readonly number[]): TextBlock {
  const line = inParagraph(block.origin, paragraphs)[0]?.line ?? 1;
  // The snippet would be markup that the writer never saw.
  return { ...block, snippet: block.text.slice(0, 300), origin: [{ at: 0, line, column: 1 }] };
}

/** mammoth writes all on one line: the column is the place in it. */
function inParagraph(origin: TextBlock['origin'], paragraphs: readonly number[]): NonNullable<TextBlock['origin']> {
  const offset = (origin?.[0]?.column ?? 1) - 1;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return [{ at: 0, line: Math.max(1, low), column: 1 }];
}
