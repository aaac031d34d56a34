import type { Lang } from '../../model/language.ts';
import { clausesLine } from '../clause-words.ts';
import { visible } from '../visible.ts';
import { COLUMNS, ISSUE_STATES } from '../words/app.ts';
import { OWNERS, REGIONS, SEVERITIES } from '../words/labels.ts';
import type { Match } from './filter.ts';
import type { Model } from './nouns.ts';

/** The places of a list as a table for a spreadsheet: byte order mark, CRLF, no cell that runs as a formula. */
export function csvOf(model: Model, found: readonly Match[], lang: Lang): string {
  const heads = Object.values(COLUMNS).map((words) => words[lang]);
  const rows = found.flatMap(({ cause, places }) =>
    places.map((number) => {
      const place = model.place(number);
      const { rule } = cause;
      const row: Readonly<Record<keyof typeof COLUMNS, string>> = {
        severity: SEVERITIES[cause.shelf === 'review' ? 'review' : cause.severity][lang],
        state: ISSUE_STATES[cause.state ?? cause.shelf][lang],
        owner: OWNERS[rule.owner][lang],
        rule: rule.id,
        title: rule.title[lang],
        message: place.message[lang],
        page: model.page(place.page).url,
        region: REGIONS[place.region][lang],
        text: place.text === '' ? place.snippet : place.text.slice(place.start, place.end),
        rewrite: place.rewrite,
        selector: place.selector,
        clauses: clausesLine(rule, lang),
        fix: rule.fix[lang],
        link: cause.id,
      };
      return Object.values(row);
    }),
  );
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted; what a spreadsheet would read as a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[\s\uFEFF]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${visible(safe).replace(/"/g, '""')}"`;
}
