import type { SiteReadability } from '../../model/report.ts';
import { T } from '../words/headings.ts';
import { counted } from '../words/numbers.ts';
import {
  countsWords,
  formulaName,
  LANGUAGE_NAMES,
  levelMeaning,
  levelWords,
  otherScores,
} from '../words/readability.ts';
import { GOALS, O } from '../words/overview.ts';
import { labelled } from '../words/say.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';
import { subjectOf } from '../words/subject.ts';

/** The reading level of the site, one card a language, with the counts behind it. */
export function readabilitySection(context: Context): Markup {
  const { report, t } = context;
  return html`<section class="readability" aria-labelledby="readability">
    <h2 id="readability" tabindex="-1">${t(subjectOf(report).readability)}</h2>
    ${
      report.readability.length === 0
        ? html`<p class="lead">${t(T.noReadability)}</p>`
        : html`<div class="levels">${report.readability.map((level) => levelCard(level, context))}</div>`
    }
  </section> `;
}

function levelCard(level: SiteReadability, { report, lang, t }: Context): Markup {
  const others = otherScores(level, lang);
  const meaning = levelMeaning(level, lang);
  return html`<article class="level">
    <h3>${t(LANGUAGE_NAMES[level.lang])}</h3>
    <p class="score">${levelWords(level, lang)}</p>
    <p class="goal">${labelled(t(O.goal), t(GOALS[level.lang]), lang)}</p>
    ${scale(level)} ${meaning !== undefined && html`<p>${meaning}</p>`}
    <p class="behind">${labelled(t(T.formula), formulaName(level), lang)}.${others !== '' && ` ${others}.`}</p>
    <p class="behind">
      ${labelled(t(T.counts), `${countsWords(level.counts, lang)}, ${counted(level.pages, subjectOf(report).pages, lang)}`, lang)}.
    </p>
  </article> `;
}

interface Axis {
  readonly value: number;
  readonly max: number;
  /** Where one band ends and the next begins. */
  readonly borders: readonly [number, number];
  /** Of the bands, left to right. */
  readonly tones: readonly [string, string, string];
}

/** A line with three bands and a pointer. The score and its meaning are in the text beside it. */
function scale(level: SiteReadability): Markup | undefined {
  const axis = axisOf(level);
  if (axis === undefined) return undefined;
  const x = (value: number): number => Math.round((Math.min(Math.max(value, 0), axis.max) / axis.max) * 300) + 10;
  const [low, high] = axis.borders.map(x);
  const at = x(axis.value);
  const bands = [
    [10, low ?? 10],
    [low ?? 10, high ?? 310],
    [high ?? 310, 310],
  ] as const;
  return html`<svg class="scale" viewBox="0 0 320 44" aria-hidden="true" focusable="false">
    ${bands.map(([from, to], index) => html`<rect class="${axis.tones[index]}" x="${from + 1}" y="14" width="${Math.max(0, to - from - 2)}" height="8" />`)}
    <path class="pointer" d="M${at} 13l-7-11h14z" />
    ${[0, ...axis.borders, axis.max].map((border) => html`<text x="${x(border)}" y="40">${border}</text>`)}
  </svg>`;
}

/** English: school years, easy on the left. French: points of ease, easy on the right. */
function axisOf({ lang, grade, ease }: SiteReadability): Axis | undefined {
  if (lang === 'en') {
    return grade === undefined
      ? undefined
      : { value: grade, max: 16, borders: [6, 9], tones: ['good', 'fair', 'poor'] };
  }
  return ease === undefined ? undefined : { value: ease, max: 100, borders: [60, 70], tones: ['poor', 'fair', 'good'] };
}
