/* A plugin that does everything wrong, and two rules that work all the same. */
const words = {
  title: { en: 'Title', fr: 'Titre' },
  why: { en: 'Why', fr: 'Pourquoi' },
  fix: { en: 'Fix', fr: 'Correction' },
  severity: 'error',
  owner: 'code',
  category: 'advice',
  standards: [],
  options: {},
  optionHelp: {},
};
const LIMIT = 3;
const message = { en: 'Wrong.', fr: 'Faux.' };
const rule = (kind, id, check) => ({ ...words, kind, id, check });

export default {
  rules: [
    rule('text', 'bad/throws', () => {
      throw new Error('boom');
    }),
    rule('text', 'bad/hangs', () => {
      for (;;);
    }),
    rule('text', 'bad/promise', async () => []),
    rule('text', 'bad/english', () => [{ block: 'page', message: { en: 'Wrong.' } }]),
    rule('text', 'bad/range', ({ blocks }) => [{ block: blocks[0], start: 0, end: 9_999, message }]),
    rule('text', 'good/text', () => [{ block: 'page', message }]),
    rule('page', 'bad/page-throws', () => {
      throw new Error('boom');
    }),
    rule('page', 'bad/page-outside', (document) => document.links.length > LIMIT),
    rule('page', 'bad/page-hangs', () => {
      for (;;);
    }),
    rule('page', 'bad/page-half', (document) => [{ element: document.body, message: 'Wrong.' }]),
    rule('page', 'good/page', (document) => [{ element: document.body, message: { en: 'Wrong.', fr: 'Faux.' } }]),
  ],
};
