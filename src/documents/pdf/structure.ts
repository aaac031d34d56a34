/** What pdf.js gives of a page's structure: elements, and what they hold. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
}

/** The structure element that a piece of the page's content belongs to. */
export interface Element {
  /** Two pieces with one number are one paragraph, one heading, one cell. */
  readonly number: number;
  readonly role: string;
  /** Inside of a table, a table of contents, a figure: not text that reads on. */
  readonly within: 'text' | 'list' | 'table' | 'contents' | 'figure' | 'form' | 'code' | 'quote';
  readonly lang: string | undefined;
}

export interface PageStructure {
  /** By the id of the marked content. */
  readonly elements: ReadonlyMap<string, Element>;
  /** Figures with nothing that says what they show. */
  readonly unnamedFigures: number;
  /** Languages of the topmost elements; undefined for one that names none. */
  readonly languages: readonly (string | undefined)[];
}

const BLOCKS: ReadonlySet<string> = new Set(
  'P H H1 H2 H3 H4 H5 H6 H7 Title LI Lbl LBody TD TH TOCI Caption BlockQuote Note FENote Figure Formula Form Code Index'.split(
    ' ',
  ),
);
const WITHIN: Readonly<Record<string, Element['within']>> = {
  L: 'list',
  Table: 'table',
  TD: 'table',
  TH: 'table',
  TOC: 'contents',
  TOCI: 'contents',
  Index: 'contents',
  Figure: 'figure',
  Formula: 'figure',
  Form: 'form',
  Code: 'code',
  BlockQuote: 'quote',
  Quote: 'quote',
};

/** Reads a page's structure tree. */
export function readStructure(root: StructureNode): PageStructure {
  const elements = new Map<string, Element>();
  let count = 0;
  let unnamedFigures = 0;

  const visit = (node: StructureNode, block: Element | undefined, around: Pick<Element, 'within' | 'lang'>): void => {
    if (node.type === 'content' && node.id !== undefined && block !== undefined) elements.set(node.id, block);
    if (node.role === undefined) return;
    const within = WITHIN[node.role] ?? around.within;
    const here = {
      within: rank(within) >= rank(around.within) ? within : around.within,
      lang: node.lang ?? around.lang,
    };
    if (node.role === 'Figure' && !isNamed(node) && holdsContent(node)) unnamedFigures += 1;
    count += 1;
    const own = BLOCKS.has(node.role) ? { number: count, role: node.role, ...here } : block;
    for (const child of node.children ?? []) visit(child, own, here);
  };
  const tops = root.children ?? [];
  for (const top of tops) visit(top, undefined, { within: 'text', lang: undefined });
  return { elements, unnamedFigures, languages: tops.filter(({ role }) => role !== undefined).map(({ lang }) => lang) };
}

/** What is least like running text wins where one lies in another. */
function rank(within: Element['within']): number {
  return ['text', 'list', 'quote', 'form', 'contents', 'table', 'code', 'figure'].indexOf(within);
}

/** By itself, or by a part that names itself: a figure made of figures is named by its parts. */
function isNamed({ alt, children = [] }: StructureNode): boolean {
  if (alt !== undefined && alt.trim() !== '') return true;
  return children.some(({ role, alt: own }) => role === 'Figure' || (own !== undefined && own.trim() !== ''));
}

function holdsContent({ children = [] }: StructureNode): boolean {
  return children.some((child) => child.type !== undefined || holdsContent(child));
}
