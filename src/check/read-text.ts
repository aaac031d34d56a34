import type { Glossary } from '../model/glossary.ts';
import { LANGS, type Lang } from '../model/language.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import type { PageText, ReadBlock } from '../rule/page-text.ts';
import { detectLanguage, isClearly } from '../text/detect-language.ts';
import { splitSentences } from '../text/sentences.ts';
import { type FindTerms, glossaryTerms } from './glossary-terms.ts';

/** Below this many characters of prose, what a page is written in is not judged. */
const PAGE_SAMPLE = 200;
/** Enough to be sure of a page's language; more costs time and changes nothing. */
const PAGE_SAMPLE_MAX = 5_000;

/**
 * A page's text as the language rules read it: each block in the language in force, its sentences split.
 * A declared language that the text itself contradicts loses: English rules on French words help nobody.
 */
export function readText(
  page: PageSnapshot,
  glossary?: Glossary,
  findTerms: FindTerms = glossaryTerms(glossary),
): PageText {
  const detected = detectPage(page.blocks);
  const fallback = detected === 'other' ? undefined : (detected ?? officialLanguage(page.lang));
  const blocks = page.blocks.map((block) => readBlock(block, fallback, detected, findTerms));
  const ofLanguage = {
    en: blocks.filter((block) => block.language === 'en' && isProse(block)),
    fr: blocks.filter((block) => block.language === 'fr' && isProse(block)),
  };
  const prose = (lang: Lang): readonly ReadBlock[] => ofLanguage[lang];
  const own = glossary === undefined ? {} : { glossary };
  return { page, ...own, language: mainLanguage(prose) ?? fallback, detected, blocks, prose };
}

/** `en` for `en`, `en-CA`, `EN_ca`; undefined for any other tag. */
function officialLanguage(tag: string | undefined): Lang | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGS.find((lang) => lang === primary);
}

function readBlock(
  block: TextBlock,
  fallback: Lang | undefined,
  detected: Lang | 'other' | undefined,
  findTerms: FindTerms,
): ReadBlock {
  const language = blockLanguage(block, fallback, detected);
  const sentences = language && block.use === 'prose' ? splitSentences(block.text, language) : [];
  const terms = language === undefined ? [] : findTerms(block.text, language);
  return { ...block, language, sentences, ...(terms.length > 0 && { terms }) };
}

function blockLanguage(
  block: TextBlock,
  fallback: Lang | undefined,
  page: Lang | 'other' | undefined,
): Lang | undefined {
  const isDeclared = block.lang !== undefined && block.lang.trim() !== '';
  const expected = isDeclared ? officialLanguage(block.lang) : fallback;
  // What is declared, what the page is in and the block's own small words agree: no need to ask further.
  if (expected !== undefined && (page ?? expected) === expected && isClearly(block.text, expected)) return expected;
  const own = detectLanguage(block.text);
  if (own !== undefined) return own === 'other' ? undefined : own;
  // Too short to tell by itself: what is declared, unless the page as a whole says otherwise.
  if (!isDeclared) return fallback;
  const declared = officialLanguage(block.lang);
  return declared !== undefined && page !== undefined && page !== declared ? undefined : declared;
}

function isProse(block: TextBlock): boolean {
  return block.use === 'prose' && block.region === 'main' && PROSE_KINDS.has(block.kind);
}

const PROSE_KINDS: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption']);

function detectPage(blocks: readonly TextBlock[]): Lang | 'other' | undefined {
  let sample = '';
  for (const block of blocks) {
    if (!isProse(block)) continue;
    sample += `${block.text}\n`;
    if (sample.length > PAGE_SAMPLE_MAX) break;
  }
  return sample.length < PAGE_SAMPLE ? undefined : detectLanguage(sample);
}

function mainLanguage(prose: (lang: Lang) => readonly ReadBlock[]): Lang | undefined {
  const length = (lang: Lang): number => prose(lang).reduce((sum, block) => sum + block.text.length, 0);
  const [en, fr] = [length('en'), length('fr')];
  if (en === 0 && fr === 0) return undefined;
  return en >= fr ? 'en' : 'fr';
}
