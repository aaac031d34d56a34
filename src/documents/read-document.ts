import type { DocumentType } from '../model/document.ts';
import type { DocumentReading } from './document-reading.ts';

/** Types of which there is a reader. */
export const READABLE: ReadonlySet<DocumentType> = new Set<DocumentType>(['pdf', 'docx']);

/** A PDF may begin with something else, but not with much. */
const HEAD = 1_024;
const LONGEST_DETAIL = 200;

/** Reads a document of a type that is `READABLE`. Hostile ones run without end: call it in a process of its own. */
export async function readDocument(bytes: Uint8Array, type: DocumentType): Promise<DocumentReading> {
  if (bytes.length === 0) return { reason: 'empty' };
  if (type === 'pdf') return readPdfFile(bytes);
  if (type !== 'docx') throw new Error(`No reader for ${type}.`);
  const { readWordFile } = await import('./read-word-file.ts');
  return readWordFile(bytes);
}

async function readPdfFile(bytes: Uint8Array): Promise<DocumentReading> {
  if (!Buffer.from(bytes.subarray(0, HEAD)).includes('%PDF-')) return { reason: 'damaged', detail: 'no %PDF-' };
  const { readPdf } = await import('./pdf/read-pdf.ts');
  try {
    const reading = await readPdf(bytes);
    if ('tooManyPages' in reading) return { reason: 'too-large', detail: `${reading.tooManyPages} pages` };
    return { snapshot: reading };
  } catch (error) {
    if (!(error instanceof Error)) return { reason: 'damaged', detail: String(error).slice(0, LONGEST_DETAIL) };
    if (error.name === 'PasswordException') return { reason: 'encrypted' };
    // pdf.js names what is wrong with the document; anything else is wrong with the reader.
    const reason = error.name.endsWith('Exception') ? 'damaged' : 'engine-failed';
    return { reason, detail: error.message.slice(0, LONGEST_DETAIL) };
  }
}
