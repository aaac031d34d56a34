import type { PageSnapshot } from '../model/snapshot.ts';
import { factsOf } from './facts-of.ts';

/** The line that says when a page was last changed. */
export const MODIFIED_LINE =
  /^(?:date modified|(?:page )?(?:last )?(?:updated|modified|reviewed)(?: on)?|date de (?:la dernière )?(?:modification|mise à jour)|(?:page )?(?:mise? à jour|modifiée?)(?: le)?|dernière (?:mise à jour|modification)|publié|published)(?: le| on)?\s?(?:[:–-]|\d|\p{L}+ \d)/iu;

const NAMES =
  /^(?:dcterms\.modified|dc\.date\.modified|article:modified_time|og:updated_time|last-modified|datemodified|revised)$/;

/** The day a page says that it was last changed, as days since 1970; undefined where it does not say. */
export function modifiedDay(page: PageSnapshot): number | undefined {
  for (const { name, content } of page.meta) {
    const match = NAMES.test(name) ? /^(\d{4})-(\d{2})-(\d{2})/.exec(content.trim()) : null;
    if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const { text } of page.blocks) {
    if (text.length > 120 || !MODIFIED_LINE.test(text)) continue;
    const facts = (['en', 'fr'] as const).map((lang) => factsOf(text, lang));
    const found = facts.find((all) => all.some(({ kind }) => kind === 'date'));
    const [month, date] =
      found
        ?.find(({ kind }) => kind === 'date')
        ?.values[0]?.split('-')
        .map(Number) ?? [];
    const year = found
      ?.find(({ kind }) => kind === 'number')
      ?.values.map(Number)
      .find((value) => value > 1990 && value < 2200);
    if (month !== undefined && date !== undefined && year !== undefined) return dayOf(year, month, date);
  }
  return undefined;
}

function dayOf(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
}
