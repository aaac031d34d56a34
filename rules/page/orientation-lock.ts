import { textContent } from '../../src/dom/safe.ts';
import { doesMatch, select, type StyleRule, styleRules } from '../../src/dom/style-rules.ts';
import { pageRule } from '../../src/rule/rule.ts';

export const orientationLock = pageRule({
  id: 'page/orientation',
  title: { en: 'The page works upright and sideways', fr: 'La page fonctionne en portrait et en paysage' },
  why: {
    en: 'A tablet fixed to a wheelchair cannot be turned. People then read the page with their head on its side.',
    fr: 'Une tablette fixée à un fauteuil roulant ne se tourne pas. Il faut alors lire la page la tête penchée.',
  },
  fix: {
    en: 'Remove the rotation from the orientation media query, and let the layout adapt.',
    fr: 'Retirez la rotation de la requête média sur l’orientation, et laissez la mise en page s’adapter.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '1.3.4',
      level: 'AA',
      since: '2.1',
      url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F97',
    },
  ],
  act: ['b33eff'],
  help: 'https://www.w3.org/WAI/standards-guidelines/act/rules/b33eff/',
  options: {},
  optionHelp: {},
  *check(document) {
    const turning = styleRules(document).rules.filter(turns);
    const found = new Set<Element>();
    for (const rule of turning) {
      const orientation = orientationOf(rule);
      if (orientation === undefined) continue;
      for (const element of select(document, rule.selector)) {
        if (found.has(element) || !holdsThePage(element, document)) continue;
        const plain = turning.filter(
          (other) => orientationOf(other) === undefined && isOn(other, document) && doesMatch(element, other.selector),
        );
        const turned = angleOf(rule.style) - angleOf(plain.at(-1)?.style);
        if (Math.abs((((turned % 180) + 180) % 180) - 90) > TOLERANCE) continue;
        found.add(element);
        yield {
          element,
          message: {
            en: `In ${orientation} orientation the style turns the page by 90 degrees.`,
            fr: `En mode ${orientation === 'portrait' ? 'portrait' : 'paysage'}, le style tourne la page de 90\u00a0degrés.`,
          },
          cause: orientation,
        };
      }
    }
  },
});

/** In degrees: 1.5708 rad is meant to be a right angle. */
const TOLERANCE = 1;

function turns({ style }: StyleRule): boolean {
  return style.getPropertyValue('transform') !== '' || style.getPropertyValue('rotate') !== '';
}

function orientationOf({ media }: StyleRule): 'portrait' | 'landscape' | undefined {
  const found = media.map(
    (query) => /^(?!.*\bnot\b).*\(\s*orientation\s*:\s*(portrait|landscape)\s*\)/i.exec(query)?.[1],
  );
  const first = found.find((each) => each !== undefined)?.toLowerCase();
  return first === 'portrait' || first === 'landscape' ? first : undefined;
}

function isOn({ media }: StyleRule, document: Document): boolean {
  return media.every((query) => document.defaultView?.matchMedia(query).matches ?? true);
}

/** In degrees, around the axis that comes out of the screen. */
function angleOf(style: CSSStyleDeclaration | undefined): number {
  if (style === undefined) return 0;
  const rotate = style.getPropertyValue('rotate').replace(/^\s*(?:z|0 0 1)\s+|\s+(?:z|0 0 1)\s*$/i, '');
  const own = rotate === '' || rotate === 'none' ? 0 : angleIn(`rotate(${rotate})`);
  return own + angleIn(style.getPropertyValue('transform'));
}

function angleIn(transform: string): number {
  if (transform === '' || transform === 'none') return 0;
  // Lengths that depend on the page have no matrix by themselves; they turn nothing.
  const turning = /%|calc|v[wh]|r?em/.test(transform)
    ? (transform.match(/(?:rotateZ?|matrix(?:3d)?)\([^)]*\)/gi) ?? []).join(' ')
    : transform;
  try {
    const { m11, m12 } = new DOMMatrix(turning);
    return (Math.atan2(m12, m11) * 180) / Math.PI;
  } catch {
    return 0;
  }
}

/** The page, or most of its text: an arrow that turns locks nobody out. */
function holdsThePage(element: Element, document: Document): boolean {
  const { body } = document;
  if (body === null || !body.checkVisibility({ visibilityProperty: true })) return false;
  if (element === document.documentElement || element === body) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return textContent(element).trim().length * 2 > textContent(body).trim().length;
}
