import type { Location, Region } from '../model/place.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import { type Passage, passageOf, wholeText } from './passage.ts';
import { readStartTag, type StartTag } from './start-tag.ts';

/** Something of a finding that its source must hold. */
export interface Clue {
  readonly passage: Passage;
  /** The block that it stands in, by its selector: what stands before and after it is known. */
  readonly block?: string;
  readonly region?: Region;
  /** All of a text of its own, not a part of one. */
  readonly isWhole: boolean;
  readonly looks?: 'heading' | 'title';
  /** The element whose tag is the place, not the words. */
  readonly tag?: string;
}

/** Attributes that people read or hear. */
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'content', 'value', 'label', 'summary'];
const TECHNICAL = ['src', 'href', 'action', 'poster', 'data', 'id', 'name', 'for', 'aria-labelledby'];
/** Elements whose first text tells where they begin. */
const HOLDERS: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'figure', 'details']);

/** What to look for, the most telling first. */
export function cluesOf(at: Location, page: PageSnapshot, blocks: readonly TextBlock[]): Clue[] {
  if (at.excerpt !== undefined) {
    const passage = passageOf(at.excerpt);
    if (passage === undefined) return [];
    const block = blocks.find(({ selector }) => selector === at.selector);
    const part = block === undefined ? partOf(at, blocks) : [];
    if (part.length > 0) return part;
    const { start, end, text } = at.excerpt;
    const isWhole = start <= 0 && end >= text.length;
    return [{ passage, block: at.selector, isWhole, ...regionOf(at, block), ...looksOf(block) }];
  }
  const tag = readStartTag(at.snippet);
  return [...textClues(at, page, blocks, tag), ...attributeClues(at, tag)];
}

function textClues(at: Location, page: PageSnapshot, blocks: readonly TextBlock[], tag: StartTag | undefined): Clue[] {
  const name = tag === undefined ? {} : { tag: tag.name };
  if (tag?.name === 'title') {
    const [first = ''] = page.title.split(/\s[|–—·:-]\s/);
    return [page.title, first].flatMap((text) => clue(wholeText(text), { isWhole: true, looks: 'title' }));
  }
  const block = blocks.find(({ selector }) => selector === at.selector);
  if (block !== undefined)
    return clue(wholeText(block.text), {
      block: at.selector,
      isWhole: true,
      ...name,
      ...regionOf(at, block),
      ...looksOf(block),
    });
  const part = partOf(at, blocks);
  if (part.length > 0) return part.map((each) => ({ ...each, ...name }));
  if (tag !== undefined && HOLDERS.has(tag.name)) {
    const first = blocks.find(({ selector }) => selector.startsWith(`${at.selector} > `));
    if (first !== undefined)
      return clue(wholeText(first.text), { block: first.selector, isWhole: true, ...name, ...regionOf(at, first) });
  }
  return tag?.text === undefined
    ? []
    : clue(wholeText(tag.text), { isWhole: true, ...name, ...regionOf(at, undefined) });
}

/** A link in a paragraph: what stands around it tells it from others with the same words. */
function partOf(at: Location, blocks: readonly TextBlock[]): Clue[] {
  const block = blocks.find(({ spans }) => spans.some(({ selector }) => selector === at.selector));
  const span = block?.spans.find(({ selector }) => selector === at.selector);
  if (block === undefined || span === undefined) return [];
  const passage = passageOf({ text: block.text, start: span.start, end: span.end });
  return clue(passage, { block: block.selector, isWhole: false, ...regionOf(at, block) });
}

function attributeClues(at: Location, tag: StartTag | undefined): Clue[] {
  if (tag === undefined) return [];
  const of = (names: readonly string[], isSpoken: boolean): Clue[] =>
    names.flatMap((name) => {
      const value = tag.attributes.get(name);
      if (value === undefined || value.length > 1_000) return [];
      return clue(wholeText(value), {
        isWhole: isSpoken,
        ...regionOf(at, undefined),
        ...(!isSpoken && { tag: tag.name }),
      });
    });
  return [...of(SPOKEN, true), ...of(TECHNICAL, false)];
}

function clue(passage: Passage | undefined, rest: Omit<Clue, 'passage'>): Clue[] {
  return passage === undefined ? [] : [{ passage, ...rest }];
}

function regionOf(at: Location, block: TextBlock | undefined): { region?: Region } {
  const region = at.region ?? block?.region;
  return region === undefined ? {} : { region };
}

function looksOf(block: TextBlock | undefined): { looks?: 'heading' } {
  return block?.kind === 'heading' ? { looks: 'heading' } : {};
}
