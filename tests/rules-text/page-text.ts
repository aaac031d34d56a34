import type { Lang } from '../../src/model/language.ts';
import type { BlockKind, Link, PageSnapshot, Span, TextBlock, TextUse } from '../../src/model/snapshot.ts';
import type { PageText, ReadBlock } from '../../src/rule/page-text.ts';
import type { Rule, RuleOptions, TextObservation, TextRule } from '../../src/rule/rule.ts';
import { splitSentences } from '../../src/text/sentences.ts';

export interface Piece {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly use?: TextUse;
  readonly lang?: Lang | undefined;
  readonly region?: TextBlock['region'];
  readonly spans?: readonly Span[];
}

/** A page as text rules read it, without HTML and without language detection: each piece says its language. */
export function pageText(
  pieces: readonly (string | Piece)[],
  {
    lang = 'en',
    detected = lang,
    snapshot = {},
  }: { lang?: Lang; detected?: PageText['detected']; snapshot?: Partial<PageSnapshot> } = {},
): PageText {
  const blocks = pieces.map((piece, at) => readBlock(typeof piece === 'string' ? { text: piece } : piece, at, lang));
  const page = snapshotOf({ lang, blocks, ...snapshot });
  const prose = (asked: Lang): readonly ReadBlock[] =>
    blocks.filter(
      ({ language, use, region, kind }) =>
        language === asked &&
        use === 'prose' &&
        region === 'main' &&
        ['paragraph', 'item', 'cell', 'caption'].includes(kind),
    );
  return { page, language: lang, detected, blocks, prose };
}

export function snapshotOf(parts: Partial<PageSnapshot>): PageSnapshot {
  return {
    url: 'https://example.ca/page',
    status: 200,
    title: 'A page',
    meta: [],
    alternates: [],
    blocks: [],
    links: [],
    images: [],
    fields: [],
    media: [],
    frames: [],
    settled: true,
    truncated: false,
    root: { selector: 'main', snippet: '<main>' },
    engines: [],
    observed: [],
    gaps: [],
    ...parts,
  };
}

export function link(name: string, parts: Partial<Link> = {}): Link {
  return {
    href: 'https://example.ca/other',
    name,
    text: name,
    region: 'main',
    selector: `a[data-name="${name}"]`,
    snippet: `<a href="/other">${name}</a>`,
    hidden: false,
    download: false,
    ...parts,
  };
}

/** What a rule sees on a page, with its default options. */
export function observe(rule: Rule, page: PageText, options: RuleOptions = {}): readonly TextObservation[] {
  return [...asTextRule(rule).check(page, { ...rule.options, ...options })];
}

/** The passages that a rule finds. */
export function passages(rule: Rule, page: PageText): readonly string[] {
  return observe(rule, page).map(({ block, start, end }) => (block === 'page' ? 'page' : block.text.slice(start, end)));
}

function asTextRule(rule: Rule): TextRule {
  if (rule.kind !== 'text') throw new Error(`${rule.id} is no text rule`);
  return rule;
}

function readBlock(piece: Piece, at: number, lang: Lang): ReadBlock {
  const language = 'lang' in piece ? piece.lang : lang;
  return {
    kind: piece.kind ?? 'paragraph',
    use: piece.use ?? 'prose',
    region: piece.region ?? 'main',
    text: piece.text,
    selector: `#b${at}`,
    snippet: `<p id="b${at}">`,
    spans: piece.spans ?? [],
    language,
    sentences: language === undefined ? [] : splitSentences(piece.text, language),
  };
}
