import type { PdfFacts } from '../../src/model/document.ts';

/** Whether any page has a character of text. */
export function hasText({ pages, withoutText }: PdfFacts): boolean {
  return withoutText.count < pages;
}
