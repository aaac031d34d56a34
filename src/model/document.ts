import type { Reason } from './ledger.ts';
import type { Readability } from './readability.ts';
import type { TextBlock } from './snapshot.ts';

/** Documents that pages link to. `doc`, `xls` and `ppt`: Office before 2007. */
export type DocumentType =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'pptx'
  | 'ppt'
  | 'odp'
  | 'epub';

/** What a PDF says of itself, as far as the rules ask. Lists of places are cut at 50; the counts have them all. */
export interface PdfFacts {
  readonly pages: number;
  /** `DisplayDocTitle`: the window shows the title, not the name of the file. */
  readonly showsTitle: boolean;
  /** `none`: no structure tree. `empty`: a tree that holds nothing of any page that was read. */
  readonly structure: 'none' | 'empty' | 'tagged';
  /** `Marked` in the document's MarkInfo. */
  readonly marked: boolean;
  /** Every topmost element of the structure names its language. */
  readonly langInStructure: boolean;
  /** Pages, from 1, without a character of text. */
  readonly withoutText: { readonly count: number; readonly pages: readonly number[] };
  /** Of the first few of those: the pages that show a picture. */
  readonly scanned: readonly number[];
  readonly outline: boolean;
  /** Fields that people fill in, with no name for a screen reader. */
  readonly unnamedFields: { readonly count: number; readonly fields: readonly PdfPlace[] };
  /** Figures in the structure with no alternative text. */
  readonly unnamedFigures: { readonly count: number; readonly figures: readonly PdfPlace[] };
  /** False: its encryption keeps the text from assistive technology. */
  readonly opensToReaders: boolean;
}

export interface PdfPlace {
  /** From 1. */
  readonly page: number;
  /** The name that the maker gave a field; the rest is empty. */
  readonly name: string;
}

/** All that Curbcut keeps of a document: plain data. Blocks have `page 3` for a selector, in Word files `paragraph 3`. */
export interface DocumentSnapshot {
  /** As the link gives it, without a fragment. */
  readonly url: string;
  readonly type: DocumentType;
  readonly bytes: number;
  /** Empty where it has none. */
  readonly title: string;
  /** As the document declares it. */
  readonly lang?: string;
  readonly blocks: readonly TextBlock[];
  /** The text given to the rules was cut at its limit. */
  readonly truncated: boolean;
  readonly pdf?: PdfFacts;
}

/** Why there is nothing to say of a document. */
export interface DocumentFailure {
  readonly state: 'error' | 'skipped';
  readonly reason: Reason;
  /** From outside: escape it. */
  readonly detail?: string;
  readonly bytes?: number;
}

/** A document that checked pages link to. */
export interface DocumentReport {
  /** Without its fragment. */
  readonly url: string;
  readonly type: DocumentType;
  /** `listed`: nobody asked to have it checked, or this version cannot check its type (`not-checked`). */
  readonly state: 'listed' | 'checked' | 'error' | 'skipped';
  readonly reason?: Reason | 'not-checked';
  readonly detail?: string;
  /** Its size; of a document that was not fetched, what the link says. */
  readonly bytes?: number;
  readonly pages?: number;
  readonly lang?: string;
  readonly title?: string;
  readonly readability?: readonly Readability[];
  /** Issues in it, as failures and as things to review. */
  readonly failures?: number;
  readonly reviews?: number;
  /** The rules that ran on it to their end: the place of their list in the report's `tested.sets`. */
  readonly tested?: number;
  /** The first 20 checked pages that link to it, sorted. */
  readonly from: readonly string[];
  /** How many link to it, in all. */
  readonly fromCount: number;
}
