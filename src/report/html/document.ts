import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { D } from '../words/documents.ts';
import { T } from '../words/headings.ts';
import { formatDate } from '../words/numbers.ts';
import { changesSection } from './changes-section.ts';
import { chartsSection } from './charts-section.ts';
import { contextOf, type Context } from './context.ts';
import { documentsSection } from './documents-section.ts';
import { easierSection } from './easier-section.ts';
import { head } from './head.ts';
import { ledgerSection } from './ledger-section.ts';
import { listSections } from './list-sections.ts';
import { html, type Markup, trusted } from './markup.ts';
import { pairsSection } from './pairs-section.ts';
import { readabilitySection } from './readability-section.ts';
import { gateSection, runSection } from './run-section.ts';
import { sectionsOf } from '../sections.ts';
import { frontDoors, topFixes, verdictPanel } from './summary.ts';
import { uncheckedSection } from './unchecked-section.ts';

export interface DocumentOptions {
  readonly lang: Lang;
  /** What makes the page grow where scripts run. Without it the page has none. */
  readonly live?: Live;
}

export interface Live {
  readonly script: string;
  /** Of the script, as a policy names it. */
  readonly hash: string;
  /** The report for the script: base64. */
  readonly island: string;
}

/**
 * The report as one HTML page. All that a reader needs first is plain HTML: the verdict, what was not checked, the top
 * causes. Nothing is loaded from anywhere, and the policy allows only its own style sheet and script, by their hashes. The
 * parts that stay when the script runs are there in the other language too, in a template, out of print and of find-in-page.
 */
export function renderDocument(report: Report, { lang, live }: DocumentOptions): string {
  const context = contextOf(report, lang);
  const parts = partsOf(context);
  const page = html`<!DOCTYPE html>
    <html lang="${lang}-CA">
      ${head(lang, { script: live?.hash })}
      <body>
        ${parts.skip}
        <header class="banner">${parts.banner}</header>
        ${live && html`<div id="app-bar"></div>`} ${contents(context, easierSection(context) !== undefined)}
        <main id="main" tabindex="-1">
          ${parts.summary} ${live && html`<div id="app-view" class="part"></div>`}
          <div class="part" data-lists>${listSections(context)}</div>
          ${parts.about}
        </main>
        <footer class="end">${parts.end}</footer>
        ${live && otherParts(report, lang)}
      </body>
    </html>`;
  const text = page.markup.replace(/[ \t]*\n+/g, '\n');
  const end = text.lastIndexOf('</body>');
  return `${text.slice(0, end)}${live === undefined ? '' : liveParts(live)}${text.slice(end)}\n`;
}

/** Unnamed until they are used: two landmarks of one name are an error, even where one of them is inert. */
function otherParts(report: Report, lang: Lang): Markup {
  const other = partsOf(contextOf(report, lang === 'en' ? 'fr' : 'en'));
  const { markup } = html`<template data-language>${Object.values(other)}</template> `;
  return trusted(markup.replaceAll(' aria-labelledby="', ' data-labelledby="'));
}

/** The packed report and the script, to the byte: the policy knows the script by its hash. */
function liveParts({ script, island }: Live): string {
  return `<script type="application/json" id="curbcut-data">${island}</script>\n<script>${script}</script>\n`;
}

type PartName = 'skip' | 'banner' | 'summary' | 'about' | 'end';

/** What the page keeps in both languages. */
function partsOf(context: Context): Readonly<Record<PartName, Markup>> {
  const { report, lang, t } = context;
  return {
    skip: html`<a class="skip" href="#main" data-part="skip">${t(T.skip)}</a>`,
    banner: html`<div data-part="banner">
      <p class="product">Curbcut</p>
      <h1 tabindex="-1">${t(T.reportTitle)}</h1>
      <p class="subject" dir="auto">
        ${report.inputs
          .slice(0, 2)
          .map((input) => cut(input, 100))
          .join(', ')}${report.inputs.length > 2 && ', …'}
      </p>
      <p class="when">${cut(formatDate(report.time.started, lang), 60)}</p>
    </div>`,
    summary: html`<div class="part" data-part="summary">
      ${verdictPanel(context)} ${changesSection(context)}
      <div class="overview">
        <div>${uncheckedSection(context)}${readabilitySection(context)}</div>
        ${topFixes(context)}
      </div>
      ${frontDoors(sectionsOf(report), context)} ${chartsSection(context)}
    </div>`,
    about: html`<div class="part" data-part="about">
      ${documentsSection(context)} ${pairsSection(context)} ${ledgerSection(context)} ${gateSection(context)}
      ${runSection(context)}
    </div>`,
    end: html`<div data-part="end">
      <p><a href="#main">${t(T.top)}</a></p>
      <p class="other-language" lang="${lang === 'en' ? 'fr' : 'en'}">${t(T.otherLanguage)}</p>
    </div>`,
  };
}

function contents({ t, report }: Context, hasEasier: boolean): Markup {
  const links = [
    ['verdict', T.verdict],
    ['not-checked', T.navUnchecked],
    ['readability', T.navReadability],
    ['fixes', T.navFixes],
    ...(hasEasier ? ([['easier', T.easier]] as const) : []),
    ['words', T.words],
    ['code', T.code],
    ['reviews', T.toReview],
    ['pages', T.pages],
    ...(report.documents === undefined ? [] : ([['documents', D.documents]] as const)),
    ['ledger', T.navLedger],
    ['gate', T.navGate],
  ] as const;
  return html`<nav class="contents" aria-label="${t(T.contents)}">
    <ul>
      ${links.map(([id, words]) => html`<li><a href="#${id}">${t(words)}</a></li> `)}
    </ul>
  </nav> `;
}
