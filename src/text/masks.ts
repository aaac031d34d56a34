import type { Lang } from '../model/language.ts';
import { legalSpans } from './mask-acts.ts';
import { nameSpans } from './mask-names.ts';
import { patternSpans } from './mask-patterns.ts';
import { quoteSpans } from './mask-quotes.ts';
import type { Mask } from './mask.ts';

/**
 * Addresses, numbers, dates, names, Acts and quotations of a text, sorted by start, the longer first.
 * Quotations may hold other masks; the others never overlap (the first kind of `url, email, act, date, phone,
 * postal-code, number, name` that claims a stretch has it). Linear in the length of the text.
 */
export function maskSpans(text: string, lang: Lang): readonly Mask[] {
  const claimed = new Uint8Array(text.length);
  const masks: Mask[] = [];
  const claim = (found: Iterable<Mask>): void => {
    for (const mask of found) {
      if (
        claimed[mask.start] === 1 ||
        claimed[mask.end - 1] === 1 ||
        claimed.subarray(mask.start, mask.end).includes(1)
      )
        continue;
      claimed.fill(1, mask.start, mask.end);
      masks.push(mask);
    }
  };
  claim(patternSpans(text, ['url', 'email']));
  claim(legalSpans(text, lang));
  claim(patternSpans(text, ['date', 'phone', 'postal-code', 'number']));
  claim(nameSpans(text, lang));
  masks.push(...quoteSpans(text));
  return masks.sort((a, b) => a.start - b.start || b.end - a.end);
}
