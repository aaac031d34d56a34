import type { DocumentSnapshot } from '../model/document.ts';
import type { ErrorReason } from '../model/ledger.ts';

/** What is in a document, or why nothing can be said of it. */
export type DocumentReading =
  | { readonly snapshot: Omit<DocumentSnapshot, 'url' | 'bytes'> }
  | { readonly reason: ErrorReason; readonly detail?: string };
