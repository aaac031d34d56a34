import { CANADA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, mainLinks } from './main-links.ts';

/** E-mail links that hide the address. */
export const linkEmail = writingRule({
  id: 'link/email',
  title: { en: 'E-mail links show the address', fr: 'Les liens de courriel montrent l’adresse' },
  why: {
    en: 'Many people read mail in a browser. They must copy the address, and a link that hides it opens nothing for them.',
    fr: 'Bien des gens lisent leur courriel dans un navigateur. Ils doivent copier l’adresse\u00A0; un lien qui la cache n’ouvre rien.',
  },
  fix: { en: 'Write the address as the link.', fr: 'Écrivez l’adresse comme texte du lien.' },
  severity: 'info',
  standards: [CANADA('4.10')],
  *check(page) {
    for (const link of mainLinks(page)) {
      const address = /^mailto:([^?@\s]+@[^?\s]+)/iu.exec(link.href)?.[1];
      if (address === undefined || link.text === '' || /@|\bat\b/iu.test(link.text)) continue;
      const said = quoted(safeDecode(address));
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: { en: `Show the address itself: ${said.en}.`, fr: `Montrez l’adresse elle-même\u00A0: ${said.fr}.` },
        cause: link.href,
      };
    }
  },
});

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
