import type { PageText, ReadBlock } from '../rule/page-text.ts';

/**
 * What a legislature or a council adopted, word for word: whoever keeps the page may not reword it. Language findings
 * in it inform and do not gate. Told by form alone: a page by the citation it bears and its numbered subsections, a
 * block by the formula of a motion.
 */
export function enactedText(page: PageText): (block: ReadBlock | 'page') => boolean {
  const whole = isEnactment(page);
  return (block) => whole || (block !== 'page' && MOTION.test(block.text));
}

/** Subsections that a page has at least, to be the law itself and not a page about it. */
const SUBSECTIONS = 2;

function isEnactment(page: PageText): boolean {
  let subsections = 0;
  let cited = CITATION.test(page.page.title) || ENACTING.test(page.page.title);
  for (const { text, region, kind } of page.blocks) {
    if (region !== 'main') continue;
    if (kind === 'heading') cited ||= CITATION.test(text);
    else if (SUBSECTION.test(text)) subsections += 1;
    cited ||= ENACTING.test(text) || SOURCE.test(text);
  }
  return cited && subsections >= SUBSECTIONS;
}

/** "S.O. 2006, c. 17", "R.S.C., 1985, c. A-1", "O. Reg. 191/11", "SOR/2021-241", and in French. */
const CITATION =
  /(?<!\p{L})(?:R?\.?S\.?[OCQ]\.?,?\s\d{4},\s?(?:c|ch|chap)\.\s|(?:O\.|R\.R\.O\.)\s?(?:Reg\.|\d{4}, Reg)|SOR\/\d|SI\/\d|L\.?R?\.?[OCQ]\.?,?\s(?:\()?\d{4}\)?,\s?(?:c|ch|chap)\.\s|Règl\. de l[’']Ont\.|R\.R\.O\. \d{4}, Règl|DORS\/\d|RLRQ,? c)/u;
/** At the end of a paragraph, where it comes from: "2006, c. 17, s. 20 (1)." */
const SOURCE =
  /(?:\d{4}, (?:c|chap)\. \d{1,3}(?:, [\p{L}\p{N} .]{1,20})?|(?:Reg|Ont)\. \d{1,4}\/\d\d), (?:s|ss|par|art)\. [\d.()–, -]{1,20}\.?$/u;
const ENACTING = /enacts as follows|hereby enacts|édicte ce qui suit|décrète ce qui suit/iu;
/** "(2) …", "20 (1) …", "11. (1) …". */
const SUBSECTION = /^\s*(?:\d{1,4}(?:\.\d{1,3})*\.?\s{0,2})?\(\d{1,3}(?:\.\d{1,2})?\)\s/u;
/** "WHEREAS …", "NOW THEREFORE BE IT RESOLVED …", "THAT the agenda be approved", and in French. */
const MOTION =
  /^\s*(?:(?:AND )?WHEREAS\b|(?:And )?[Ww]hereas\b.*(?:;|; and|, and)$|(?:AND |NOW,? )?(?:THEREFORE,? )?BE IT (?:FURTHER |HEREBY )?RESOLVED\b|(?:AND )?THAT\s|(?:ET )?ATTENDU QU|IL EST (?:DONC )?RÉSOLU|Il est proposé par\s|Moved by\s.{1,80}?(?::|,? that)\s|(?:ET )?QUE\s|CONSIDÉRANT QU)/u;
