import { attribute, findAll, hasAttribute, tagOf } from '../../src/dom/safe.ts';
import { doesMatch, select, type StyleRule, styleRules } from '../../src/dom/style-rules.ts';
import { pageRule } from '../../src/rule/rule.ts';

export const focusVisible = pageRule({
  id: 'keyboard/focus-visible',
  title: { en: 'The focus can be seen', fr: 'Le focus est visible' },
  why: {
    en: 'People who use a keyboard cannot tell which link or button they are on.',
    fr: 'Au clavier, on ne sait pas sur quel lien ou quel bouton on se trouve.',
  },
  fix: {
    en: 'Remove the outline rule, or mark the element that has the focus in another way, such as a border.',
    fr: 'Retirez la règle outline, ou marquez autrement l’élément qui a le focus, avec une bordure par exemple.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '2.4.7',
      level: 'AA',
      since: '2.0',
      url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F78',
    },
  ],
  act: ['oj04fd'],
  help: 'https://www.w3.org/WAI/standards-guidelines/act/rules/oj04fd/',
  options: {},
  optionHelp: {},
  *check(document) {
    const { rules, isPart } = styleRules(document);
    const on = rules.filter(({ media }) => media.every((query) => document.defaultView?.matchMedia(query).matches));
    const removing = on.filter(({ style }) => hidesOutline(style));
    if (removing.length === 0) return;
    const marks = on.flatMap(marksOf);
    if (marks.includes(ANY)) return;
    // A script, or a sheet that cannot be read, may mark the focus in its own way.
    const outcome = isPart || document.scripts.length > 0 ? 'review' : 'fail';
    const found = new Set<Element>();
    for (const { selector } of removing) {
      for (const element of partsOf(selector).flatMap((part) => elementsOf(part, document))) {
        if (found.has(element) || !takesFocus(element) || isMarked(element, marks)) continue;
        found.add(element);
        yield {
          element,
          outcome,
          message: {
            en: `The style “${selector.slice(0, 60)}” removes the focus outline, and nothing takes its place.`,
            fr: `Le style «\u00a0${selector.slice(0, 60)}\u00a0» retire le contour du focus, et rien ne le remplace.`,
          },
          cause: selector,
        };
      }
    }
  },
});

function hidesOutline(style: CSSStyleDeclaration): boolean {
  const of = (name: string): string => style.getPropertyValue(`outline-${name}`);
  return of('style') === 'none' || /^0(px)?$/.test(of('width')) || of('color') === 'transparent';
}

const FOCUS = /:focus(?:-visible|-within)?(?![\w-])/g;
/** A mark whose selector cannot be taken apart: it may be for any element. */
const ANY = '*';

/** Selectors of what shows the focus, as they are without it: of the element itself, or of one around it. */
function marksOf({ selector, style }: StyleRule): string[] {
  if (!/:focus/.test(selector) || !shows(style)) return [];
  return partsOf(selector).flatMap((part) => {
    if (!/:focus/.test(part)) return [];
    if (/:(?:has|is|where|not)\([^)]*:focus/.test(part)) return /:not\(:focus-visible\)/.test(part) ? [] : [ANY];
    const end = part.lastIndexOf(':focus');
    const rest = part.slice(end).search(/[\s>+~]/);
    const bare = (rest < 0 ? part : part.slice(0, end + rest))
      .replace(/::[\w-]+/g, '')
      .replace(FOCUS, '')
      .trim();
    const own = bare === '' || /[\s>+~]$/.test(bare) ? `${bare}*` : bare;
    return [/:focus-within/.test(part) ? `:is(${own}), :is(${own}) *` : own];
  });
}

/** Something that an eye could notice. */
function shows(style: CSSStyleDeclaration): boolean {
  const names = Array.from(style).filter((name) => !/^(?:outline|cursor|transition|--|z-index)/.test(name));
  return names.some((name) => !/^(?:none|0px|0)$/.test(style.getPropertyValue(name))) || drawsOutline(style);
}

function drawsOutline(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('outline-style') !== '' && !hidesOutline(style);
}

/** Commas within brackets part nothing. */
function partsOf(selector: string): string[] {
  return selector.split(/,(?![^([]*[)\]])/).map((part) => part.trim());
}

/** Elements whose outline the selector hides while they have the focus. */
function elementsOf(part: string, document: Document): Element[] {
  // Only where the mouse gave the focus; or a part of an element that has no outline of its own.
  if (/:not\(:focus|::|:focus-within|:has\(/.test(part)) return [];
  const bare = part.replace(FOCUS, '').trim();
  return select(document, bare === '' || /[\s>+~]$/.test(bare) ? `${bare}*` : bare);
}

function isMarked(element: Element, marks: readonly string[]): boolean {
  if (marks.some((mark) => doesMatch(element, mark))) return true;
  return hasAttribute(element, 'onfocus') || element.closest('[onfocusin]') !== null;
}

/** In the sequential focus order. A text field shows its cursor, and a frame has a focus of its own inside. */
function takesFocus(element: Element): boolean {
  const tabindex = Number.parseInt(attribute(element, 'tabindex') ?? '0', 10);
  if (tabindex < 0 || !(element.matches(FOCUSABLE) || hasAttribute(element, 'tabindex'))) return false;
  if (element.matches(':disabled') || element.closest('[inert]') !== null || isTextField(element)) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 1 && height > 1) || findAll(element, 'img, svg').length > 0;
}

function isTextField(element: Element): boolean {
  const type = (attribute(element, 'type') ?? 'text').toLowerCase();
  return tagOf(element) === 'textarea' || (tagOf(element) === 'input' && !BUTTONS.has(type));
}

const FOCUSABLE = 'a[href], area[href], button, input, select, summary';
const BUTTONS: ReadonlySet<string> = new Set([
  'button',
  'submit',
  'reset',
  'image',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
]);
