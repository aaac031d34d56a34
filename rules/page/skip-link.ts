import { accessibleName } from '../../src/dom/accessible-name.ts';
import { attribute, findAll } from '../../src/dom/safe.ts';
import { pageRule } from '../../src/rule/rule.ts';

/** What such links are called, in English and French. */
const SKIPS =
  /\b(skip|jump) (to|past|over|the|navigation|nav|menu|links|main|content)\b|\b(aller|passer|sauter|accéder)( directement)? (au|aux|à la|à l[’']|le|la|les|vers) |\bévitement\b|\bcontenu principal\b/iu;

export const skipLink = pageRule({
  id: 'nav/skip-link',
  title: { en: 'Skip links lead to the content', fr: 'Les liens d’évitement mènent au contenu' },
  why: {
    en: 'People who use a keyboard press the link to pass over the menu, and nothing happens.',
    fr: 'Au clavier, on active le lien pour passer le menu, et rien ne se passe.',
  },
  fix: {
    en: 'Give the main content the id that the link names.',
    fr: 'Donnez au contenu principal l’id que le lien désigne.',
  },
  severity: 'error',
  owner: 'code',
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '2.4.1',
      level: 'A',
      since: '2.0',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/bypass-blocks',
    },
  ],
  options: {},
  optionHelp: {},
  *check(document) {
    for (const link of findAll(document, 'a[href*="#"]')) {
      const id = fragmentOf(link, document);
      // `#` and `#top` lead to the top of the page (HTML, indicated part of the document); `#/` is a route.
      if (id === undefined || id === '' || /^top$/i.test(id) || /^!?\//.test(id)) continue;
      if (!SKIPS.test(accessibleName(link)) || hasTarget(document, id)) continue;
      yield {
        element: link,
        message: {
          en: `The link leads to “#${id}”, and nothing on the page has that id.`,
          fr: `Le lien mène à «\u00a0#${id}\u00a0», mais rien dans la page ne porte cet id.`,
        },
        cause: id,
      };
    }
  },
});

/** The part after `#` of a link within the page. */
function fragmentOf(link: Element, document: Document): string | undefined {
  const href = attribute(link, 'href') ?? '';
  try {
    const target = new URL(href, document.baseURI);
    const page = new URL(document.URL);
    if (target.origin !== page.origin || target.pathname !== page.pathname) return undefined;
    return target.hash.slice(1);
  } catch {
    return undefined;
  }
}

/** As the browser looks it up: as written, then decoded; an id, or the name of an anchor. */
function hasTarget(document: Document, fragment: string): boolean {
  return [fragment, decode(fragment)].some(
    (id) => document.getElementById(id) !== null || document.querySelector(`a[name="${CSS.escape(id)}"]`) !== null,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
