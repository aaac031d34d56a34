/*
 * A form whose fields are named `getAttribute`, `children` or `parentNode` answers with the field. These ask the
 * prototypes instead, which in an isolated world no page can touch.
 */

/** Looked up at the first call: rules are also read in Node, where there is no DOM. */
function getter<T>(prototype: () => object, name: string): (node: unknown) => T {
  let get: ((this: unknown) => T) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get as typeof get;
    if (get === undefined) throw new Error(`The DOM has no ${name}.`);
    return get.call(node);
  };
}

const ofNode = (): object => Node.prototype;
const ofElement = (): object => Element.prototype;

const getTextContent = getter<string | null>(ofNode, 'textContent');
const getNodeType = getter<number>(ofNode, 'nodeType');
const getOuterHtml = getter<string>(ofElement, 'outerHTML');

export const childNodes: (node: Node) => NodeListOf<ChildNode> = getter(ofNode, 'childNodes');
export const parentNode: (node: Node) => ParentNode | null = getter(ofNode, 'parentNode');
export const childElements: (element: Element) => HTMLCollection = getter(ofElement, 'children');
export const shadowRoot: (element: Element) => ShadowRoot | null = getter(ofElement, 'shadowRoot');
/** In lower case for HTML: `a`, `h2`, `svg`. */
export const tagOf: (element: Element) => string = getter(ofElement, 'localName');
export const innerHtml: (element: Element) => string = getter(ofElement, 'innerHTML');

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** The document or the shadow root that a node is in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const textContent = (node: Node): string => getTextContent(node) ?? '';

export const isElement = (node: Node): node is Element => getNodeType(node) === 1;

export const isText = (node: Node): node is Text => getNodeType(node) === 3;

/** The element's own tag with nothing inside. */
export const startTag = (element: Element): string => {
  const shallow = Node.prototype.cloneNode.call(element, false) as Element;
  return getOuterHtml(shallow);
};

export const findAll = (root: ParentNode, selector: string): Element[] => [...querySelectorAll(root, selector)];

function querySelectorAll(root: ParentNode, selector: string): NodeListOf<Element> {
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, selector);
  if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector);
  return DocumentFragment.prototype.querySelectorAll.call(root, selector);
}
