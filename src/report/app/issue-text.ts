import type { Lang } from '../../model/language.ts';
import { clausesLine } from '../clause-words.ts';
import { visible, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { CAUSES, PAGES, PLACES } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import type { Cause, Model } from './nouns.ts';

/** Pages named in an issue. */
const NAMED = 20;

/** A cause as Markdown for an issue tracker. What comes from a page stays text there too. */
export function issueText(model: Model, cause: Cause, lang: Lang): string {
  const { rule, pages, count, from, to } = cause;
  const place = from < to ? model.place(from) : undefined;
  const urls = pages.slice(0, NAMED).map((number) => `- ${code(model.page(number).url)}`);
  const more = pages.length - urls.length;
  const passage =
    place === undefined ? '' : place.text === '' ? place.snippet : place.text.slice(place.start, place.end);
  const clauses = clausesLine(rule, lang);
  const parts = [
    `## ${plain(rule.title[lang])}`,
    plain(cause.message[lang]),
    `${counted(1, CAUSES, lang)}, ${counted(pages.length, PAGES, lang)}, ${counted(count, PLACES, lang)}.`,
    passage === '' ? '' : fence(passage),
    place === undefined || place.rewrite === ''
      ? ''
      : `**${labelled(T.instead[lang], '**', lang)} ${plain(place.rewrite)}`,
    place === undefined ? '' : labelled(T.selector[lang], code(place.selector), lang),
    `**${T.why[lang]}**  \n${plain(rule.why[lang])}`,
    `**${T.fix[lang]}**  \n${plain(rule.fix[lang])}`,
    clauses === '' ? '' : labelled(T.rests[lang], plain(clauses), lang),
    `**${T.allPages[lang]}**\n\n${urls.join('\n')}${more > 0 ? `\n- + ${more}` : ''}`,
    `${labelled(T.ruleId[lang], code(rule.id), lang)} · ${code(cause.id)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** No mark-up, no mention, no HTML comes of it. */
function plain(text: string): string {
  return visibleLine(text)
    .slice(0, 1000)
    .replace(/[\\`*_{}[\]()<>#+\-!|~$]/g, '\\$&')
    .replace(/@/g, '@\u200B')
    .replace(/&/g, '&amp;');
}

/** A code span whose fence is longer than any in the text. */
function code(text: string): string {
  const line = visibleLine(text).slice(0, 500);
  const tick = '`'.repeat(longest(line) + 1);
  return `${tick} ${line} ${tick}`;
}

function fence(text: string): string {
  const shown = visible(text).slice(0, 2000);
  const tick = '`'.repeat(Math.max(3, longest(shown) + 1));
  return `${tick}text\n${shown}\n${tick}`;
}

function longest(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
