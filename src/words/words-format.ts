/** The kinds of files that hold words. */
export type WordsFormat = 'markdown' | 'mdx' | 'text' | 'html' | 'docx';

const EXTENSIONS: Readonly<Record<string, WordsFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'mdx',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
};

/** What a file is, by its name; undefined: its name does not say. */
export function wordsFormat(path: string): WordsFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** What a text that has no name looks like. */
export function guessFormat(bytes: Buffer): WordsFormat {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return 'docx';
  const start = bytes
    .subarray(0, 20_000)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6])\b/i.test(start)) return 'html';
  const marks = /^(?:#{1,6} |\s*[-*+] |\s*\d+\. |> |```|---\s*$)|\]\(|\*\*\S/m;
  return marks.test(start) ? 'markdown' : 'text';
}
