/** In place of what a template puts in: a value whose words nobody knows, and nothing at all. Private-use characters. */
export const VALUE = '\uE001';
export const NOTHING = '\uE000';

/** How long the code of a template may be, in characters: what is longer has lost its end. */
const LONGEST = '{0,2000}?';

/** What writers' tools put into Markdown that is no Markdown; `nothing`: it leaves no words behind. */
const MARKDOWN: readonly (readonly [find: RegExp, sign: string])[] = [
  // Hugo's shortcodes, the variables of Jekyll, Eleventy, Nunjucks: a value.
  [new RegExp(String.raw`\{\{[^{}]${LONGEST}\}\}`, 'g'), VALUE],
  [new RegExp(String.raw`\{%[^{}]${LONGEST}%\}`, 'g'), NOTHING],
  // kramdown's and Hugo's attributes: {: .note }, {#id}, {.class}
  [/\{:?[ \t]?[#.:][^{}\n]{0,300}\}/g, NOTHING],
  // Containers of VitePress and Docusaurus, admonitions of MkDocs.
  [/^[ \t]{0,12}:{3,}[^\n]{0,300}$/gm, NOTHING],
  [/^[ \t]{0,12}(?:!!!|\?\?\?\+?)[ \t][^\n]{0,300}$/gm, NOTHING],
];

const MDX: typeof MARKDOWN = [
  [/^(?:import|export)[ \t{][^]{0,2000}?(?=\r?\n[ \t]*\r?\n|(?![^]))/gm, NOTHING],
  [/\{\/\*[^]{0,2000}?\*\/\}/g, NOTHING],
  [/\{[^{}\n]{0,500}\}/g, VALUE],
];

const HTML: typeof MARKDOWN = [
  [new RegExp(String.raw`\{\{[^{}]${LONGEST}\}\}`, 'g'), VALUE],
  [new RegExp(String.raw`\{%[^{}]${LONGEST}%\}`, 'g'), NOTHING],
  [/<%[^]{0,2000}?%>/g, NOTHING],
  [/<\?(?:php|=)[^]{0,20000}?\?>/g, NOTHING],
];

/** The source with the code of templates blotted out, character for character, so that every place stays where it was. */
export function blot(source: string, format: 'markdown' | 'mdx' | 'html'): string {
  const patterns = format === 'html' ? HTML : format === 'mdx' ? [...MARKDOWN, ...MDX] : MARKDOWN;
  return patterns.reduce(
    (text, [find, sign]) => text.replace(find, (found) => found.replace(/[^\r\n]/g, sign)),
    source,
  );
}
