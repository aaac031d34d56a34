import type { WordEntry } from '../../src/rule/word-entry.ts';

/** Words of law that a page for the public does without, English. `say: []`: leave it out. */
export const LEGAL_WORDS_EN: readonly WordEntry[] = [
  { avoid: 'shall', say: ['must', 'will'] },
  { avoid: 'hereby', say: [] },
  { avoid: 'herein', say: ['here', 'in this document'] },
  { avoid: 'hereinafter', say: [] },
  { avoid: 'hereto', say: ['to this'] },
  { avoid: 'heretofore', say: 'until now' },
  { avoid: 'hereunder', say: ['below', 'under this'] },
  { avoid: 'herewith', say: ['with this'] },
  { avoid: 'thereof', say: ['of it', 'its', 'their'] },
  { avoid: 'therein', say: ['in it', 'there'] },
  { avoid: 'thereto', say: ['to it'] },
  { avoid: 'thereunder', say: ['under it'] },
  { avoid: 'therefor', say: ['for it'] },
  { avoid: 'therefrom', say: ['from it'] },
  { avoid: 'whereby', say: ['by which', 'where'] },
  { avoid: 'wherein', say: ['where', 'in which'] },
  { avoid: 'whereupon', say: ['then'] },
  { avoid: 'whosoever', say: ['anyone who'] },
  { avoid: 'aforementioned', say: ['this', 'these'] },
  { avoid: 'aforesaid', say: ['this', 'these'] },
  { avoid: 'abovementioned', say: ['this', 'these'] },
  { avoid: 'above-mentioned', say: ['this', 'these'] },
  { avoid: 'forthwith', say: ['immediately', 'right away'] },
  { avoid: 'henceforth', say: 'from now on' },
  {
    avoid: 'notwithstanding',
    say: 'despite',
    // "Delays notwithstanding" puts it last, where "despite" cannot stand.
    onlyBefore:
      'a any anything all its our section sections subsection subsections paragraph the their these this those your'.split(
        ' ',
      ),
  },
  { avoid: 'the undersigned', say: ['I', 'we', 'you'] },
  { avoid: 'witnesseth', say: [] },
];
