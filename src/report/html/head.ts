import type { Lang } from '../../model/language.ts';
import { T } from '../words/headings.ts';
import { type Markup, trusted } from './markup.ts';
import { STYLE } from './style.ts';
import { STYLE_HASH } from './style-hash.ts';

/** Only this style sheet applies, by its hash; nothing runs, nothing is loaded, nothing is sent. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The head of the page. All of it is ours: nothing of the report goes in here. */
export function head(lang: Lang): Markup {
  return trusted(
    [
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${T.reportTitle[lang]} – Curbcut</title>`,
      '<link rel="icon" href="data:,">',
      `<style>${STYLE}</style>`,
      '</head>',
    ].join('\n'),
  );
}
