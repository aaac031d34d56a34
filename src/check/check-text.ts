import type { Finding } from '../model/finding.ts';
import type { Glossary } from '../model/glossary.ts';
import { LANGS } from '../model/language.ts';
import type { Gap } from '../model/ledger.ts';
import type { Excerpt, Location } from '../model/place.ts';
import { sourceOf } from './source-of.ts';
import type { Readability } from '../model/readability.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { ActiveRule } from '../rule/active-rule.ts';
import { pageCounts } from '../rule/page-counts.ts';
import type { PageText, ReadBlock } from '../rule/page-text.ts';
import type { Spelling } from '../rule/speller.ts';
import type { TextObservation, TextRule } from '../rule/rule.ts';
import { levelOf } from '../text/readability.ts';
import { enactedText } from './enacted.ts';
import { type GainOf, gains } from './gain.ts';
import { type FindTerms, glossaryTerms } from './glossary-terms.ts';
import { readText } from './read-text.ts';

/** Findings kept of one rule on one page: past it a page repeats itself, and memory must stay flat. */
const MAX_FINDINGS = 200;
/** Characters of a block kept around a passage. */
const EXCERPT = 1_200;
/** A language that makes up less of a page than this has no reading level of its own (WCAG 3.1.5, Understanding). */
const LANGUAGE_SHARE = 0.05;
/** Prose, in characters, below which an unknown language is no gap. */
const UNKNOWN_PROSE = 400;

export interface TextCheck {
  readonly findings: readonly Finding[];
  readonly readability: readonly Readability[];
  readonly gaps: readonly Gap[];
}

/** What is known of words beyond the rules. */
export interface Vocabulary {
  readonly glossary?: Glossary | undefined;
  /** The dictionaries, where a rule asks for them. */
  readonly spelling?: Spelling | undefined;
}

/** Runs the text rules over one page. A rule that throws becomes a gap: the others still run. */
export function checkText(
  snapshot: PageSnapshot,
  rules: readonly ActiveRule<TextRule>[],
  { glossary, spelling }: Vocabulary = {},
): TextCheck {
  const page = { ...readText(snapshot, glossary, termsOf(glossary)), ...(spelling !== undefined && { spelling }) };
  const gainOf = gains(page);
  const isEnacted = enactedText(page);
  const gaps: Gap[] = [];
  const findings: Finding[] = [];
  for (const active of rules) {
    try {
      findings.push(...runRule(active, { page, gainOf, isEnacted }));
    } catch (cause) {
      gaps.push({
        url: snapshot.url,
        stage: 'check',
        reason: 'engine-failed',
        detail: `${active.rule.id}: ${errorText(cause)}`,
      });
    }
  }
  if (isUnreadable(page)) gaps.push({ url: snapshot.url, stage: 'check', reason: 'unknown-language' });
  return { findings, readability: measure(page), gaps };
}

interface Reading {
  readonly page: PageText;
  readonly gainOf: GainOf;
  readonly isEnacted: ReturnType<typeof enactedText>;
}

function runRule({ rule, options }: ActiveRule<TextRule>, { page, gainOf, isEnacted }: Reading): Finding[] {
  const found: Finding[] = [];
  for (const observation of rule.check(page, options)) {
    if (found.length === MAX_FINDINGS) break;
    if (isAccepted(observation)) continue;
    const gain = gainOf(observation);
    const severity = rule.category === 'language' && isEnacted(observation.block) ? 'info' : observation.severity;
    found.push({
      rule: rule.id,
      outcome: observation.outcome ?? 'fail',
      ...(severity !== undefined && { severity }),
      at: locate(observation, page.page),
      message: observation.message,
      ...(observation.rewrite !== undefined && { rewrite: observation.rewrite }),
      ...(gain !== undefined && { gain }),
      key: observation.cause ?? passage(observation, page.page),
    });
  }
  return found;
}

/** A passage that is a name or an accepted term, or part of one: the organisation decided on it. */
function isAccepted({ block, start, end }: TextObservation): boolean {
  if (block === 'page' || start === undefined || end === undefined) return false;
  return block.terms?.some((term) => term.start <= start && end <= term.end) === true;
}

/** The index of a glossary is made once, not once a page. */
function termsOf(glossary: Glossary | undefined): FindTerms {
  if (glossary === undefined) return glossaryTerms(undefined);
  const known = indexes.get(glossary) ?? glossaryTerms(glossary);
  indexes.set(glossary, known);
  return known;
}

const indexes = new WeakMap<Glossary, FindTerms>();

function locate({ block, start, end }: TextObservation, page: PageSnapshot): Location {
  const source = sourceOf(page, block === 'page' ? undefined : block.origin, start);
  const known = source === undefined ? {} : { source };
  if (block === 'page')
    return { url: page.url, selector: page.root.selector, snippet: page.root.snippet, region: 'main', ...known };
  const place = { url: page.url, selector: block.selector, snippet: block.snippet, region: block.region, ...known };
  return { ...place, excerpt: cut(block, start ?? 0, end ?? block.text.length) };
}

/** The block's text around the passage, so long paragraphs do not fill the report. */
function cut(block: ReadBlock, start: number, end: number): Excerpt {
  const { text } = block;
  if (text.length <= EXCERPT) return { text, start, end };
  const last = Math.min(end, start + EXCERPT);
  const margin = Math.max(0, Math.floor((EXCERPT - (last - start)) / 2));
  const from = wordEdge(text, Math.max(0, start - margin), -1);
  const to = wordEdge(text, Math.min(text.length, last + margin), 1);
  return { text: text.slice(from, to), start: start - from, end: last - from };
}

/** The nearest space within 30 characters, so that no word (and no surrogate pair) is cut in two. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let i = at, n = 0; i > 0 && i < text.length && n < 30; i += step, n += 1) {
    if (text[i] === ' ') return step === 1 ? i : i + 1;
  }
  return at;
}

function passage({ block, start, end }: TextObservation, page: PageSnapshot): string {
  if (block === 'page') return page.url;
  return block.text
    .slice(start ?? 0, end ?? block.text.length)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function measure(page: PageText): Readability[] {
  const levels = LANGS.map((lang) => levelOf(pageCounts(page, lang), lang));
  const words = levels.reduce((sum, level) => sum + level.counts.words, 0);
  return levels.filter(({ counts }) => counts.words > 0 && counts.words >= words * LANGUAGE_SHARE);
}

/** Prose in no language that is declared or recognised: nothing could be said of its words. */
function isUnreadable(page: PageText): boolean {
  if (page.language !== undefined || page.detected === 'other' || page.page.lang !== undefined) return false;
  const prose = page.blocks.filter(
    (block) => block.use === 'prose' && block.region === 'main' && block.lang === undefined,
  );
  return prose.reduce((sum, block) => sum + block.text.length, 0) >= UNKNOWN_PROSE;
}

function errorText(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
