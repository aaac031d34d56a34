import { LANGS } from '../../../src/model/language.ts';
import type { PageText } from '../../../src/rule/page-text.ts';
import { maskSpans } from '../../../src/text/masks.ts';
import { CANADA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Acts on one page from which the page is about the law itself. */
const LEGAL_PAGE = 4;

/** An Act that a page names and does not describe. Once a page: the first. */
export const pageLegalRef = writingRule({
  id: 'page/legal-ref',
  title: { en: 'Acts are described where they are named', fr: 'Une loi citée est décrite' },
  why: {
    en: 'The name of an Act tells most people nothing about what they must do.',
    fr: 'Le nom d’une loi ne dit pas à la plupart des gens ce qu’ils doivent faire.',
  },
  fix: {
    en: 'Leave the name out, or say what the Act does: “the law that protects tenants”.',
    fr: 'Enlevez le nom, ou dites à quoi sert la loi\u00A0: «\u00A0la loi qui protège les locataires\u00A0».',
  },
  severity: 'info',
  standards: [CANADA('2.7')],
  *check(page) {
    if (isAboutLaw(page)) return;
    const acts = LANGS.flatMap((lang) =>
      page.prose(lang).flatMap((block) =>
        maskSpans(block.text, lang)
          .filter(({ kind, start, end }) => kind === 'act' && isName(block.text.slice(start, end)))
          .map(({ start, end }) => ({ block, start, end, name: block.text.slice(start, end) })),
      ),
    );
    if (new Set(acts.map(({ name }) => name.toLowerCase())).size >= LEGAL_PAGE) return;
    const [first] = acts;
    if (first === undefined) return;
    const { block, start, end, name } = first;
    if (isDescribed(block.text.slice(Math.max(0, start - NEAR), start), block.text.slice(end, end + NEAR))) return;
    const said = quoted(name);
    yield {
      block,
      start,
      end,
      message: {
        en: `${said.en} is named, not described. Say what it does for the reader, or leave it out.`,
        fr: `${said.fr} est citée sans être décrite. Dites à quoi elle sert, ou enlevez-la.`,
      },
      cause: name.toLowerCase(),
    };
  },
});

/** Not a section number or a citation: the name of an Act or a regulation. A building code is a manual. */
function isName(text: string): boolean {
  return /\bActs?\b(?! of)|^(?:[Ll]a |[Ll]['’])?Lois? /u.test(text);
}

/** Pages on law, privacy or terms, for which the Act is the topic. */
function isAboutLaw(page: PageText): boolean {
  return [page.page.title, ...mainHeadings(page).map(({ text }) => text)].some((text) => LAW.test(text));
}

const LAW =
  /\b(?:Acts?|laws?|legislation|legal|regulations?|privacy|terms|policy|policies|by-?laws?|collection of|freedom of|copyright)\b|(?<!\p{L})(?:lois?|règlements?|législation|juridiques?|confidentialité|conditions|politiques?|vie privée|renseignements personnels|droits? d['’]auteur)(?!\p{L})/iu;

/** Characters on either side in which an Act is described. */
const NEAR = 90;

/** "the law that ...", "(the law on ...)", "..., which protects ...", "«, qui protège". */
function isDescribed(before: string, after: string): boolean {
  return (
    /\b(?:law|rules|loi|règles) (?:that|on|about|for|which|qui|sur|pour)\b[^.]{0,80}$/iu.test(before) ||
    /^\s*(?:\([^)]{0,40}\)\s*)?(?:,? ?(?:which|that|qui|dont)\b|[,(–—:] ?(?:the|a|an|our|Ontario['’]s|Canada['’]s|la|une|notre) (?:\p{L}+ )?(?:law|rules|act|loi)\b|(?:sets|protects|says|gives|governs|requires|makes|lets|allows|explains|protège|fixe|dit|donne|régit|exige|oblige|permet|explique|encadre|vise|prévoit|garantit)(?!\p{L}))/iu.test(
      after,
    )
  );
}
