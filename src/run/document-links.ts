import { normaliseUrl } from '../discover/normalise-url.ts';
import type { DocumentType } from '../model/document.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Link, PageSnapshot } from '../model/snapshot.ts';

/** A document as the links to it describe it. */
export interface LinkedDocument {
  /** Normalised, without a fragment. */
  readonly url: string;
  readonly type: DocumentType;
  /** What the link's words say of its size. */
  readonly bytes?: number;
  readonly lang?: string;
}

const TYPES: Readonly<Record<string, DocumentType>> = { pdf: 'pdf', docx: 'docx', docm: 'docx', doc: 'doc' };
const MEDIA_TYPES: Readonly<Record<string, DocumentType>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
};

/**
 * The PDF and Word files that a page links to, each once. Told by the name in the address; an address that was visited
 * as a page and turned out to be a document is one too.
 */
export function documentLinks(
  page: PageSnapshot,
  find: (url: string) => Pick<LedgerEntry, 'reason' | 'detail'> | undefined,
): LinkedDocument[] {
  const found = new Map<string, LinkedDocument>();
  for (const link of page.links) {
    const url = normaliseUrl(link.href)?.replace(/#.*$/su, '');
    if (url === undefined || found.has(url)) continue;
    const type = typeOf(url, find(url));
    if (type === undefined) continue;
    const bytes = sizeIn(link);
    found.set(url, {
      url,
      type,
      ...(bytes !== undefined && { bytes }),
      ...(link.hreflang !== undefined && { lang: link.hreflang }),
    });
  }
  return [...found.values()];
}

function typeOf(url: string, seen: Pick<LedgerEntry, 'reason' | 'detail'> | undefined): DocumentType | undefined {
  const extension = /\.([a-z]{3,4})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(TYPES, extension)) return TYPES[extension];
  const media = seen?.reason === 'not-html' ? (seen.detail ?? '') : '';
  return Object.hasOwn(MEDIA_TYPES, media) ? MEDIA_TYPES[media] : undefined;
}

/** `(PDF, 4.35 MB)`, `[PDF – 120 Ko]`: what is said in brackets, and nothing else. */
function sizeIn({ text, name }: Link): number | undefined {
  const match =
    /[([][^()[\]]{0,40}?(\d{1,5}(?:[.,]\d{1,3})?)[\s\u00A0\u202F]*(k|m|g)?(?:i?b|o|bytes|octets)\b[^()[\]]{0,40}[)\]]/iu.exec(
      text || name,
    );
  if (match === null) return undefined;
  const [, number = '', unit = ''] = match;
  const scale = { '': 1, k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()] ?? 1;
  return Math.round(Number(number.replace(',', '.')) * scale);
}
