import { differenceWords } from './difference-words.ts';
import { twinRule } from './twin-rule.ts';

/** Sections, lists, tables, links, documents, form fields and videos that one of two twins lacks. */
export const parityStructure = twinRule({
  id: 'parity/structure',
  title: { en: 'Both languages have the same parts', fr: 'Les deux langues ont les mêmes parties' },
  why: {
    en: 'People who read one language must get the same information and be able to do the same things.',
    fr: 'Chaque personne doit recevoir la même information et pouvoir faire les mêmes démarches, dans sa langue.',
  },
  fix: {
    en: 'Add the missing part to the page that lacks it, or remove it from the other.',
    fr: 'Ajoutez la partie qui manque, ou retirez-la de l’autre page.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  words: differenceWords,
});
