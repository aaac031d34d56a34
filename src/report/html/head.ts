import type { Lang } from '../../model/language.ts';
import { T } from '../words/headings.ts';
import { type Markup, trusted } from './markup.ts';
import { STYLE } from './style.ts';
import { STYLE_HASH } from './style-hash.ts';

/** Only this style sheet applies and only this script runs, by their hashes; nothing is loaded, nothing is sent. */
function policy(script: string | undefined): string {
  const scripts = script === undefined ? `'none'` : `'${script}'`;
  return `default-src 'none'; script-src ${scripts}; style-src '${STYLE_HASH}'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
}

export interface HeadOptions {
  /** The hash of the page's script. */
  readonly script?: string | undefined;
  readonly title?: string;
}

/** The head of the page. All of it is ours: nothing of the report goes in here. */
export function head(lang: Lang, { script, title = T.reportTitle[lang] }: HeadOptions = {}): Markup {
  return trusted(
    [
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta name="description" content="${T.description[lang]}">`,
      '<meta name="referrer" content="no-referrer">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${title} – Curbcut</title>`,
      '<link rel="icon" href="data:,">',
      `<style>${STYLE}</style>`,
      '</head>',
    ].join('\n'),
  );
}
