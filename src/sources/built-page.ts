import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { BuiltPlace, Location } from '../model/place.ts';
import { Corpus } from './corpus.ts';
import { findMatches } from './match.ts';
import { passageOf } from './passage.ts';
import { readStartTag, tagKey } from './start-tag.ts';

/** A built file and the elements in it, to tell where a finding's element stands. */
export interface BuiltPage {
  /**
   * Places of one page's findings. What scripts made or moved has no line: the file alone is named. An element stands where the
   * selector leads in the file, if tag, attributes and text agree there; else where the only one like it stands.
   */
  places(locations: readonly Location[]): BuiltPlace[];
}

/** Reads a built file. `file`: its path, as the report shall name it. Linear in its size. */
export function readBuiltPage(html: string, file: string): BuiltPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const { byTag, byName, byId } = index(document);
  const words = new Corpus();
  words.add(file, html, 'html');
  const [whole] = words.files();

  const positionOf = (offset: number): BuiltPlace => {
    if (whole === undefined) return { file };
    const { line, column } = words.position(whole, offset);
    return { file, line, column };
  };

  /** Offsets where the passage begins, within an element or anywhere. */
  const passages = (at: Location, within?: Tree.Element): number[] => {
    const range = within?.sourceCodeLocation;
    const passage = passageOf(at.excerpt);
    if (passage === undefined || (within !== undefined && range == null)) return [];
    const { matches, isCut } = findMatches(words, passage.query(words));
    if (isCut) return [];
    const whole = matches.filter(({ first, filled }) => !filled && isIn(words.offset(first), range ?? undefined));
    const most = Math.max(...whole.map(({ around }) => around));
    return whole.filter(({ around }) => around === most).map(({ first }) => words.offset(first));
  };

  const byPath = (selector: string): Tree.Element | undefined => resolve(document, byId, selector);

  const agrees = (element: Tree.Element, at: Location): 'yes' | 'no' | 'open' => {
    const tag = readStartTag(at.snippet);
    if (element.sourceCodeLocation == null) return 'no';
    if (at.selector.includes(' >>> ')) return 'yes';
    if (byName.get(element.tagName)?.length === 1)
      return tag === undefined || tag.name === element.tagName ? 'yes' : 'no';
    if (tag === undefined || keyOf(element) !== tagKey(tag.name, tag.attributes)) return 'no';
    if (tag.text !== undefined) return hasText(element, tag.text) ? 'yes' : 'no';
    return byTag.get(keyOf(element))?.length === 1 ? 'yes' : 'open';
  };

  return {
    places(locations) {
      let isChanged = false;
      const found = locations.map((at) => {
        const element = byPath(at.selector);
        if (at.excerpt !== undefined && !at.selector.includes(' >>> ')) {
          const inside = element === undefined ? [] : passages(at, element);
          const [offset] = inside.length > 0 ? inside : single(passages(at));
          if (inside.length === 0) isChanged = true;
          return { offset, isOpen: false };
        }
        const verdict = element === undefined ? 'no' : agrees(element, at);
        if (element !== undefined && verdict !== 'no')
          return { offset: element.sourceCodeLocation?.startOffset, isOpen: verdict === 'open' };
        isChanged = true;
        const alike = elementsLike(at, byTag);
        return { offset: single(alike)[0]?.sourceCodeLocation?.startOffset, isOpen: false };
      });
      return found.map(({ offset, isOpen }) =>
        offset === undefined || (isOpen && isChanged) ? { file } : positionOf(offset),
      );
    },
  };
}

/** Elements with the snippet's tag and text; of a bare tag there may be many, some of them made by scripts. */
function elementsLike(at: Location, byTag: Elements['byTag']): readonly Tree.Element[] {
  const tag = readStartTag(at.snippet);
  if (tag === undefined || (tag.text === undefined && tag.attributes.size === 0)) return [];
  const { text } = tag;
  const alike = byTag.get(tagKey(tag.name, tag.attributes)) ?? [];
  return text === undefined ? alike : alike.filter((element) => hasText(element, text));
}

function hasText(element: Tree.Element, text: string): boolean {
  const sought = squash(text);
  return plainText(element, sought.length) === sought;
}

function single<T>(all: readonly T[]): readonly T[] {
  return all.length === 1 ? all : [];
}

function isIn(offset: number, range: { startOffset: number; endOffset: number } | undefined): boolean {
  return range === undefined || (offset >= range.startOffset && offset < range.endOffset);
}

interface Elements {
  readonly byTag: ReadonlyMap<string, readonly Tree.Element[]>;
  readonly byName: ReadonlyMap<string, readonly Tree.Element[]>;
  readonly byId: ReadonlyMap<string, Tree.Element>;
}

function index(document: Tree.Document): Elements {
  const byTag = new Map<string, Tree.Element[]>();
  const byName = new Map<string, Tree.Element[]>();
  const byId = new Map<string, Tree.Element>();
  const open: Tree.ParentNode[] = [document];
  // Not by recursion: a page may be nested thousands deep.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const children = elementsOf(node);
    for (let i = children.length - 1; i >= 0; i -= 1) open.push(children[i] as Tree.Element);
    if (!('tagName' in node)) continue;
    push(byTag, keyOf(node), node);
    push(byName, node.tagName, node);
    const id = attribute(node, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  return { byTag, byName, byId };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Follows a selector of ours: `#main > div > p:nth-of-type(2)`. Of one that leads into a frame or a shadow root: its host. */
function resolve(
  document: Tree.Document,
  byId: ReadonlyMap<string, Tree.Element>,
  selector: string,
): Tree.Element | undefined {
  const [outer = ''] = selector.split(' >>> ');
  let at: Tree.ParentNode = document;
  for (const step of outer.split(' > ')) {
    const next: Tree.Element | undefined = step.startsWith('#') ? byId.get(unescape(step.slice(1))) : child(at, step);
    if (next === undefined) return undefined;
    at = next;
  }
  return 'tagName' in at ? at : undefined;
}

function child(parent: Tree.ParentNode, step: string): Tree.Element | undefined {
  const [, name = '', nth] = /^((?:\\.|[^:\\])+)(?::nth-of-type\((\d+)\))?$/.exec(step) ?? [];
  const alike = childrenOf(parent).get(unescape(name)) ?? [];
  // A step without a number was written for the only child of its kind.
  return nth === undefined ? single(alike)[0] : alike[Number(nth) - 1];
}

/** Children by tag: looked through once, not once a finding. */
const families = new WeakMap<Tree.ParentNode, ReadonlyMap<string, readonly Tree.Element[]>>();

function childrenOf(parent: Tree.ParentNode): ReadonlyMap<string, readonly Tree.Element[]> {
  const known = families.get(parent);
  if (known !== undefined) return known;
  const family = new Map<string, Tree.Element[]>();
  for (const element of elementsOf(parent)) push(family, element.tagName, element);
  families.set(parent, family);
  return family;
}

function unescape(name: string): string {
  return name.replace(/\\(.)/g, '$1');
}

function keyOf({ tagName, attrs }: Tree.Element): string {
  return tagKey(
    tagName,
    attrs.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value] as const),
  );
}

/** The element's text without white space, as far as `longest`. */
function plainText(element: Tree.Element, longest: number): string {
  let text = '';
  const open: Tree.ChildNode[] = [element];
  for (let node = open.pop(); node !== undefined && text.length <= longest; node = open.pop()) {
    if ('value' in node) text += squash(node.value);
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) open.push(node.childNodes[i] as Tree.ChildNode);
  }
  return text;
}

function squash(text: string): string {
  return text.replace(/\s+/g, '');
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter((each): each is Tree.Element => 'tagName' in each);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
