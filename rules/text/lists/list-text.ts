import type { PageText, ReadBlock } from '../../../src/rule/page-text.ts';

/** A list as a reader sees it. */
export interface TextList {
  readonly selector: string;
  readonly ordered: boolean;
  readonly depth: number;
  /** Each item's own text, in order; the lists inside of an item are lists of their own. */
  readonly items: readonly (readonly ReadBlock[])[];
  /** The block right before the list. */
  readonly before: ReadBlock | undefined;
}

/** The lists of prose in the main content: no menus, no rows of links alone. */
export function listsOf(page: PageText): readonly TextList[] {
  const lists = new Map<
    string,
    { ordered: boolean; depth: number; before: ReadBlock | undefined; items: Map<number, ReadBlock[]> }
  >();
  for (const [at, block] of page.blocks.entries()) {
    if (block.list === undefined || block.use !== 'prose' || block.region !== 'main') continue;
    const { selector, ordered, depth, item } = block.list;
    const list = lists.get(selector) ?? {
      ordered,
      depth,
      before: page.blocks[at - 1],
      items: new Map<number, ReadBlock[]>(),
    };
    lists.set(selector, list);
    list.items.set(item, [...(list.items.get(item) ?? []), block]);
  }
  return [...lists].map(([selector, { items, ...list }]) => ({ selector, ...list, items: [...items.values()] }));
}

/** Whether the list leads elsewhere: most of its items are links. */
export function isLinks({ items }: TextList): boolean {
  const links = items.filter((blocks) => {
    const [first] = blocks;
    if (first === undefined) return false;
    const linked = first.spans
      .filter(({ kind }) => kind === 'link')
      .reduce((sum, { start, end }) => sum + end - start, 0);
    return first.kind === 'link' || linked >= first.text.length * 0.6;
  });
  return links.length > items.length / 2;
}
