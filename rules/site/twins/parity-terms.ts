import { quoted } from '../../text/wording.ts';
import { CAN_ASC_WORDS } from '../../text/standards.ts';
import { twinRule } from './twin-rule.ts';

/** Terms that the glossary ties to a counterpart which the page in the other language does not use. */
export const parityTerms = twinRule({
  id: 'parity/terms',
  title: {
    en: 'Both languages use the terms of your glossary',
    fr: 'Les deux langues emploient les termes de votre glossaire',
  },
  why: {
    en: 'A thing that has one name in English and several in French looks like several things, and nobody finds them.',
    fr: 'Une chose qui porte un nom en anglais et plusieurs en français paraît multiple, et personne ne la retrouve.',
  },
  fix: {
    en: 'Write the term that your glossary ties to the one on the other page. If it does not fit, change the glossary.',
    fr: 'Écrivez le terme que votre glossaire lie à celui de l’autre page. S’il ne convient pas, corrigez le glossaire.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CAN_ASC_WORDS],
  words({ expected, enValue = '', frValue = '' }) {
    const [own, instead] = expected?.lang === 'en' ? [frValue, enValue] : [enValue, frValue];
    const [said, wanted, found] = [quoted(own), quoted(expected?.term ?? ''), quoted(instead)];
    const lacks = expected?.lang === 'en' ? { en: 'English', fr: 'anglaise' } : { en: 'French', fr: 'française' };
    const has = expected?.lang === 'en' ? { en: 'French', fr: 'française' } : { en: 'English', fr: 'anglaise' };
    return instead === ''
      ? {
          en: `The ${has.en} page says ${said.en}; here the ${lacks.en} page has no ${wanted.en}. Use that term, or check that nothing is missing.`,
          fr: `La page ${has.fr} dit ${said.fr}; ici, la page ${lacks.fr} n’emploie pas ${wanted.fr}. Employez ce terme, ou vérifiez que rien ne manque.`,
        }
      : {
          en: `The ${has.en} page says ${said.en}, the ${lacks.en} page ${found.en}. Your glossary asks for ${wanted.en}.`,
          fr: `La page ${has.fr} dit ${said.fr}, la page ${lacks.fr} ${found.fr}. Votre glossaire demande ${wanted.fr}.`,
        };
  },
});
