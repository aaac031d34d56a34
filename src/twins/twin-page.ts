import type { Lang } from '../model/language.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import type { Side } from './difference.ts';
import { type Fact } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { isToggleName } from './named-twin.ts';
import { tokensOf } from './tokens.ts';
import { MODIFIED_LINE } from './modified.ts';

/** A fact and the block that it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly block: TextBlock;
}

/** A link of the text itself. */
export interface PlacedLink {
  readonly href: string;
  readonly text: string;
  readonly side: Side;
}

/** A heading and what stands under it, up to the next heading of any level. The first may have no heading. */
export interface Section {
  readonly heading: TextBlock | undefined;
  readonly level: number;
  readonly blocks: readonly TextBlock[];
  readonly facts: readonly PlacedFact[];
  readonly links: readonly PlacedLink[];
  /** Characters, without the heading. */
  readonly length: number;
  /** Words and values that do not change with the language. */
  readonly tokens: ReadonlySet<string>;
}

/** What is compared of a page: its main part, section by section. */
export interface TwinPage {
  readonly lang: Lang;
  readonly page: PageSnapshot;
  readonly sections: readonly Section[];
  readonly facts: readonly PlacedFact[];
}

/** Sections that are compared at most; what a page has beyond counts to the last. */
const MOST_SECTIONS = 250;

export function twinPage(page: PageSnapshot, lang: Lang): TwinPage {
  const groups: { heading: TextBlock | undefined; blocks: TextBlock[] }[] = [{ heading: undefined, blocks: [] }];
  for (const block of page.blocks) {
    if (!isCompared(block)) continue;
    if (block.kind === 'heading' && groups.length < MOST_SECTIONS) groups.push({ heading: block, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  const filled = groups.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
  const sections = filled.map(({ heading, blocks }) => section(heading, blocks, page.url, lang));
  return { lang, page, sections, facts: sections.flatMap(({ facts }) => facts) };
}

function isCompared({ region, use, kind, text }: TextBlock): boolean {
  if (region !== 'main' || use === 'hidden' || use === 'navigation' || use === 'code') return false;
  return !MODIFIED_LINE.test(text) && !(kind === 'link' && isToggleName(text));
}

function section(heading: TextBlock | undefined, blocks: readonly TextBlock[], url: string, lang: Lang): Section {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  const facts = all.flatMap((block) => factsOfBlock(block, lang).map((fact) => ({ fact, block })));
  const links = all.flatMap((block) => linksOf(block, url));
  return {
    heading,
    level: heading?.level ?? 0,
    blocks,
    facts,
    links,
    length: blocks.reduce((sum, { text }) => sum + text.length, 0),
    tokens: tokensOf(
      all.map(({ text }) => text),
      facts.map(({ fact }) => fact),
      links.map(({ href }) => href),
    ),
  };
}

/** Facts of the text, and of the addresses that its links write or call. */
function factsOfBlock({ text, spans }: TextBlock, lang: Lang): readonly Fact[] {
  const hrefs = spans.flatMap(({ kind, value = '' }) =>
    kind === 'link' && /^(?:mailto|tel):/i.test(value) ? [value] : [],
  );
  const written = hrefs.map((href) => decode(href.replace(/^[a-z]+:/i, '').replace(/[?;].*$/, '')));
  return [...factsOf(text, lang), ...written.flatMap((address) => factsOf(address, lang))].filter(
    (fact, at, all) =>
      all.findIndex((other) => other.kind === fact.kind && other.values.join() === fact.values.join()) === at,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function linksOf(block: TextBlock, url: string): PlacedLink[] {
  const here = url.replace(/#.*$/, '');
  return block.spans.flatMap(({ kind, value = '', start, end, selector }) => {
    if (kind !== 'link' || !/^(?:https?|file):/i.test(value) || value.replace(/#.*$/, '') === here) return [];
    const text = block.text.slice(start, end);
    if (isToggleName(text)) return [];
    return [{ href: value, text, side: { selector, snippet: block.snippet, text: short(text) } }];
  });
}

export function sideOf({ selector, snippet, text }: Pick<TextBlock, 'selector' | 'snippet' | 'text'>): Side {
  return { selector, snippet, text: short(text) };
}

/** The page as a whole. */
export function wholeSide({ root, title }: PageSnapshot): Side {
  return { selector: root.selector, snippet: root.snippet, text: short(title) };
}

function short(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
