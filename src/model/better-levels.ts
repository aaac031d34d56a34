import type { BaselineLevel } from './baseline.ts';

/** The better of each language's two: what neither an update nor a merge may loosen. A level that `now` lacks is dropped. */
export function betterLevels(then: readonly BaselineLevel[], now: readonly BaselineLevel[]): BaselineLevel[] {
  return now.map((level) => {
    const before = then.find(({ lang }) => lang === level.lang);
    const score = pick(before?.score, level.score, level.lang === 'fr' ? Math.max : Math.min);
    const long = pick(before?.long, level.long, Math.min);
    return { lang: level.lang, ...(score !== undefined && { score }), ...(long !== undefined && { long }) };
  });
}

function pick(
  then: number | undefined,
  now: number | undefined,
  better: (a: number, b: number) => number,
): number | undefined {
  return then === undefined || now === undefined ? (now ?? then) : better(then, now);
}
