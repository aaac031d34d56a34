import { acronymsOf } from '../../rules/text/acronyms/acronyms.ts';
import { SPELLINGS } from '../../rules/text/words/word-inconsistent.ts';
import { type Lang, LANGS } from '../model/language.ts';
import type { PageText, ReadBlock } from '../rule/page-text.ts';
import { nameSpans } from '../text/mask-names.ts';
import { searchVariants } from './spelling-variants.ts';

/** What might go into the glossary, and on how many pages it stands. */
export interface Candidate {
  readonly text: string;
  readonly lang: Lang;
  readonly count: number;
  readonly pages: number;
  /** Acronyms: the long form that a page gives, the one given most often. */
  readonly long?: string;
}

export interface Candidates {
  readonly acronyms: readonly Candidate[];
  readonly names: readonly Candidate[];
  /** One word in several spellings, the most used first. */
  readonly spellings: readonly (readonly Candidate[])[];
}

export interface CandidateSearch {
  add(page: PageText): void;
  /** Most pages first, then most places, then by the alphabet: the same for the same pages. */
  finish(): Candidates;
}

interface Tally {
  readonly text: string;
  readonly lang: Lang;
  count: number;
  readonly pages: Set<string>;
  readonly longs: Map<string, number>;
}

/** Fewest pages that a name must stand on to be worth a line. */
const NAME_PAGES = 2;

/** Looks through pages for acronyms, names and words in two spellings that the page's glossary does not know. */
export function searchCandidates(): CandidateSearch {
  const acronyms = new Map<string, Tally>();
  const names = new Map<string, Tally>();
  const spellings = new Map<string, Tally>();
  const variants = searchVariants();
  return {
    add(page) {
      const known = knownTo(page);
      variants.add(page);
      for (const { acronym, block, start, end, isExplained } of acronymsOf(page)) {
        const lang = block.language;
        if (lang === undefined || known.has(`${lang}|${acronym.toLowerCase()}`)) continue;
        const tally = count(acronyms, acronym, lang, page);
        const long = isExplained ? longForm(block, acronym, start, end) : undefined;
        if (long !== undefined) tally.longs.set(long, (tally.longs.get(long) ?? 0) + 1);
      }
      for (const block of page.blocks) {
        const lang = block.language;
        if (lang === undefined || block.use !== 'prose' || block.region !== 'main' || block.kind === 'heading')
          continue;
        for (const { start, end } of nameSpans(block.text, lang)) {
          const isOwn = block.terms?.some((term) => term.start < end && start < term.end) === true;
          if (!isOwn) count(names, block.text.slice(start, end).replace(/\s+/g, ' '), lang, page);
        }
        for (const set of SPELLINGS[lang]) {
          for (const { name, find } of set) if (find.test(block.text)) count(spellings, name, lang, page);
        }
      }
    },
    finish: () => {
      const listed = LANGS.flatMap((lang) =>
        SPELLINGS[lang].map((set) =>
          set
            .flatMap(({ name }) => spellings.get(`${lang}|${name}`) ?? [])
            .map(asCandidate)
            .sort(mostFirst),
        ),
      ).filter((set) => set.length > 1);
      const isListed = new Set(listed.flat().map(({ text, lang }) => `${lang}|${text.toLowerCase()}`));
      const others = variants
        .finish()
        .map((set) => set.map(({ pages, ...form }) => ({ ...form, pages: pages.size })).sort(mostFirst))
        .filter((set) => set.every(({ text, lang }) => !isListed.has(`${lang}|${text.toLowerCase()}`)))
        .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : mostFirst(a, b)));
      return {
        acronyms: [...acronyms.values()].map(asCandidate).sort(mostFirst),
        names: [...names.values()]
          .filter(({ pages }) => pages.size >= NAME_PAGES)
          .map(asCandidate)
          .sort(mostFirst),
        spellings: [...listed, ...others],
      };
    },
  };
}

function knownTo({ glossary }: PageText): ReadonlySet<string> {
  return new Set(
    glossary?.entries.flatMap(({ words }) => LANGS.map((lang) => `${lang}|${words[lang]?.use.toLowerCase() ?? ''}`)),
  );
}

function count(tallies: Map<string, Tally>, text: string, lang: Lang, { page }: PageText): Tally {
  const key = `${lang}|${text}`;
  const tally = tallies.get(key) ?? {
    text,
    lang,
    count: 0,
    pages: new Set<string>(),
    longs: new Map<string, number>(),
  };
  tallies.set(key, tally);
  tally.count += 1;
  tally.pages.add(page.url);
  return tally;
}

function asCandidate({ text, lang, count, pages, longs }: Tally): Candidate {
  const [long] = [...longs].sort(([a, n], [b, m]) => m - n || order(a, b));
  return { text, lang, count, pages: pages.size, ...(long !== undefined && { long: long[0] }) };
}

function mostFirst(a: Candidate, b: Candidate): number {
  return b.pages - a.pages || b.count - a.count || order(a.lang, b.lang) || order(a.text, b.text);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The fewest words right before "(ABC)", or in the brackets after it, whose initials are its letters, small words left out. */
function longForm(block: ReadBlock, acronym: string, start: number, end: number): string | undefined {
  const abbr = block.spans
    .find((span) => span.kind === 'abbr' && span.start <= start && end <= span.end)
    ?.value?.trim();
  if (abbr !== undefined && abbr !== '') return abbr;
  const before = /([^.!?;:()«»“”\n]{3,200})[\s\u00A0]*\([\s\u00A0]*["“«]?$/u.exec(
    block.text.slice(Math.max(0, start - 204), start),
  )?.[1];
  const after = /^[\s\u00A0]*\(([^()\n]{3,200})\)/u.exec(block.text.slice(end, end + 204))?.[1];
  const letters = plain(acronym);
  for (const text of [before, after]) {
    const words = text?.trim().split(/[\s\u00A0]+/u) ?? [];
    for (let from = words.length - 1; from >= 0; from -= 1) {
      const phrase = words.slice(from);
      if (initials(phrase) === letters && plain(phrase[0] ?? '').startsWith(letters.charAt(0)))
        return phrase.join(' ').replace(/^[dl]['’]/iu, '');
    }
  }
  return undefined;
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/[-'’]/u))
    .map(plain)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

const SMALL: ReadonlySet<string> = new Set(
  'of the and for to in on with a an de du des la le les l d et en pour au aux à sur par dans'.split(' '),
);
