import type { OriginStep } from '../model/place.ts';
import type { Image, Link, PageSnapshot, TextBlock } from '../model/snapshot.ts';

/** What a parser makes of a file. */
export interface WordsDocument {
  readonly blocks: readonly TextBlock[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly meta: PageSnapshot['meta'];
  readonly title: string;
  readonly titleOrigin?: readonly OriginStep[];
  /** The file itself gives the page's title; else it is the first heading. */
  readonly isTitleOwn?: true;
  /** Whole page of HTML, with a head of its own. */
  readonly isPage?: true;
  /** The language that the file itself declares. */
  readonly lang?: string;
  /** It holds more than is read. */
  readonly truncated: boolean;
}
