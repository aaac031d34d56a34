import type { PageText, ReadBlock } from '../../../src/rule/page-text.ts';
import { asBlock } from '../as-block.ts';

/** The title without the site's name: `Parking permits | Pine River` → `Parking permits`. The longest part is the page's. */
export function ownTitle(title: string): string {
  const parts = title.split(/\s+[|–—-]\s+|\s*[|·»]\s*/u).map((part) => part.trim());
  const [first = ''] = parts;
  return first.length >= 3
    ? first
    : parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The place of a finding about the title. */
export function asTitle(page: PageText, title: string): ReadBlock {
  return asBlock(
    page,
    {
      selector: 'title',
      snippet: `<title>${escapeText(title.slice(0, 300))}</title>`,
      ...(page.page.titleOrigin !== undefined && { origin: page.page.titleOrigin }),
    },
    'heading',
    title,
  );
}

/** The place of a finding about the description. */
export function asDescription(page: PageText, text: string): ReadBlock {
  const snippet = `<meta name="description" content="${escapeText(text.slice(0, 300))}">`;
  const origin = page.page.meta.find(({ name }) => name === 'description')?.origin;
  const place = { selector: 'meta[name="description"]', snippet, ...(origin !== undefined && { origin }) };
  return asBlock(page, place, 'caption', text);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
