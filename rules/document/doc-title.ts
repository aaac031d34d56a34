import { WCAG } from '../text/standards.ts';
import { pdfRule } from './pdf-rule.ts';
import { PDF_UA, TECHNIQUE } from './standards.ts';

/** A PDF with no title, or one that software put there. */
export const docTitle = pdfRule({
  id: 'doc/title',
  title: { en: 'PDF files have a title', fr: 'Les fichiers PDF ont un titre' },
  why: {
    en: 'The title names the document in tabs, windows and search results. Screen readers say it first.',
    fr: 'Le titre nomme le document dans les onglets, les fenêtres et les recherches. Un lecteur d’écran le dit en premier.',
  },
  fix: {
    en: 'Write the title in the properties of the source file, then export again.',
    fr: 'Écrivez le titre dans les propriétés du fichier source, puis exportez de nouveau.',
  },
  severity: 'error',
  standards: [WCAG('2.4.2', 'A', 'page-titled'), TECHNIQUE(18), PDF_UA('7.1')],
  *check(_pdf, { title, url }) {
    if (title === '') {
      yield {
        message: {
          en: 'This PDF has no title. Give it one in the properties of the document.',
          fr: 'Ce PDF n’a pas de titre. Donnez-lui-en un dans les propriétés du document.',
        },
      };
    } else if (isFileName(title, url) || LEFT_OVER.test(title)) {
      const name = title.slice(0, 80);
      yield {
        snippet: title,
        message: {
          en: `“${name}” is no title but what software left there. Write the document’s own title.`,
          fr: `«\u00A0${name}\u00A0» n’est pas un titre, mais un reste du logiciel. Écrivez le titre du document.`,
        },
      };
    }
  },
});

/** What word processors, drawing programs and scanners leave in place of a title. */
const LEFT_OVER =
  /^(?:microsoft (?:word|powerpoint|excel)\s*[-–]|powerpoint presentation$|présentation powerpoint$|(?:slide|diapositive) \d+$|(?:untitled|sans titre|sans nom|no title|titre|title)[\s_-]*\d*$|(?:document|présentation|presentation|book|classeur|layout|print|scan|numérisation)[\s_-]?\d*$)/iu;

/** `form-2024-final.pdf`, `rapport_annuel_v3.docx`, or the very name of the file with its marks between words. */
function isFileName(title: string, url: string): boolean {
  if (/\.(?:pdf|docx?|docm|dotx?|pptx?|xlsx?|indd|rtf|odt|pages|pub|tiff?|ai|qxd|cdr|vsdx?)$/iu.test(title))
    return true;
  const name = decoded(new URL(url).pathname.split('/').at(-1) ?? '').replace(/\.\w+$/u, '');
  return title === name && !/\s/u.test(title) && /[_\d-]/u.test(title);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
