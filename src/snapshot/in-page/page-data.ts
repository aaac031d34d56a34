import type {
  Alternate,
  AttributeText,
  FormField,
  Image,
  Link,
  Media,
  TableShape,
  TextBlock,
} from '../../model/snapshot.ts';
import { accessibleName, visibleText } from '../../dom/accessible-name.ts';
import { allElements } from '../../dom/all-elements.ts';
import { regionOf } from '../../dom/region.ts';
import { attribute, findAll, hasAttribute, tagOf } from '../../dom/safe.ts';
import type { Selectors } from '../../dom/selector.ts';
import { snippetOf } from '../../dom/snippet.ts';
import type { Region } from '../../model/place.ts';

/** What one document holds, beside its text. */
export interface DocumentData {
  readonly title: string;
  readonly lang: string | undefined;
  readonly canonical: string | undefined;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly alternates: readonly Alternate[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly fields: readonly FormField[];
  readonly media: readonly Media[];
  readonly attributeTexts: readonly AttributeText[];
  readonly tables: readonly TableShape[];
  readonly root: { readonly selector: string; readonly snippet: string };
}

/** What the collector gives for one document. */
export interface Collected extends DocumentData {
  readonly blocks: readonly TextBlock[];
  readonly truncated: boolean;
}

/** Of each kind, at most so many: past them a page repeats itself. */
const MOST = 5_000;
const SNIPPET = 300;
const LONGEST = 2_000;

export function readDocument(document: Document, selectors: Selectors, frameRegion: Region | undefined): DocumentData {
  const all = allElements(document);
  const only = (wanted: string): Element[] => {
    const tags = new Set(wanted.split(' '));
    return all.filter((element) => tags.has(tagOf(element))).slice(0, MOST);
  };
  const main = all.find((element) => tagOf(element) === 'main' || attribute(element, 'role') === 'main');
  const root = main ?? document.body ?? document.documentElement;
  return {
    title: cut(document.title.replace(/\s+/g, ' ').trim()),
    lang: attribute(document.documentElement, 'lang') ?? undefined,
    canonical: hrefOf(document.querySelector('link[rel~="canonical" i][href]')),
    meta: only('meta').flatMap(readMeta),
    alternates: only('link').flatMap(readAlternate),
    links: only('a area').flatMap((element) => readLink(element, selectors, frameRegion)),
    images: only('img').map((image) => readImage(image, selectors)),
    fields: only('input select textarea').map((field) => readField(field, selectors)),
    media: only('audio video object embed').map((element) => readMedia(element, selectors)),
    attributeTexts: all.flatMap((element) => readAttributes(element, selectors)).slice(0, MOST),
    tables: only('table').map((table) => readTable(table, selectors, frameRegion)),
    root: { selector: selectors.of(root), snippet: snippetOf(root, SNIPPET) },
  };
}

function readMeta(element: Element): { name: string; content: string }[] {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'http-equiv');
  const content = attribute(element, 'content');
  return name === null || content === null ? [] : [{ name: cut(name.toLowerCase()), content: cut(content) }];
}

function readAlternate(element: Element): Alternate[] {
  const hreflang = attribute(element, 'hreflang');
  const href = hrefOf(element);
  const isAlternate = /(^|\s)alternate(\s|$)/i.test(attribute(element, 'rel') ?? '');
  return isAlternate && hreflang !== null && href !== undefined ? [{ hreflang, href }] : [];
}

function readLink(element: Element, selectors: Selectors, frameRegion: Region | undefined): Link[] {
  const href = hrefOf(element);
  if (href === undefined || href.length > LONGEST * 2) return [];
  const more = ['hreflang', 'rel'].flatMap((name) => {
    const value = attribute(element, name);
    return value === null ? [] : [[name, value] as const];
  });
  const lang = attribute(element, 'lang');
  return [
    {
      href,
      name: accessibleName(element),
      text: visibleText(element),
      region: frameRegion ?? regionOf(element),
      selector: selectors.of(element),
      snippet: snippetOf(element, SNIPPET),
      hidden: !isShown(element),
      download: hasAttribute(element, 'download'),
      ...(lang !== null && { lang }),
      ...Object.fromEntries(more),
    },
  ];
}

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

function readImage(image: Element, selectors: Selectors): Image {
  const alt = attribute(image, 'alt');
  return {
    src: cut(image instanceof HTMLImageElement ? image.currentSrc || image.src : ''),
    ...(alt !== null && { alt: cut(alt) }),
    selector: selectors.of(image),
  };
}

function readField(field: Element, selectors: Selectors): FormField {
  return {
    type: tagOf(field) === 'input' ? (attribute(field, 'type') ?? 'text').toLowerCase() : tagOf(field),
    name: cut(attribute(field, 'name') ?? ''),
    required: hasAttribute(field, 'required') || attribute(field, 'aria-required') === 'true',
    selector: selectors.of(field),
  };
}

function readMedia(element: Element, selectors: Selectors): Media {
  const src = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
  const tracks = findAll(element, 'track').map((track) => {
    const lang = attribute(track, 'srclang');
    return { kind: attribute(track, 'kind') ?? 'subtitles', ...(lang !== null && { lang }) };
  });
  return { kind: tagOf(element) as Media['kind'], src: cut(resolve(src)), tracks, selector: selectors.of(element) };
}

function readAttributes(element: Element, selectors: Selectors): AttributeText[] {
  return WORDED.flatMap((name) => {
    const text = attribute(element, name)?.replace(/\s+/g, ' ').trim() ?? '';
    // The title of an abbreviation is its long form; that of a `<link>` is shown nowhere.
    if (text === '' || ['abbr', 'dfn', 'link', 'style', 'meta'].includes(tagOf(element))) return [];
    const lang = element.closest('[lang]');
    return [
      {
        name,
        text: cut(text).slice(0, SNIPPET),
        ...(lang !== null && { lang: attribute(lang, 'lang') ?? '' }),
        selector: selectors.of(element),
        snippet: snippetOf(element, SNIPPET),
      },
    ];
  });
}

const WORDED = ['aria-label', 'title', 'placeholder', 'alt'] as const;

function readTable(table: Element, selectors: Selectors, frameRegion: Region | undefined): TableShape {
  return {
    rows: findAll(table, 'tr').length,
    region: frameRegion ?? regionOf(table),
    selector: selectors.of(table),
    snippet: snippetOf(table, SNIPPET),
  };
}

function hrefOf(element: Element | null): string | undefined {
  const href = element === null ? null : (attribute(element, 'href') ?? attribute(element, 'xlink:href'));
  return href === null ? undefined : resolve(href);
}

function resolve(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
