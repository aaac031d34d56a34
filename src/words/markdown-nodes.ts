import type { fromMarkdown } from 'mdast-util-from-markdown';

/** The nodes of a Markdown tree, by their place in it. */
export type Root = ReturnType<typeof fromMarkdown>;
export type Content = Root['children'][number];
export type Phrase = Extract<Content, { type: 'paragraph' }>['children'][number];
export type AnyNode = Root | Content;
export type Parent = Extract<AnyNode, { children: unknown }>;
