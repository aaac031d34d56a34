import { accessibleName } from '../../src/dom/accessible-name.ts';
import { attribute, findAll, parentNode, textContent } from '../../src/dom/safe.ts';
import { pageRule } from '../../src/rule/rule.ts';

/** Links that open a new window or tab and do not say so. */
export const linkNewWindow = pageRule({
  id: 'link/new-window',
  title: { en: 'A link that opens a new tab says so', fr: 'Un lien qui ouvre un onglet l’annonce' },
  why: {
    en: 'In a new tab the Back button does nothing. People who cannot see the tabs think that they are stuck.',
    fr: 'Dans un nouvel onglet, le bouton Retour ne fait rien. Sans voir les onglets, on se croit bloqué.',
  },
  fix: {
    en: 'Remove target="_blank", or end the link with “(opens in a new tab)”.',
    fr: 'Retirez target="_blank", ou ajoutez au lien «\u00a0(s’ouvre dans un nouvel onglet)\u00a0».',
  },
  severity: 'info',
  owner: 'content',
  category: 'advice',
  standards: [
    {
      name: 'WCAG',
      clause: '3.2.5',
      level: 'AAA',
      since: '2.0',
      url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G201',
    },
  ],
  options: {},
  optionHelp: {},
  *check(document) {
    const links = findAll(document, 'a[href][target], area[href][target]').filter(opensTab);
    if (links.length === 0 || FOR_ALL.test(textContent(document.body ?? document))) return;
    for (const element of links) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isAnnounced(element, document)) continue;
      yield {
        element,
        message: {
          en: 'This link opens a new tab and does not say so.',
          fr: 'Ce lien ouvre un nouvel onglet sans l’annoncer.',
        },
        // Where one template makes them all, they are one thing to fix.
        cause: 'new-tab',
      };
    }
  },
});

/** A name of its own opens a new window just as `_blank` does, the first time; frames of the page are named so too. */
function opensTab(element: Element): boolean {
  return /^\s*(?:_blank|_new|blank)\s*$/i.test(attribute(element, 'target') ?? '');
}

function isAnnounced(element: Element, document: Document): boolean {
  const described = (attribute(element, 'aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? null : document.getElementById(id)))
    .map((each) => (each === null ? '' : textContent(each)));
  const shown = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
  const said = [accessibleName(element), attribute(element, 'title') ?? '', ...described, ...shown, behind(element)];
  return said.some((text) => NOTICE.test(text));
}

/** What stands right behind the link, in the same line. */
function behind(element: Element): string {
  const parent = parentNode(element);
  if (!(parent instanceof Element)) return '';
  const all = textContent(parent);
  const own = textContent(element);
  const at = own === '' ? -1 : all.indexOf(own);
  return at < 0 ? '' : all.slice(at + own.length, at + own.length + NEAR);
}

/** Characters behind a link in which it may be announced. */
const NEAR = 60;

const NOTICE =
  /\bnew[ -](?:browser[ -])?(?:window|tab|page)|\bopens (?:in|a|externally)|\bexternal (?:link|site|website)|\bnouvel(?:le)? (?:fenêtre|onglet|page)|s['’]ouvre|\bautre (?:fenêtre|onglet|site)|\b(?:lien|site) externe|\bhors site/i;

/** A sentence for all of them: "Links to other sites open in a new tab." */
const FOR_ALL =
  /\blinks?\b[^.]{0,60}\bopens?\b[^.]{0,30}\bnew (?:window|tab)|\bliens?\b[^.]{0,60}s['’]ouvr(?:e|ent)\b[^.]{0,30}\b(?:nouvel onglet|nouvelle fenêtre)/i;
