import type { Finding } from './finding.ts';
import type { Gap } from './ledger.ts';
import type { OriginStep, Region } from './place.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'label' | 'link' | 'button';

/**
 * What a block of text is for. Language rules read `prose`; the others are told apart so that nobody is told
 * to rewrite a street address. `navigation`: inside nav, menus, breadcrumbs, link lists of header and footer.
 * `notice`: cookie banners and dialogs. `hidden`: not rendered, kept from screen readers as an ornament (`aria-hidden` without
 * headings or paragraphs in it), or left out by `data-curbcut-ignore`.
 */
export type TextUse = 'prose' | 'quote' | 'code' | 'address' | 'navigation' | 'notice' | 'interface' | 'hidden';

export type SpanKind = 'link' | 'code' | 'quote' | 'abbr' | 'strong' | 'em' | 'underline' | 'lang' | 'date' | 'name';

/** An inline element inside a block. Offsets are UTF-16 offsets into the block's text. */
export interface Span {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
  /** The element itself, for a finding that lies in it. */
  readonly selector: string;
  /** `lang`: the declared language of the part. */
  readonly lang?: string;
  /** `link`: the resolved address. `abbr`: the title, the long form. */
  readonly value?: string;
}

/** The item of a list that a text lies in. */
export interface ListPlace {
  /** The list's element. */
  readonly selector: string;
  /** The item's number in it, from 0. */
  readonly item: number;
  /** 1 for a list in no other. */
  readonly depth: number;
  readonly ordered: boolean;
}

/** How the page's style sets a whole block. */
export type Look = 'uppercase' | 'italic' | 'underline' | 'bold';

/** A run of text that a reader sees as one piece: never glued to the next. White space is collapsed; a `<br>` is `\n`. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly use: TextUse;
  readonly region: Region;
  readonly text: string;
  /** The `lang` in force by inheritance, as written (`fr-CA`), or undefined where none is declared. */
  readonly lang?: string;
  /** Headings: 1 to 6. */
  readonly level?: number;
  /** In a list: the innermost one. */
  readonly list?: ListPlace;
  readonly looks?: readonly Look[];
  readonly selector: string;
  readonly snippet: string;
  readonly spans: readonly Span[];
  /** Where the text stands in `sourceFile`, in steps sorted by `at`, the first at 0. */
  readonly origin?: readonly OriginStep[];
}

export interface Link {
  /** Resolved, as the browser would follow it. */
  readonly href: string;
  /** The accessible name, collapsed. */
  readonly name: string;
  /** Its visible text, collapsed. */
  readonly text: string;
  readonly region: Region;
  readonly selector: string;
  readonly snippet: string;
  readonly hreflang?: string;
  readonly lang?: string;
  readonly rel?: string;
  /** Not shown now: in a menu that is closed, say. */
  readonly hidden: boolean;
  readonly download: boolean;
  /** Where its text stands in `sourceFile`. */
  readonly origin?: readonly OriginStep[];
}

export interface Image {
  readonly src: string;
  /** undefined: no alt attribute at all. */
  readonly alt?: string;
  readonly selector: string;
}

export interface FormField {
  readonly type: string;
  readonly name: string;
  readonly required: boolean;
  readonly selector: string;
}

export interface Media {
  readonly kind: 'audio' | 'video' | 'object' | 'embed';
  readonly src: string;
  readonly tracks: readonly { readonly kind: string; readonly lang?: string }[];
  readonly selector: string;
}

/** Words that stand in an attribute: heard by screen readers, or shown on hover or in an empty field. */
export interface AttributeText {
  readonly name: 'aria-label' | 'title' | 'placeholder' | 'alt';
  readonly text: string;
  readonly lang?: string;
  readonly selector: string;
  readonly snippet: string;
}

/** A table, by its size. */
export interface TableShape {
  readonly rows: number;
  readonly region: Region;
  readonly selector: string;
  readonly snippet: string;
}

/** `<link rel="alternate" hreflang>`. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

export interface FrameState {
  readonly url: string;
  readonly selector: string;
  readonly checked: boolean;
}

/** What an engine did on a page: enough to prove that nothing was left out. */
export interface EngineRun {
  readonly name: 'axe-core' | 'curbcut';
  readonly version: string;
  /** Rules that ran to their end; counts of nodes are after axe's own. */
  readonly ran: readonly string[];
  readonly failedToRun: readonly string[];
}

/** All that Curbcut keeps of a page: plain data, ready to be judged again without a browser. */
export interface PageSnapshot {
  /** Final address, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly title: string;
  /** Where the title stands in `sourceFile`. */
  readonly titleOrigin?: readonly OriginStep[];
  /** The file that the page was written in, from the working folder, where it is known. */
  readonly sourceFile?: string;
  /** `<html lang>` as written. */
  readonly lang?: string;
  /** Declared by `Content-Language`, if any. */
  readonly headerLang?: string;
  readonly canonical?: string;
  /** `<meta name content>` pairs, names in lower case, in document order. */
  readonly meta: readonly {
    readonly name: string;
    readonly content: string;
    readonly origin?: readonly OriginStep[];
  }[];
  readonly alternates: readonly Alternate[];
  readonly blocks: readonly TextBlock[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly fields: readonly FormField[];
  readonly media: readonly Media[];
  /** Absent in snapshots that were taken before these were read. */
  readonly attributeTexts?: readonly AttributeText[];
  readonly tables?: readonly TableShape[];
  readonly frames: readonly FrameState[];
  /** False: the page never came to rest within its time. */
  readonly settled: boolean;
  /** The text given to the rules was cut at its limit. */
  readonly truncated: boolean;
  /** `main`, or the best place to name when a finding is about the page as a whole. */
  readonly root: { readonly selector: string; readonly snippet: string };
  readonly engines: readonly EngineRun[];
  /** What axe and the page rules saw in the browser. */
  readonly observed: readonly Finding[];
  /** What could not be looked at on this page. */
  readonly gaps: readonly Gap[];
}
