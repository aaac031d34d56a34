import { LANGS, type Lang } from '../../../src/model/language.ts';
import { CAN_ASC_WORDS } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { choice } from '../wording.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** One thing under two spellings on one page. */
export const wordInconsistent = writingRule({
  id: 'word/inconsistent',
  title: { en: 'One thing has one name', fr: 'Une chose porte un seul nom' },
  why: {
    en: 'Two spellings make readers wonder whether there are two things.',
    fr: 'Deux graphies font croire à deux choses.',
  },
  fix: { en: 'Choose one and use it on the whole site.', fr: 'Choisissez-en une et gardez-la dans tout le site.' },
  severity: 'info',
  standards: [CAN_ASC_WORDS],
  *check(page) {
    for (const lang of LANGS) {
      const blocks = mainText(page).filter(({ language }) => language === lang);
      const whole = blocks
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase();
      for (const set of SPELLINGS[lang]) {
        const present = set.filter(({ name }) => whole.includes(name));
        if (present.length < 2) continue;
        const found = present.map((term) => ({ term, at: firstOf(blocks, term, lang) }));
        const used = found.filter(({ at }) => at !== undefined);
        const last = used
          .map(({ at }) => at)
          .toSorted((a, b) => (a?.order ?? 0) - (b?.order ?? 0))
          .at(-1);
        if (used.length < 2 || last === undefined) continue;
        const names = choice(used.map(({ term }) => term.name));
        yield {
          block: last.block,
          start: last.start,
          end: last.end,
          message: {
            en: `This page says ${names.en} for the same thing. Choose one.`,
            fr: `Cette page dit ${names.fr} pour la même chose. Choisissez.`,
          },
          cause: used.map(({ term }) => term.name).join('|'),
        };
      }
    }
  },
});

interface Term {
  readonly name: string;
  readonly find: RegExp;
}

function firstOf(blocks: ReturnType<typeof mainText>, { find }: Term, lang: Lang) {
  for (const [order, block] of blocks.entries()) {
    const match = find.exec(block.text);
    if (match === null) continue;
    const end = match.index + match[0].length;
    if (!maskedOf(block, lang).touches(match.index, end)) return { block, start: match.index, end, order };
  }
  return undefined;
}

function terms(row: string): readonly Term[] {
  return row.split('|').map((name) => ({ name, find: new RegExp(`(?<![\\p{L}-])${name}s?(?![\\p{L}-])`, 'iu') }));
}

/** Spellings of one word, not synonyms: whether those mean the same, only the writer knows. */
export const SPELLINGS: Readonly<Record<Lang, readonly (readonly Term[])[]>> = {
  en: [
    'e-mail|email',
    'website|web site|web-site',
    'web page|webpage',
    'online|on-line',
    'health care|healthcare|health-care',
    'child care|childcare',
    'driver’s licence|driver licence|drivers licence|driving licence',
    'cancelled|canceled',
    'licence plate|license plate',
    'sign in|log in|login',
    'post-secondary|postsecondary',
    'non-profit|nonprofit|not-for-profit',
    'organisation|organization',
    'toll-free|toll free',
  ].map(terms),
  fr: [
    'courriel|e-mail|email|mél',
    'en ligne|on-line',
    'clé|clef',
    'événement|évènement',
    'organisme sans but lucratif|organisme à but non lucratif',
  ].map(terms),
};
