/** What one HTML file holds at most, so that a run of 10,000 pages stays under 5 MB. What is left out is said, and is in the JSON. */
export const LIMITS = {
  /** Causes in a section, shared out among its rules. */
  causes: 80,
  /** Causes in a section that is not about failures. */
  minorCauses: 30,
  /** Pages that are told what to rewrite first. */
  easierPages: 10,
  /** Rules in a section. */
  rules: 50,
  /** Causes of a rule that are open from the start. */
  openCauses: 2,
  /** Pages named under a cause. */
  pages: 10,
  /** Rows of the table of pages. */
  rows: 200,
  /** Addresses named under a reason. */
  addresses: 25,
  /** Characters on each side of a marked passage. */
  around: 280,
  /** Characters of a passage, a snippet, an address, a selector, a message. */
  passage: 1200,
  snippet: 1000,
  address: 300,
  selector: 300,
  message: 500,
} as const;
