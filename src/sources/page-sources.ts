import type { FoundPlace, Location, SourcePosition } from '../model/place.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import type { Corpus, CorpusFile } from './corpus.ts';
import { type Clue, cluesOf } from './clues.ts';
import { findMatches, type Match, type Query, walk } from './match.ts';
import { wholeText } from './passage.ts';
import { pathLikeness } from './path-likeness.ts';

export interface PageSources {
  /** `isContent`: the finding is for who writes the words. */
  find(at: Location, isContent: boolean): FoundPlace;
}

/** Candidates that a report names. */
const MOST_NAMED = 3;
/** Words between a text and what stands before or after it on the page. */
const NEAR = 150;
const PROBE = 5;
/** Words between two things that belong to one element. */
const TOGETHER = 60;
/** A text of fewer words may stand anywhere by chance. */
const TELLING = 3;
/** Blocks, and words in each, by which the page's own file is told. */
const MOST_VOTERS = 60;
const VOTE = 6;

interface Candidate extends Match {
  readonly file: CorpusFile;
  /** Other clues of the element that stand beside it. */
  readonly support: number;
}

/**
 * Looks for what a page's findings were written in. `mapped`: the file that the configuration says makes the page.
 * A place is certain only where it is the one that is left: after the text around the passage, the texts before and after it,
 * the page's own file and the likeness of paths.
 */
export function pageSources(corpus: Corpus, page: PageSnapshot, names: PageNames): PageSources {
  const shown = page.blocks.filter(({ use }) => use !== 'hidden');
  const order = new Map<string, number>();
  shown.forEach(({ selector }, index) => {
    if (!order.has(selector)) order.set(selector, index);
  });
  let told: Vote | undefined;
  const vote = (): Vote => (told ??= voteOf(corpus, shown, names));
  const ownFile = (): CorpusFile | undefined => vote().own;

  const candidatesOf = (clues: readonly Clue[]): { base: Clue; found: Candidate[]; isCut: boolean } | undefined => {
    for (const [index, base] of clues.entries()) {
      const { matches, isCut } = findMatches(corpus, base.passage.query(corpus));
      if (matches.length === 0) continue;
      const others = clues.slice(index + 1).map(({ passage }) => findMatches(corpus, passage.query(corpus)).matches);
      const found = matches.flatMap((match): Candidate[] => {
        const file = corpus.fileOf(match.first);
        if (file === undefined) return [];
        const support = others.filter((each) => each.some((other) => isNear(corpus, match, other))).length;
        return [{ ...match, file, support }];
      });
      return { base, found, isCut };
    }
    return undefined;
  };

  const neighbours =
    (index: number | undefined) =>
    (candidate: Candidate): number => {
      if (index === undefined) return 0;
      return [-2, -1, 1, 2].reduce((sum, step) => {
        const text = shown[index + step]?.text;
        return text !== undefined && standsBeside(corpus, candidate, text, step < 0)
          ? sum + (Math.abs(step) === 1 ? 2 : 1)
          : sum;
      }, 0);
    };

  const decide = (all: readonly Candidate[], clue: Clue, isCut: boolean): FoundPlace => {
    const index = order.get(clue.block ?? '');
    const beside = neighbours(index);
    const isOwnPage = clue.region === undefined || clue.region === 'main';
    const home = isOwnPage ? ownFile() : undefined;
    let left = [...all];
    // What is only likely may put a candidate first, and never makes it certain.
    let isLikely = false;
    const keep = (score: (candidate: Candidate) => number, isWeak = false): void => {
      if (left.length < 2) return;
      const most = Math.max(...left.map(score));
      const best = left.filter((candidate) => score(candidate) === most);
      if (isWeak && best.length < left.length) isLikely = true;
      left = best;
    };
    keep(({ filled }) => Number(!filled), true);
    keep(({ around }) => around);
    keep(({ bounded }) => bounded);
    keep(({ support }) => support);
    if (left.length <= 50) keep(beside);
    keep(({ file }) => Number(file.path === names.mapped));
    keep((candidate) => looksLike(corpus, candidate, clue));
    keep(({ file }) => Number(file === home));
    if (isOwnPage) keep(({ file }) => pathLikeness(names.page, file.path), true);
    left = oneALine(corpus, left);
    const [only] = left;
    const positions = left.map((candidate) => positionOf(corpus, candidate, clue));
    if (only === undefined) return {};
    const telling = only.literal + only.around >= TELLING;
    const backed = only.support > 0 || beside(only) > 0 || only.file === home;
    const isHome = only.file === home && !isDocument(only.file);
    const isSure = only.file.path === names.mapped || (!isCopied(only, all) && (!isLikely || isHome));
    if (left.length === 1 && !isCut && isSure && (telling || (only.bounded === 2 && backed)) && !isPart(only, clue)) {
      return { source: positions[0] as SourcePosition };
    }
    // A word or two in the middle of other sentences are no sign of anything.
    const worth = oneALine(corpus, isSure ? left : [...left, ...all]).filter(
      (candidate) => candidate.bounded === 2 || candidate.literal + candidate.around >= TELLING,
    );
    if (worth.length === 0) return {};
    return { maybe: worth.slice(0, MOST_NAMED).map((candidate) => positionOf(corpus, candidate, clue)) };
  };

  /** Of a page that stands in several files, a draft or a build that was kept, none is known to be the one. */
  const isCopied = ({ file }: Candidate, all: readonly Candidate[]): boolean => {
    const { copies } = vote();
    if (!copies.has(file)) return false;
    return isDocument(file) || all.some((other) => other.file !== file && copies.has(other.file));
  };

  return {
    find(at, isContent) {
      if (at.excerpt === undefined && at.selector === page.root.selector) {
        const file = isContent ? ownFile() : undefined;
        return file === undefined ? {} : { source: { file: file.path, line: 1, column: 1 } };
      }
      const clues = cluesOf(at, page, shown);
      const found = candidatesOf(clues);
      return found === undefined ? {} : decide(found.found, found.base, found.isCut);
    },
  };
}

export interface PageNames {
  /** The built file, or the path of the address. */
  readonly page: string;
  /** What the configuration names as its source. */
  readonly mapped?: string | undefined;
}

/** The file's name in an image and in its text alternative are one place. */
function oneALine(corpus: Corpus, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ first, file }) => {
    const { line } = corpus.position(file, corpus.offset(first));
    const key = `${line} ${file.path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A short text inside of a longer sentence, where the page has it by itself. */
function isPart({ bounded, literal, around, support }: Candidate, { isWhole }: Clue): boolean {
  return isWhole && bounded < 2 && literal + around < 8 && support === 0;
}

function isNear(corpus: Corpus, a: Match, b: Match): boolean {
  return Math.abs(a.first - b.first) <= TOGETHER && corpus.fileOf(a.first) === corpus.fileOf(b.first);
}

/** Whether the last words of a text stand shortly before the candidate, or the first words shortly after it. */
function standsBeside(corpus: Corpus, { first, last }: Match, text: string, isBefore: boolean): boolean {
  const { ids } = corpus.query(text);
  const probe = isBefore ? ids.slice(-PROBE) : ids.slice(0, PROBE);
  if (probe.length === 0) return false;
  const step = isBefore ? -1 : 1;
  const word = isBefore ? probe.length - 1 : 0;
  const start = isBefore ? first : last;
  for (let n = 1; n <= NEAR; n += 1) {
    const place = start + n * step;
    if (corpus.word(place) === 0) return false;
    if (corpus.word(place) !== probe[word]) continue;
    if (walk(corpus, probe, { word, place }, isBefore ? 0 : probe.length - 1, step).isWhole) return true;
  }
  return false;
}

/** A heading that is marked as one, a title that stands after its key. */
function looksLike(corpus: Corpus, { first, file }: Candidate, { looks }: Clue): number {
  if (looks === undefined) return 0;
  const offset = corpus.offset(first);
  const line = file.text.slice(Math.max(0, file.text.lastIndexOf('\n', offset - 1) + 1, offset - 300), offset);
  const sign = looks === 'heading' ? /^\s*#{1,6}\s|<h[1-6][^<]*>\s*$/i : /^\s*["']?title["']?\s*[:=]|<title>\s*$/i;
  return Number(sign.test(line));
}

interface Vote {
  /** The file that the page is made from. */
  readonly own: CorpusFile | undefined;
  /** Files that each hold most of the page, where there are several. */
  readonly copies: ReadonlySet<CorpusFile>;
}

/** The page's own file: as configured, or that in which most of its sentences stand, and stand only there. */
function voteOf(corpus: Corpus, blocks: readonly TextBlock[], { page, mapped }: PageNames): Vote {
  const votes = new Map<CorpusFile, number>();
  const holds = new Map<CorpusFile, number>();
  let voters = 0;
  for (const { region, use, text } of blocks) {
    if (region !== 'main' || use !== 'prose') continue;
    const query = wholeText(text)?.query(corpus);
    if (query === undefined || query.ids.length < VOTE) continue;
    voters += 1;
    if (voters > MOST_VOTERS) break;
    const files = new Set(matchedFiles(corpus, query));
    for (const file of files) holds.set(file, (holds.get(file) ?? 0) + 1);
    const [file] = files;
    if (files.size === 1 && file !== undefined) votes.set(file, (votes.get(file) ?? 0) + 1);
  }
  const total = [...votes.values()].reduce((sum, each) => sum + each, 0);
  // One sentence may come from anywhere; a path that is like the page's makes up for few.
  const winner = [...votes].find(([, count]) => count * 2 > total);
  const isTold = winner !== undefined && (winner[1] >= 3 || pathLikeness(page, winner[0].path) > 0);
  const holders = [...holds].filter(([, count]) => count * 2 > Math.min(voters, MOST_VOTERS)).map(([file]) => file);
  return {
    own: corpus.files().find(({ path }) => path === mapped) ?? (isTold ? winner[0] : undefined),
    copies: new Set(holders.length > 1 ? holders : []),
  };
}

/** A whole page: a build that was kept looks so, and so does a page that somebody wrote as one. */
function isDocument({ text }: CorpusFile): boolean {
  return /<html[\s>]/i.test(text.slice(0, 5_000));
}

function matchedFiles(corpus: Corpus, query: Query): CorpusFile[] {
  const { matches, isCut } = findMatches(corpus, query);
  return isCut ? [] : matches.flatMap(({ first }) => corpus.fileOf(first) ?? []);
}

/** The words themselves; for an element, the tag that holds them, where it is written as one. */
function positionOf(corpus: Corpus, { first, file }: Candidate, { tag }: Clue): SourcePosition {
  const offset = corpus.offset(first);
  return corpus.position(file, (tag === undefined ? undefined : tagStart(file.text, offset, tag)) ?? offset);
}

const LONGEST_TAG = 2_000;

/** Where the tag begins that a word stands in, or that it is the first word of. */
function tagStart(text: string, offset: number, tag: string): number | undefined {
  const from = Math.max(0, offset - LONGEST_TAG);
  const before = text.slice(from, offset);
  let at = before.lastIndexOf(`<${tag}`);
  // Not `<abbr` for `<a`.
  while (at > 0 && /[\w-]/.test(before.charAt(at + 1 + tag.length))) at = before.lastIndexOf(`<${tag}`, at - 1);
  if (at >= 0) {
    const between = before.slice(at + 1);
    const close = between.lastIndexOf('>');
    const isFirst = close < 0 || /^[^<]*>\s*(?:<[^<]*>\s*)*$/.test(between);
    if (isFirst) return from + at;
  }
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const mark = tag === 'img' ? line.lastIndexOf('![') : -1;
  return mark < 0 ? undefined : offset - line.length + mark;
}
