import type { TextBlock } from '../model/snapshot.ts';
import { readHtml } from './html.ts';
import { isTooDeep } from './nesting.ts';
import type { WordsDocument } from './words-document.ts';
import { checkZip } from './zip-check.ts';

export type DocxProblem = 'unreadable' | 'encrypted' | 'too-large' | 'too-deep';

/**
 * A Word document as blocks of text. Its source positions are paragraphs: `line` is the number of the paragraph from the
 * beginning (a cell of a table and an item of a list are paragraphs too), `column` the character in it.
 */
export async function readDocx(bytes: Buffer, file: string): Promise<WordsDocument | DocxProblem> {
  // The container of Word's encrypted documents, and of its format before 2007.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'encrypted';
  const state = checkZip(bytes);
  if (state !== 'fine') return state === 'broken' ? 'unreadable' : state;
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const options = {
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    };
    html = (await mammoth.convertToHtml({ buffer: bytes }, options)).value;
  } catch {
    return 'unreadable';
  }
  if (isTooDeep(html)) return 'too-deep';
  const { isPage: _, titleOrigin: __, isTitleOwn: ___, ...document } = readHtml(html, file);
  const paragraphs = [...html.matchAll(/<(?:p|h[1-6]|li)(?=[ >])/g)].map(({ index }) => index);
  const links = document.links.map((link) => ({ ...link, origin: inParagraph(link.origin, paragraphs) }));
  return { ...document, blocks: document.blocks.map((block) => byParagraph(block, paragraphs)), links };
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
