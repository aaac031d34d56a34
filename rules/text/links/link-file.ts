import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, mainLinks } from './main-links.ts';
import { parseUrl } from '../../../src/model/parse-url.ts';

/** Links to files that do not say so. */
export const linkFile = writingRule({
  id: 'link/file',
  title: { en: 'Links to files say their type', fr: 'Les liens vers un fichier disent son type' },
  why: {
    en: 'A file opens another program, or fills a phone’s memory. People want to know before they tap.',
    fr: 'Un fichier ouvre un autre logiciel ou remplit la mémoire du téléphone. On veut le savoir avant de cliquer.',
  },
  fix: {
    en: 'Add the type and the size, such as “(PDF, 1.2 MB)”.',
    fr: 'Ajoutez le type et la taille, comme «\u00A0(PDF, 1,2\u00A0Mo)\u00A0».',
  },
  severity: 'warning',
  standards: [CANADA('7.2'), GOVUK('Links')],
  *check(page) {
    const around = new Map(
      page.blocks.flatMap((block) =>
        [block.selector, ...block.spans.map(({ selector }) => selector)].map(
          (selector) => [selector, block.text] as const,
        ),
      ),
    );
    for (const link of mainLinks(page)) {
      const type = typeOf(link.href);
      if (type === undefined) continue;
      const [label, names] = type;
      // Said in the link, or in its line right beside it.
      if (names.test(link.name) || names.test(around.get(link.selector) ?? '')) continue;
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: {
          en: `This opens a file. Add “(${label})” and its size.`,
          fr: `Ce lien ouvre un fichier. Ajoutez «\u00A0(${label})\u00A0» et sa taille.`,
        },
        cause: link.href,
      };
    }
  },
});

function typeOf(href: string): readonly [label: string, names: RegExp] | undefined {
  const path = parseUrl(href)?.pathname;
  if (path === undefined) return undefined;
  const extension = /\.([a-z0-9]{2,5})$/u.exec(path.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

const TYPES: Readonly<Record<string, readonly [label: string, names: RegExp]>> = {
  pdf: ['PDF', /\bpdf\b/iu],
  doc: ['Word', /\b(?:docx?|word)\b/iu],
  docx: ['Word', /\b(?:docx?|word)\b/iu],
  xls: ['Excel', /\b(?:xlsx?|excel)\b/iu],
  xlsx: ['Excel', /\b(?:xlsx?|excel)\b/iu],
  ppt: ['PowerPoint', /\b(?:pptx?|powerpoint)\b/iu],
  pptx: ['PowerPoint', /\b(?:pptx?|powerpoint)\b/iu],
  csv: ['CSV', /\bcsv\b/iu],
  zip: ['ZIP', /\bzip\b/iu],
  rtf: ['RTF', /\brtf\b/iu],
};
