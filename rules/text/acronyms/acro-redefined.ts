import { CANADA, CAN_ASC_WORDS } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { acronymsOf, type Use } from './acronyms.ts';
import { longFormBefore } from './long-form.ts';

/** One acronym that stands for two things on one page. */
export const acroRedefined = writingRule({
  id: 'acro/redefined',
  title: { en: 'An acronym has one meaning', fr: 'Un sigle n’a qu’un sens' },
  why: {
    en: 'Readers cannot tell which of the two is meant further down.',
    fr: 'Plus bas, on ne sait plus lequel des deux sens est le bon.',
  },
  fix: {
    en: 'Keep the acronym for one of them and write the other in full.',
    fr: 'Gardez le sigle pour l’un et écrivez l’autre au long.',
  },
  severity: 'warning',
  standards: [CANADA('4.4'), CAN_ASC_WORDS],
  *check(page) {
    const meanings = new Map<string, string>();
    const told = new Set<string>();
    for (const use of acronymsOf(page)) {
      if (!use.isExplained) continue;
      const form = longFormBefore(use);
      if (form === undefined) continue;
      // Each language has a long form of its own.
      const key = `${use.block.language ?? ''}|${use.acronym}`;
      const known = meanings.get(key);
      if (known === undefined) meanings.set(key, form);
      else if (!isSame(known, form) && !told.has(key)) {
        told.add(key);
        yield observe(use, known, form);
      }
    }
  },
});

function observe({ block, start, end, acronym }: Use, first: string, second: string) {
  const name = quoted(acronym);
  const forms = [quoted(first), quoted(second)];
  return {
    block,
    start,
    end,
    message: {
      en: `${name.en} stands for ${forms.map(({ en }) => en).join(' and for ')} on this page.`,
      fr: `Dans cette page, ${name.fr} désigne ${forms.map(({ fr }) => fr).join(' et ')}.`,
    },
    cause: acronym,
  };
}

/** Plurals, hyphens and endings apart: each word begins alike. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [starts(a), starts(b)];
  return one.length === other.length && one.every((start, at) => start === other[at]);
}

function starts(form: string): readonly string[] {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 4));
}
