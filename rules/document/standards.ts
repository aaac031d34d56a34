import type { StandardClause } from '../../src/model/rule-description.ts';

/** A technique of the W3C for PDF documents. */
export const TECHNIQUE = (number: number): StandardClause => ({
  name: 'WCAG technique',
  clause: `PDF${number}`,
  url: `https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF${number}`,
});

export const PDF_UA = (clause: string): StandardClause => ({ name: 'PDF/UA-1 (ISO 14289-1)', clause });
