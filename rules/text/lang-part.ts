import type { Lang } from '../../src/model/language.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import { detectLanguage, likelyLanguage } from '../../src/text/detect-language.ts';
import { CANADA, WCAG } from './standards.ts';
import { writingRule } from './writing-rule.ts';

const NAMES = { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } } as const;
/** A sentence shorter than this, in characters, inside of a paragraph is often a title or a name. */
const SENTENCE = 60;

/** Passages in the other official language that no `lang` attribute marks. */
export const langPart = writingRule({
  id: 'lang/part',
  title: { en: 'Passages in another language are marked', fr: 'Les passages dans une autre langue sont balisés' },
  why: {
    en: 'A screen reader reads French with an English voice, and nobody understands a word.',
    fr: 'Un lecteur d’écran lit l’anglais avec une voix française, et personne ne comprend.',
  },
  fix: {
    en: 'Set lang="fr" on the French passage, lang="en" on the English one.',
    fr: 'Mettez lang="en" sur le passage en anglais, lang="fr" sur celui en français.',
  },
  severity: 'error',
  act: ['off6ek'],
  category: 'accessibility',
  owner: 'code',
  standards: [WCAG('3.1.2', 'AA', 'language-of-parts'), CANADA('7.2')],
  *check(page) {
    const declared = official(page.page.lang);
    // A page that declares the wrong language as a whole is one fault: `lang/page` tells it.
    if (declared !== undefined && page.detected !== undefined && page.detected !== declared) return;
    for (const block of page.blocks) {
      if (!READ.has(block.use) || block.kind === 'link') continue;
      const around = official(block.lang ?? page.page.lang);
      if (around === undefined) continue;
      yield* foreignIn(block, around);
    }
  },
});

const READ: ReadonlySet<string> = new Set(['prose', 'quote', 'notice', 'interface']);

function* foreignIn(block: ReadBlock, around: Lang) {
  const marked = block.spans.filter(
    ({ kind }) => kind === 'lang' || kind === 'name' || kind === 'quote' || kind === 'code',
  );
  const isMarked = (start: number, end: number): boolean =>
    marked.some((span) => span.start <= start + 2 && end - 2 <= span.end);
  if (marked.length === 0 && block.language !== undefined && block.language !== around) {
    yield { block, message: message(block.language) };
    return;
  }
  for (const { start, text } of block.sentences) {
    if (text.trim().length < SENTENCE || likelyLanguage(text) === around) continue;
    const found = detectLanguage(text);
    if (found === undefined || found === 'other' || found === around) continue;
    const end = start + text.trimEnd().length;
    const overlap = marked.reduce(
      (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    if (isMarked(start, end) || overlap > (end - start) / 3) continue;
    yield { block, start, end, message: message(found) };
  }
}

function message(found: Lang): { en: string; fr: string } {
  const { en, fr } = NAMES[found];
  return {
    en: `This is in ${en}. Mark it with lang="${found}".`,
    fr: `Ce passage est en ${fr}. Balisez-le avec lang="${found}".`,
  };
}

function official(tag: string | undefined): Lang | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0];
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}
