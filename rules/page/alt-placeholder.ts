import { attribute, findAll, parentNode, tagOf } from '../../src/dom/safe.ts';
import { pageRule } from '../../src/rule/rule.ts';

export const altPlaceholder = pageRule({
  id: 'image/alt-placeholder',
  title: { en: 'Alternative texts are texts', fr: 'Les textes de remplacement sont de vrais textes' },
  why: {
    en: 'People who use a screen reader hear the name of a file, and nothing of what the picture shows.',
    fr: 'Avec un lecteur d’écran, on entend le nom d’un fichier, et rien de ce que montre l’image.',
  },
  fix: {
    en: 'Say in a few words what the picture shows. If it is mere decoration, write alt="".',
    fr: 'Dites en quelques mots ce que montre l’image. Si elle ne fait que décorer, écrivez alt="".',
  },
  severity: 'error',
  owner: 'content',
  act: ['qt1vmo'],
  category: 'accessibility',
  standards: [
    {
      name: 'WCAG',
      clause: '1.1.1',
      level: 'A',
      since: '2.0',
      url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
    },
  ],
  options: {},
  optionHelp: {},
  *check(document) {
    for (const image of findAll(document, 'img[alt], area[alt], input[type="image" i][alt]')) {
      const alt = attribute(image, 'alt')?.replace(/\s+/g, ' ').trim() ?? '';
      if (!isPlaceholder(alt) || namesFile(image, alt)) continue;
      yield {
        element: image,
        message: {
          en: `“${alt.slice(0, 80)}” does not say what the picture shows.`,
          fr: `«\u00a0${alt.slice(0, 80)}\u00a0» ne dit pas ce que montre l’image.`,
        },
        cause: alt,
      };
    }
  },
});

/** The name of a picture file, a camera's number, or a word that stands for a text still to be written (WCAG, F30). */
function isPlaceholder(alt: string): boolean {
  return FILE_NAME.test(alt) || CAMERA.test(alt) || WORD.test(alt);
}

/** A link to the picture file itself, or text about that file, may well bear its name. */
function namesFile(image: Element, alt: string): boolean {
  const parent = parentNode(image);
  if (!(parent instanceof Element) || tagOf(parent) !== 'a') return false;
  const address = attribute(parent, 'href')?.replace(/[?#].*$/s, '') ?? '';
  return FILE_NAME.test(alt) && FILE_NAME.test(address.split('/').at(-1) ?? '');
}

const FILE_NAME = /^[^\s/\\]+\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$/i;
const CAMERA = /^(IMG|DSC[NF]?|PXL|DCIM|Screenshot|Screen Shot|Capture d[’']écran)[_ -]?\d[\d _:.-]*$/i;
const WORD =
  /^(image|img|photo|picture|pic|graphic|spacer|placeholder|untitled|sans titre|alt text|alt|texte alternatif)( ?\d{1,3})?$/i;
