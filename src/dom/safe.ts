/*
 * A form whose fields are named `getAttribute`, `children` or `parentNode` answers with the field. These ask the
 * prototypes instead, which in an isolated world no page can touch.
 */

const getter = <T>(prototype: object, name: string): ((this: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`The DOM has no ${name}.`);
  return get as (this: unknown) => T;
};

const getChildNodes = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const getParentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
const getTextContent = getter<string | null>(Node.prototype, 'textContent');
const getNodeType = getter<number>(Node.prototype, 'nodeType');
const getShadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getLocalName = getter<string>(Element.prototype, 'localName');
const getChildren = getter<HTMLCollection>(Element.prototype, 'children');
const getInnerHtml = getter<string>(Element.prototype, 'innerHTML');
const getOuterHtml = getter<string>(Element.prototype, 'outerHTML');

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const childNodes = (node: Node): NodeListOf<ChildNode> => getChildNodes.call(node);

export const childElements = (element: Element): HTMLCollection => getChildren.call(element);

export const parentNode = (node: Node): ParentNode | null => getParentNode.call(node);

export const textContent = (node: Node): string => getTextContent.call(node) ?? '';

export const isElement = (node: Node): node is Element => getNodeType.call(node) === 1;

export const isText = (node: Node): node is Text => getNodeType.call(node) === 3;

export const shadowRoot = (element: Element): ShadowRoot | null => getShadowRoot.call(element);

/** In lower case for HTML: `a`, `h2`, `svg`. */
export const tagOf = (element: Element): string => getLocalName.call(element);

export const innerHtml = (element: Element): string => getInnerHtml.call(element);

/** The element's own tag with nothing inside. */
export const startTag = (element: Element): string => {
  const shallow = Node.prototype.cloneNode.call(element, false) as Element;
  return getOuterHtml.call(shallow);
};

export const findAll = (root: ParentNode, selector: string): Element[] => [...querySelectorAll(root, selector)];

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

function querySelectorAll(root: ParentNode, selector: string): NodeListOf<Element> {
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, selector);
  if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector);
  return DocumentFragment.prototype.querySelectorAll.call(root, selector);
}
