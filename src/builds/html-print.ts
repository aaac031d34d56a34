import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse } from 'parse5';
import { attributeText, isNoise } from './build-noise.ts';
import { cssPrint, scriptPrint } from './code-references.ts';
import { layoutOf } from './layout.ts';
import { localPath } from './local-path.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** A node whose turn comes. `keeps`: white space in it shows as it is. */
interface Open {
  readonly node: Node;
  readonly keeps: boolean;
}

/** What a page renders, as far as its file tells: two builds of one page have one text, whatever the build left in it. */
export interface HtmlPrint {
  readonly text: string;
  /** Files of the build that it loads: paths, some of which may not exist. */
  readonly references: readonly string[];
  /** Paths of the build that it links to. */
  readonly links: readonly string[];
  /** Paths that it names as itself in another language. */
  readonly twins: readonly string[];
  /** Scripts run on it. */
  readonly hasScripts: boolean;
  /** The same for pages of one language that are made from one template. */
  readonly layout: string;
}

/** @param file the page's path in the build */
export function htmlPrint(source: string, file: string): HtmlPrint {
  const document = parse(source, { scriptingEnabled: true });
  const base = baseOf(document, file);
  const parts: string[] = [];
  const references = new Set<string>();
  const links = new Set<string>();
  const twins = new Set<string>();
  let hasScripts = false;
  const refer = (reference: string): string | undefined => {
    const path = localPath(reference, base);
    if (path !== undefined) references.add(path);
    return path;
  };

  // A stack of our own: a page may be nested deeper than calls can be.
  const stack: (Open | string)[] = document.childNodes.map((node) => ({ node, keeps: false })).toReversed();
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at === 'string') parts.push(at);
    else if (defaultTreeAdapter.isElementNode(at.node)) enter(at.node, at.keeps || keepsSpace(at.node));
  }
  return {
    text: parts.join(''),
    references: [...references],
    links: [...links],
    twins: [...twins],
    hasScripts,
    layout: layoutOf(document),
  };

  function enter(element: Element, keeps: boolean): void {
    if (isNoise(element)) return;
    const { tagName } = element;
    parts.push(`<${tagName}`);
    for (const { name, text } of attributeText(element, refer)) parts.push(` ${name}=${JSON.stringify(text)}`);
    parts.push('>');
    const code = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (tagName === 'script') hasScripts = true;
    if (tagName === 'script' || tagName === 'style') {
      const print = tagName === 'style' ? cssPrint(code, base) : scriptPrint(withoutBuildId(code), base);
      for (const path of print.references) references.add(path);
      parts.push(print.text, `</${tagName}>`);
      return;
    }
    if (tagName === 'a' || tagName === 'area' || tagName === 'link') follow(element);
    stack.push(`</${tagName}>`);
    const content: Parent =
      defaultTreeAdapter.isElementNode(element) && 'content' in element ? (element.content as Parent) : element;
    const inside = content.childNodes.filter((child) => child.nodeName !== '#comment');
    for (const [i, node] of [...inside.entries()].toReversed()) {
      if (!defaultTreeAdapter.isTextNode(node)) stack.push({ node, keeps });
      else stack.push(escaped(keeps ? node.value : shownText(node.value, element, inside[i - 1], inside[i + 1])));
    }
  }

  function follow(element: Element): void {
    const value = (wanted: string): string | undefined => element.attrs.find(({ name }) => name === wanted)?.value;
    const path = localPath(value('href') ?? '#', base);
    if (value('href') === undefined || path === undefined) return;
    if (element.tagName !== 'link') links.add(path);
    const namesLanguage = value('hreflang') !== undefined || value('lang') !== undefined;
    const words = element.childNodes
      .map((child) => ('value' in child ? child.value : ''))
      .join('')
      .trim();
    if (namesLanguage || /^(?:fr|en|français|francais|english|french|anglais)$/i.test(words)) twins.add(path);
  }
}

/** Next.js and others write a new id into each page with each build. */
function withoutBuildId(script: string): string {
  return script.replace(/"buildId":"[\w-]{1,100}"/g, '"buildId":"*"');
}

function baseOf(document: DefaultTreeAdapterMap['document'], file: string): string {
  const page = file.split('/').map(encodeURIComponent).join('/');
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const head = root?.childNodes.find((node): node is Element => node.nodeName === 'head');
  const base = head?.childNodes.find((node): node is Element => node.nodeName === 'base');
  const href = base?.attrs.find(({ name }) => name === 'href')?.value;
  return href === undefined ? page : (URL.parse(href, `http://build.invalid/${page}`)?.href ?? page);
}

/** White space as it shows: runs are one space, and none is left beside a block. */
function shownText(value: string, parent: Element, before: Node | undefined, after: Node | undefined): string {
  let text = value.replace(/[ \t\n\f\r]+/g, ' ');
  if (HOLDS_NO_TEXT.has(parent.tagName) && text === ' ') return '';
  if (isEdge(before, parent)) text = text.replace(/^ /, '');
  if (isEdge(after, parent)) text = text.replace(/ $/, '');
  return text;
}

/** So that `&lt;p&gt;` in a text is not taken for an element. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isEdge(neighbour: Node | undefined, parent: Element): boolean {
  if (neighbour === undefined) return BLOCKS.has(parent.tagName);
  return defaultTreeAdapter.isElementNode(neighbour) && BLOCKS.has(neighbour.tagName);
}

function keepsSpace({ namespaceURI, tagName, attrs }: Element): boolean {
  if (namespaceURI !== html.NS.HTML || tagName === 'pre' || tagName === 'textarea') return true;
  return attrs.some(({ name, value }) => name === 'style' && /white-space/i.test(value));
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html head body title div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption section ' +
    'article aside header footer nav main form fieldset legend figure figcaption blockquote pre hr address details ' +
    'summary dialog br search hgroup menu'
  ).split(' '),
);
const HOLDS_NO_TEXT: ReadonlySet<string> = new Set(
  'html head table thead tbody tfoot tr colgroup ul ol dl select optgroup picture video audio'.split(' '),
);
