/**
 * The text rules that hold for the text of a document. They read words and sentences alone: what is a heading, a list
 * or a link in a PDF is too unsure to judge, and a document is no web page (length, description, lead).
 */
export const DOCUMENT_TEXT_RULES: ReadonlySet<string> = new Set(
  [
    'coga/idiom coga/weasel',
    'fr/anglicism',
    'incl/ability incl/doublet incl/gender incl/terms',
    'neg/contraction neg/double',
    'read/fr-ease read/grade read/hard-words',
    'sent/long sent/mean',
    'verb/hidden verb/passive',
    'word/complex word/filler word/glossary word/jargon word/latin word/shall',
  ].flatMap((line) => line.split(' ')),
);
