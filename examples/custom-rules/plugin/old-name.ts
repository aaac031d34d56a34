import { defineTextRule } from 'curbcut';

/** A text rule: it reads the words of one page. */
export const oldName = defineTextRule({
  id: 'acme/old-name',
  title: { en: 'Our services go by their names of today', fr: 'Nos services portent leur nom actuel' },
  why: {
    en: 'People search for the name on the sign. They do not find a page that uses the old one.',
    fr: 'Les gens cherchent le nom affiché. Ils ne trouvent pas une page qui emploie l’ancien.',
  },
  fix: { en: 'Write the name of today.', fr: 'Écrivez le nom actuel.' },
  severity: 'error',
  owner: 'content',
  category: 'language',
  options: { names: ['Service Hub'] },
  optionHelp: { names: { en: 'Names that are no longer used.', fr: 'Noms qui ne sont plus employés.' } },
  *check(page, { names }) {
    for (const block of page.blocks) {
      for (const name of names) {
        const start = block.text.indexOf(name);
        if (start < 0) continue;
        yield {
          block,
          start,
          end: start + name.length,
          message: { en: `“${name}” is an old name.`, fr: `«\u00a0${name}\u00a0» est un ancien nom.` },
          cause: name,
        };
      }
    }
  },
});
