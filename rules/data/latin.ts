import type { Lang } from '../../src/model/language.ts';

/** A Latin word or abbreviation and what to write. `pattern` is matched between word edges, without regard to case. */
export interface LatinTerm {
  /** As a dictionary writes it; names the cause. */
  readonly term: string;
  readonly pattern: string;
  /** One string is safe to put in its place; a list is a choice. */
  readonly say: string | readonly string[];
  /** As many as this may stand on a page before it counts. */
  readonly allowed?: number;
  /** Depends on the sense: information only. */
  readonly senses?: boolean;
  /** Capitals make it another word (VIA Rail, IE the browser). */
  readonly lowerCaseOnly?: boolean;
}

export const LATIN: Readonly<Record<Lang, readonly LatinTerm[]>> = {
  en: [
    { term: 'e.g.', pattern: 'e\\.\\s?g\\.?|eg\\.?', say: 'for example', lowerCaseOnly: true },
    { term: 'i.e.', pattern: 'i\\.\\s?e\\.?|ie\\.?', say: 'that is', lowerCaseOnly: true },
    { term: 'etc.', pattern: 'etc\\.?|et cetera', say: ['and so on', 'such as …'], allowed: 1 },
    { term: 'viz.', pattern: 'viz\\.', say: 'namely' },
    { term: 'per se', pattern: 'per se', say: ['as such', 'by itself'] },
    { term: 'inter alia', pattern: 'inter alia', say: 'among other things' },
    { term: 'mutatis mutandis', pattern: 'mutatis mutandis', say: ['with the necessary changes'] },
    { term: 'ipso facto', pattern: 'ipso facto', say: ['by that fact'] },
    { term: 'pro rata', pattern: 'pro rata', say: ['in proportion'] },
    { term: 'via', pattern: 'via', say: ['by', 'through', 'using'], lowerCaseOnly: true, senses: true },
  ],
  fr: [
    { term: 'p. ex.', pattern: 'p\\.\\s?ex\\.|par ex\\.', say: 'par exemple' },
    { term: 'c.-à-d.', pattern: 'c\\.?\\s?-\\s?[àa]\\s?-\\s?d\\.?|càd\\.?|c\\.\\s?à\\.?\\s?d\\.', say: 'c’est-à-dire' },
    { term: 'e.g.', pattern: 'e\\.\\s?g\\.', say: 'par exemple', lowerCaseOnly: true },
    { term: 'i.e.', pattern: 'i\\.\\s?e\\.', say: 'c’est-à-dire', lowerCaseOnly: true },
    { term: 'cf.', pattern: 'cf\\.', say: 'voir' },
    { term: 'inter alia', pattern: 'inter alia', say: 'entre autres' },
    { term: 'ipso facto', pattern: 'ipso facto', say: ['automatiquement'] },
    { term: 'mutatis mutandis', pattern: 'mutatis mutandis', say: ['avec les changements nécessaires'] },
  ],
};
