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

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Each type by the endings of its files, and by its media types. */
const KINDS: readonly (readonly [type: DocumentType, endings: string, media: readonly string[]])[] = [
  ['pdf', 'pdf', ['application/pdf']],
  ['docx', 'docx docm', [`${OFFICE}.wordprocessingml.document`, 'application/vnd.ms-word.document.macroenabled.12']],
  ['doc', 'doc dot', ['application/msword']],
  ['odt', 'odt', [`${OPEN_DOCUMENT}.text`]],
  ['rtf', 'rtf', ['application/rtf', 'text/rtf']],
  ['xlsx', 'xlsx xlsm', [`${OFFICE}.spreadsheetml.sheet`]],
  ['xls', 'xls', ['application/vnd.ms-excel']],
  ['ods', 'ods', [`${OPEN_DOCUMENT}.spreadsheet`]],
  ['pptx', 'pptx pptm ppsx', [`${OFFICE}.presentationml.presentation`]],
  ['ppt', 'ppt pps', ['application/vnd.ms-powerpoint']],
  ['odp', 'odp', [`${OPEN_DOCUMENT}.presentation`]],
  ['epub', 'epub', ['application/epub+zip']],
];
const TYPES: ReadonlyMap<string, DocumentType> = new Map(
  KINDS.flatMap(([type, endings]) => endings.split(' ').map((ending) => [ending, type] as const)),
);
const MEDIA_TYPES: ReadonlyMap<string, DocumentType> = new Map(
  KINDS.flatMap(([type, , media]) => media.map((each) => [each, type] as const)),
);

/**
 * The documents (PDF, Word and the like) that a page links to, each once. Told by the name in the address; an address that was visited
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
  const media = seen?.reason === 'not-html' ? (seen.detail ?? '') : '';
  return TYPES.get(extension) ?? MEDIA_TYPES.get(media);
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
