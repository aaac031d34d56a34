import { atLink, mainLinks } from '../links/main-links.ts';
import { GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';

/** Notes at the foot of a page that scrolls. */
export const pageFootnotes = writingRule({
  id: 'page/footnotes',
  title: { en: 'Pages have no footnotes', fr: 'Une page n’a pas de notes de bas de page' },
  why: {
    en: 'A footnote sends people to the end of the page and back. Many lose their place.',
    fr: 'Une note envoie les gens au bas de la page, puis les ramène. Plusieurs perdent le fil.',
  },
  fix: {
    en: 'Say it in the sentence, in brackets, or leave it out.',
    fr: 'Dites-le dans la phrase, entre parenthèses, ou supprimez-le.',
  },
  severity: 'info',
  standards: [GOVUK('Footnotes and legal language')],
  *check(page) {
    const [own = ''] = page.page.url.split('#');
    const notes = mainLinks(page).filter(({ href, name }) => href.startsWith(`${own}#`) && isMark(name));
    const [first] = notes;
    if (first === undefined) return;
    const more = notes.length - 1;
    yield {
      block: atLink(page, first),
      start: 0,
      end: first.name.length,
      message: {
        en: `A footnote${more > 0 ? `, and ${more} more links to notes` : ''}. Say it in the text, or leave it out.`,
        fr: `Une note de bas de page${more > 0 ? `, et ${more} autres renvois` : ''}. Dites-le dans le texte, ou supprimez-le.`,
      },
      cause: page.page.url,
    };
  },
});

/** A number of at most two digits, a star or a dagger, alone, in brackets or behind the word for it. */
function isMark(name: string): boolean {
  return /^[[(]?\s*(?:(?:foot)?note|endnote|note de bas de page|renvoi|renvoi à la note|référence)?[\s\u00A0]*(?:\d{1,2}|[*†‡]{1,3})\s*[\])]?$/iu.test(
    name.trim(),
  );
}
