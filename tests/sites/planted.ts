import { readFileSync } from 'node:fs';

/** Root of the sample site, for `serveFolder` or as an input. */
export const SAMPLE_SITE = new URL('../../fixtures/sites/ontario/', import.meta.url);

/** One row of PLANTED.md. */
export interface Planted {
  /** Files, relative to the site's folder: `en/about.html`. Each shows the problem; there may be more. */
  readonly pages: readonly string[];
  /** Pieces of the source of each page. */
  readonly passages: readonly string[];
  readonly rules: readonly string[];
}

export interface Register {
  readonly mustBeFound: readonly Planted[];
  readonly worthFinding: readonly Planted[];
  readonly mustNotBeFound: readonly Planted[];
}

/** Reads fixtures/sites/ontario/PLANTED.md, the register of what is wrong with the sample site on purpose. */
export function readPlanted(): Register {
  const text = readFileSync(new URL('PLANTED.md', SAMPLE_SITE), 'utf8');
  const sections = new Map(
    text
      .split(/^## /m)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.replace(/^### [\s\S]*/m, '')]),
  );
  const rows = (title: string): readonly Planted[] => planted(sections.get(title) ?? '');
  return {
    mustBeFound: rows('Must be found'),
    worthFinding: rows('Worth finding'),
    mustNotBeFound: rows('Must not be found'),
  };
}

function planted(section: string): readonly Planted[] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const cells = line.slice(1, -1).split(' | ').map(inCode);
      return { pages: cells[0] ?? [], passages: cells[1] ?? [], rules: cells.at(-1) ?? [] };
    });
}

function inCode(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
