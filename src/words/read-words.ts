import type { Lang } from '../model/language.ts';
import type { ErrorReason, Gap, SkipReason } from '../model/ledger.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { detectLanguage, likelyLanguage, loadLanguageModel } from '../text/detect-language.ts';
import { languageOfPath, officialLanguage } from './file-language.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { isTooDeep, isTooTangled } from './nesting.ts';
import { readPlainText } from './plain-text.ts';
import type { WordsDocument } from './words-document.ts';
import { type WordsFormat, wordsFormat } from './words-format.ts';

export interface WordsFile {
  /** From the working folder, with slashes: the page's address in the report. */
  readonly path: string;
  readonly bytes: Buffer;
  /** What it is, where the name does not say it. */
  readonly format?: WordsFormat;
}

/** What came of a file. */
export type WordsOutcome =
  | {
      readonly state: 'checked';
      readonly snapshot: PageSnapshot;
      readonly format: WordsFormat;
      /** The file gives the title, the whole page, and the language itself. */
      readonly own: { readonly title: boolean; readonly page: boolean; readonly lang: boolean };
    }
  | { readonly state: 'error'; readonly reason: ErrorReason; readonly detail?: string }
  | { readonly state: 'skipped'; readonly reason: SkipReason };

/** The largest text that is read, in bytes; Word documents carry pictures. */
const LARGEST_TEXT = 5_000_000;
const LARGEST_DOCX = 50_000_000;

/** Reads a file of words: its text in blocks, each with its place in the file. `lang`: the language that the person named. */
export async function readWords(file: WordsFile, lang: Lang | undefined): Promise<WordsOutcome> {
  const { path, bytes } = file;
  const format = file.format ?? wordsFormat(path) ?? 'text';
  if (bytes.length === 0) return { state: 'error', reason: 'empty' };
  if (bytes.length > (format === 'docx' ? LARGEST_DOCX : LARGEST_TEXT)) return { state: 'error', reason: 'too-large' };
  const document = format === 'docx' ? await docx(bytes, path) : parse(bytes, path, format);
  if (typeof document === 'string') return { state: 'error', reason: document };
  if ('reason' in document) return { state: 'error', ...document };
  await loadLanguageModel();
  if (document.blocks.every(({ use }) => use === 'code')) return { state: 'skipped', reason: 'no-words' };
  const own = {
    title: document.isTitleOwn === true,
    page: document.isPage === true,
    lang: document.lang !== undefined,
  };
  return { state: 'checked', snapshot: snapshotOf(document, path, lang), format, own };
}

/** Loaded only for Word documents: it takes longer than a page of text does. */
async function docx(bytes: Buffer, path: string): Promise<WordsDocument | ErrorReason> {
  const { readDocx } = await import('./docx.ts');
  return readDocx(bytes, path);
}

function parse(
  bytes: Buffer,
  path: string,
  format: Exclude<WordsFormat, 'docx'>,
): WordsDocument | { reason: ErrorReason; detail?: string } {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  if (source.trim() === '') return { reason: 'empty' };
  switch (format) {
    case 'html':
      return isTooDeep(source) ? { reason: 'too-deep' } : readHtml(source, path);
    case 'text':
      return readPlainText(source);
    default:
      return isTooTangled(source) ? { reason: 'too-deep' } : readMarkdown(source, path, format === 'mdx');
  }
}

/** The bytes as text, without a byte order mark. */
function decode(bytes: Buffer): string | { reason: ErrorReason; detail?: string } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { reason: 'not-text', detail: 'NUL' } : text;
  } catch {
    return { reason: 'not-text', detail: bytes.includes(0) ? 'NUL' : encoding.toUpperCase() };
  }
}

/** A short text that no rule would be sure of: the language that most of its small words belong to. */
function guess(blocks: WordsDocument['blocks']): Lang | undefined {
  const prose = blocks.filter(({ use }) => use === 'prose').map(({ text }) => text);
  const sample = prose.join('\n').slice(0, SAMPLE);
  const found = detectLanguage(sample);
  return found === undefined ? likelyLanguage(sample) : found === 'other' ? undefined : found;
}

/** Enough to be sure. */
const SAMPLE = 4_000;

function snapshotOf(document: WordsDocument, path: string, named: Lang | undefined): PageSnapshot {
  const { blocks, links, images, meta, title, titleOrigin, truncated } = document;
  const lang = named ?? officialLanguage(document.lang) ?? document.lang ?? languageOfPath(path) ?? guess(blocks);
  const cut: Gap = { url: path, stage: 'snapshot', reason: 'truncated' };
  const [first] = blocks;
  return {
    url: path,
    status: 200,
    title,
    ...(titleOrigin !== undefined && { titleOrigin }),
    sourceFile: path,
    ...(lang !== undefined && { lang }),
    meta,
    alternates: [],
    blocks:
      lang === undefined ? blocks : blocks.map((block) => (block.lang === undefined ? { ...block, lang } : block)),
    links,
    images,
    fields: [],
    media: [],
    frames: [],
    settled: true,
    truncated,
    root: { selector: first?.selector.split(' > ')[0] ?? 'body', snippet: title },
    engines: [],
    observed: [],
    gaps: truncated ? [cut] : [],
  };
}
