import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentSnapshot, PdfFacts, PdfPlace } from '../../model/document.ts';
import { toBlocks } from './blocks.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { countLetters, pageLines, type TextPiece } from './page-lines.ts';
import { joinParagraphs } from './paragraphs.ts';
import { type PageOfLines, withoutRunningLines } from './running-lines.ts';
import { type PageStructure, readStructure, type StructureNode } from './structure.ts';

/** Pages that are read; a document with more is refused. */
const MOST_PAGES = 2_000;
/** Characters given to the text rules, as for a page. */
const MOST_TEXT = 2_000_000;
/** Places kept of one sort. */
const MOST_PLACES = 50;
/** Pages without text whose drawing is looked at. */
const MOST_DRAWINGS = 3;
/** Bits of an annotation's flags: invisible, hidden, no view. */
const UNSEEN = 0b10_0011;

/** What a PDF holds; or that it has more pages than are read. */
export type PdfReading = Omit<DocumentSnapshot, 'url' | 'bytes'> | { readonly tooManyPages: number };

/**
 * Reads what the rules ask of a PDF, page after page. A hostile document makes this run without end or take all memory:
 * call it in a process of its own.
 * @throws pdf.js's exceptions, by name: `PasswordException`, `InvalidPDFException`, ...
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const open = await openPdf(bytes);
  const { pdf } = open;
  try {
    if (pdf.numPages > MOST_PAGES) return { tooManyPages: pdf.numPages };
    const pages = await readPages(open);
    const { title, lang } = await declared(pdf);
    const facts = await factsOf(open, pages);
    const isPlaceholder = pages.isXfa;
    return {
      type: 'pdf',
      title,
      ...(lang !== undefined && { lang }),
      // The only page of an XFA form asks to wait: the form itself is not in it.
      blocks: isPlaceholder ? [] : toBlocks(joinParagraphs(withoutRunningLines(pages.seen))),
      truncated: pages.truncated,
      pdf: facts,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface SeenPage extends PageOfLines {
  readonly letters: number;
  readonly structure: PageStructure | undefined;
}

interface SeenPages {
  readonly seen: readonly SeenPage[];
  readonly fields: readonly (PdfPlace & { readonly isNamed: boolean })[];
  readonly scanned: readonly number[];
  readonly truncated: boolean;
  readonly isXfa: boolean;
}

async function readPages(open: OpenPdf): Promise<SeenPages> {
  const { pdf } = open;
  const seen: SeenPage[] = [];
  const fields: SeenPages['fields'][number][] = [];
  const scanned: number[] = [];
  let length = 0;
  let drawings = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as StructureNode | null;
    const structure = tree === null ? undefined : readStructure(tree);
    const pieces = (await page.getTextContent({ includeMarkedContent: true })).items as readonly TextPiece[];
    const letters = countLetters(pieces);
    const lines = length > MOST_TEXT ? [] : pageLines(pieces, structure?.elements ?? new Map(), number);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    const [, bottom = 0, , top = 0] = page.view;
    seen.push({ lines, top, bottom, letters, structure });
    fields.push(...(await fieldsOf(page, number)));
    if (letters === 0 && drawings < MOST_DRAWINGS) {
      drawings += 1;
      if (await showsPicture(page, open)) scanned.push(number);
    }
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const isXfa = (info as { IsXFAPresent?: boolean }).IsXFAPresent === true && pdf.numPages === 1 && fields.length === 0;
  return { seen, fields, scanned, truncated: length > MOST_TEXT, isXfa };
}

async function declared(pdf: PDFDocumentProxy): Promise<{ title: string; lang: string | undefined }> {
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Language } = info as { Title?: unknown; Language?: unknown };
  const xmp: unknown = metadata?.get('dc:title');
  const titles = [xmp, Title].map((title) => (typeof title === 'string' ? title.replace(/\s+/gu, ' ').trim() : ''));
  const lang = typeof Language === 'string' ? Language.trim() : '';
  return { title: (titles.find((title) => title !== '') ?? '').slice(0, 300), lang: lang === '' ? undefined : lang };
}

async function factsOf({ pdf, readerPermission }: OpenPdf, { seen, fields, scanned }: SeenPages): Promise<PdfFacts> {
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const permissions = await pdf.getPermissions();
  const outline = (await pdf.getOutline()) as readonly unknown[] | null;
  const trees = seen.flatMap(({ structure }) => structure ?? []);
  const languages = trees.flatMap((tree) => tree.languages);
  const silent = seen.flatMap(({ letters }, index) => (letters === 0 ? [index + 1] : []));
  const shared = new Set(fields.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index));
  // Where one field shows in several places, its name may stand above them, where pdf.js does not look.
  const unnamed = fields
    .filter(({ isNamed, name }) => !isNamed && !shared.has(name))
    .map(({ page, name }) => ({ page, name }));
  const figures = seen.flatMap(({ structure }, index) =>
    Array.from({ length: structure?.unnamedFigures ?? 0 }, () => ({ page: index + 1, name: '' })),
  );
  return {
    pages: pdf.numPages,
    showsTitle: preferences?.DisplayDocTitle === true,
    structure: trees.length === 0 ? 'none' : trees.every(({ elements }) => elements.size === 0) ? 'empty' : 'tagged',
    marked: marks?.Marked === true,
    langInStructure: languages.length > 0 && languages.every((lang) => lang !== undefined && lang.trim() !== ''),
    withoutText: { count: silent.length, pages: silent.slice(0, MOST_PLACES) },
    scanned,
    outline: (outline?.length ?? 0) > 0,
    unnamedFields: { count: unnamed.length, fields: unnamed.slice(0, MOST_PLACES) },
    unnamedFigures: { count: figures.length, figures: figures.slice(0, MOST_PLACES) },
    opensToReaders: permissions === null || permissions.includes(readerPermission),
  };
}

interface Widget {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly annotationFlags?: number;
  readonly pushButton?: boolean;
  readonly radioButton?: boolean;
  readonly readOnly?: boolean;
}

/** Fields that people fill in. Of radio buttons pdf.js does not give the group's name: nothing is said of them. */
async function fieldsOf(page: PDFPageProxy, number: number): Promise<SeenPages['fields'][number][]> {
  const annotations = (await page.getAnnotations()) as readonly Widget[];
  return annotations
    .filter(({ subtype, fieldType, annotationFlags = 0, pushButton, radioButton, readOnly }) => {
      const isShown = (annotationFlags & UNSEEN) === 0;
      const isFilled = fieldType === 'Tx' || fieldType === 'Ch' || (fieldType === 'Btn' && pushButton !== true);
      return subtype === 'Widget' && isFilled && isShown && radioButton !== true && readOnly !== true;
    })
    .map(({ fieldName = '', alternativeText = '' }) => ({
      page: number,
      name: fieldName.slice(0, 200),
      isNamed: alternativeText.trim() !== '',
    }));
}

async function showsPicture(page: PDFPageProxy, { pictureOperations }: OpenPdf): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictureOperations.has(operation));
}
