import { documentRules } from '../../rules/document/index.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { DocumentSnapshot } from '../../src/model/document.ts';
import type { DocumentObservation, DocumentRule } from '../../src/rule/rule.ts';
import { loadLanguageModel } from '../../src/text/detect-language.ts';
import { makePdf, type PdfBlock, type PdfRecipe } from './make-pdf.ts';

const URL_OF_PDF = 'https://example.org/docs/permit.pdf';

/** Text enough for a page. */
export const PROSE: PdfBlock = {
  lines: [
    'You can ask for a parking permit at the town hall on any working day. Bring',
    'a proof of your address and the plate number of your car.',
  ],
};

/** A PDF with nothing to say against it. */
export const GOOD: PdfRecipe = {
  title: 'Parking permits in Pine River',
  lang: 'en-CA',
  tagged: true,
  showsTitle: true,
  pages: [{ blocks: [{ lines: ['Parking permits'], role: 'H1', size: 18 }, PROSE] }],
};

/** The document that a recipe makes, read by pdf.js. @throws if it cannot be read */
export async function read(recipe: PdfRecipe): Promise<DocumentSnapshot> {
  const reading = await readDocument(makePdf(recipe), 'pdf');
  if ('reason' in reading) throw new Error(`${reading.reason}: ${reading.detail}`);
  return { ...reading.snapshot, url: URL_OF_PDF, bytes: 1 };
}

/** What every document rule says, by its id. */
export async function judged(recipe: PdfRecipe): Promise<Record<string, readonly DocumentObservation[]>> {
  await loadLanguageModel();
  const document = await read(recipe);
  const rules = documentRules as readonly DocumentRule[];
  const all = rules.map(({ id, check, options }) => [id, [...check(document, options)]] as const);
  return Object.fromEntries(all.filter(([, seen]) => seen.length > 0));
}
