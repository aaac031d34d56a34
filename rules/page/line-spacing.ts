import { childNodes, findAll, isText } from '../../src/dom/safe.ts';
import { pageRule } from '../../src/rule/rule.ts';

/** Lines must be able to be this many times as far apart as the text is high (WCAG 1.4.12). */
const NEEDED = 1.5;

/** `!important` in a style attribute holds the lines together, against the reader's own style sheet. */
export const lineSpacing = pageRule({
  id: 'text/line-spacing',
  title: { en: 'Readers can set the lines apart', fr: 'On peut espacer les lignes' },
  why: {
    en: 'People with dyslexia or low vision set lines further apart. Here the page does not let them.',
    fr: 'Les personnes dyslexiques ou malvoyantes espacent les lignes. Ici, la page les en empêche.',
  },
  fix: {
    en: 'Move line-height from the style attribute to a style sheet, without !important. Or set it to 1.5 or more.',
    fr: 'Déplacez line-height de l’attribut style à une feuille de style, sans !important. Ou donnez-lui au moins 1,5.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '1.4.12',
      level: 'AA',
      since: '2.1',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/text-spacing',
    },
  ],
  act: ['78fd32'],
  help: 'https://www.w3.org/WAI/standards-guidelines/act/rules/78fd32/',
  options: {},
  optionHelp: {},
  *check(document) {
    for (const element of findAll(document, '[style*="line-height" i]')) {
      const style: unknown = (element as Partial<HTMLElement>).style;
      if (!(element instanceof HTMLElement) || !(style instanceof CSSStyleDeclaration)) continue;
      const value = style.getPropertyValue('line-height');
      if (style.getPropertyPriority('line-height') !== 'important' || LEFT_OUT.test(value)) continue;
      if (ratioOf(element) >= NEEDED || !wraps(element)) continue;
      yield {
        element,
        message: {
          en: `The style attribute fixes the lines at “${value}”: less than ${NEEDED}.`,
          fr: `L’attribut style fixe les lignes à «\u00a0${value}\u00a0»\u00a0: moins de 1,5.`,
        },
        cause: value,
      };
    }
  },
});

/** The value is the one of the element around; or axe-core's avoid-inline-spacing tells of it. */
const LEFT_OUT = /^(?:inherit|unset|revert.*|normal|initial|)$/i;

function ratioOf(element: HTMLElement): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  // Numbers that a computer halves: 1.5 of 13.33 px.
  return Math.round((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)) * 1_000) / 1_000;
}

/** Text of its own that can be seen, on more than one line. */
function wraps(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const range = element.ownerDocument.createRange();
  const { scrollX, scrollY } = element.ownerDocument.defaultView ?? { scrollX: 0, scrollY: 0 };
  for (const text of childNodes(element)) {
    if (!isText(text) || text.data.trim() === '') continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(
      ({ bottom, right }) => bottom + scrollY > 0 && right + scrollX > 0,
    );
    if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) return true;
  }
  return false;
}
