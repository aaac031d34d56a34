import { attribute, findAll, hasAttribute, parentNode, tagOf, textContent } from '../../src/dom/safe.ts';
import { pageRule } from '../../src/rule/rule.ts';

export const clickOnly = pageRule({
  id: 'keyboard/click-only',
  title: { en: 'What takes a click takes the keyboard', fr: 'Ce qui répond au clic répond au clavier' },
  why: {
    en: 'People who cannot use a mouse cannot reach it: the Tab key passes it over.',
    fr: 'Sans souris, on ne peut pas l’atteindre\u00a0: la touche Tab passe outre.',
  },
  fix: {
    en: 'Use a button, or a link with an address. They take the focus and answer to Enter.',
    fr: 'Utilisez un bouton, ou un lien avec une adresse. Ils reçoivent le focus et répondent à Entrée.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '2.1.1',
      level: 'A',
      since: '2.0',
      url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F59',
    },
  ],
  options: {},
  optionHelp: {},
  *check(document) {
    for (const element of findAll(document, '[onclick]')) {
      if (!acts(element) || !isShown(element) || canFocus(element) || hasOtherWay(element)) continue;
      const tag = tagOf(element);
      yield {
        element,
        message: {
          en: `This <${tag}> answers to a click, but the keyboard cannot reach it.`,
          fr: `Ce <${tag}> répond au clic, mais le clavier ne peut pas l’atteindre.`,
        },
      };
    }
  },
});

/** Handlers that only hold a click back do nothing for anybody. */
function acts(element: Element): boolean {
  const code = (attribute(element, 'onclick') ?? '')
    .replace(
      /\b(window\.)?event\.(stop(Immediate)?Propagation|preventDefault)\(\)|\breturn (false|true)\b|\bvoid\b/g,
      '',
    )
    .replace(/[\s;]|\(0\)/g, '');
  return code !== '' && !COUNTS.test(code) && !WHOLES.has(tagOf(element));
}

/** Calls that count visits, and do nothing for the visitor. */
const COUNTS = /(^|\W)(ga|gtag|fbq|_paq\.push|_gaq\.push|dataLayer\.push|utag\.\w+|_satellite\.\w+)\b/;

function isShown(element: Element): boolean {
  if (
    !element.checkVisibility({ visibilityProperty: true }) ||
    element.closest('[aria-hidden="true"], [inert]') !== null
  )
    return false;
  // Nothing to see or to hear: a backdrop that closes what lies before it.
  return textContent(element).trim() !== '' || element.matches('img, svg') || findAll(element, 'img, svg').length > 0;
}

function canFocus(element: Element): boolean {
  return (
    hasAttribute(element, 'tabindex') ||
    element.matches(FOCUSABLE) ||
    (element as Partial<HTMLElement>).isContentEditable === true
  );
}

/** A control around it or inside of it takes the keyboard; a label's click is its field's. */
function hasOtherWay(element: Element): boolean {
  if (tagOf(element) === 'label' || findAll(element, `${FOCUSABLE}, [tabindex]`).length > 0) return true;
  const parent = parentNode(element);
  return parent instanceof Element && parent.closest(`${FOCUSABLE}, [tabindex], label`) !== null;
}

const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]';

/** A handler here hears the clicks on all that is inside. */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'form', 'table', 'tbody', 'ul', 'ol', 'nav']);
