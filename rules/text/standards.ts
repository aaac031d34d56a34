import type { StandardClause } from '../../src/model/rule-description.ts';

/** Clauses that several rules rest on, each named once. CAN-ASC-3.1: our checks support the clause, no more. */
export const CANADA = (clause: string): StandardClause => ({
  name: 'Canada.ca Content Style Guide',
  clause,
  url: 'https://design.canada.ca/style-guide/',
});

export const ONTARIO = (clause: string): StandardClause => ({
  name: 'Ontario.ca style guide',
  clause,
  url: 'https://www.ontario.ca/page/ontarioca-style-guide',
});

export const QUEBEC = (clause: string): StandardClause => ({
  name: 'Système de design du Québec',
  clause,
  url: 'https://design.quebec.ca/contenu/principes-redaction/langage-clair-simple',
});

export const GOVUK = (clause: string): StandardClause => ({
  name: 'GOV.UK content guidance',
  clause,
  url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
});

export const PLAIN_US = (clause: string): StandardClause => ({
  name: 'US plain language guidelines',
  clause,
  url: 'https://www.plainlanguage.gov/guidelines/',
});

export const CAN_ASC_WORDING: StandardClause = { name: 'CAN-ASC-3.1:2025 (supports)', clause: '13' };

export const CAN_ASC_WORDS: StandardClause = { name: 'CAN-ASC-3.1:2025 (supports)', clause: '13.1' };

export const WCAG = (
  clause: string,
  level: 'A' | 'AA' | 'AAA',
  page: string,
  since: '2.0' | '2.1' | '2.2' = '2.0',
): StandardClause => ({
  name: 'WCAG',
  clause,
  level,
  since,
  url: `https://www.w3.org/WAI/WCAG22/Understanding/${page}`,
});

/** W3C, Making Content Usable for People with Cognitive and Learning Disabilities. */
export const COGA = (clause: string): StandardClause => ({
  name: 'W3C COGA',
  clause,
  url: 'https://www.w3.org/TR/coga-usable/',
});

/** Office québécois de la langue française. */
export const OQLF = (clause: string): StandardClause => ({
  name: 'OQLF',
  clause,
  url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
});
