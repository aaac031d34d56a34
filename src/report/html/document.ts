import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { sectionsOf } from '../sections.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { formatDate } from '../words/numbers.ts';
import { contextOf, type Context } from './context.ts';
import { easierSection } from './easier-section.ts';
import { head } from './head.ts';
import { issueSection } from './issues.ts';
import { ledgerSection } from './ledger-section.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';
import { pagesSection } from './pages-section.ts';
import { readabilitySection } from './readability-section.ts';
import { gateSection, runSection } from './run-section.ts';
import { frontDoors, topFixes, verdictPanel } from './summary.ts';
import { uncheckedSection } from './unchecked-section.ts';

/**
 * The report as one HTML file in one language: no script, nothing loaded from anywhere, a content security policy that
 * allows only its own style sheet. A second language is a second file: both in one would double its size, and a switch without
 * a script would leave half of it hidden from print and from find-in-page.
 */
export function renderHtml(report: Report, { lang }: RenderOptions): string {
  const context = contextOf(report, lang);
  const { t } = context;
  const page = html`<!DOCTYPE html>
    <html lang="${lang}-CA">
      ${head(lang)}
      <body>
        <a class="skip" href="#main">${t(T.skip)}</a>
        <header class="banner">
          <p class="product">Curbcut</p>
          <h1>${t(T.reportTitle)}</h1>
          <p class="subject" dir="auto">
            ${report.inputs
              .slice(0, 2)
              .map((input) => cut(input, 100))
              .join(', ')}${report.inputs.length > 2 && ', …'}
          </p>
          <p class="when">${cut(formatDate(report.time.started, lang), 60)}</p>
        </header>
        ${contents(context, easierSection(context) !== undefined)}
        <main id="main" tabindex="-1">${mainParts(context)}</main>
        <footer class="end">
          <p><a href="#main">${t(T.top)}</a></p>
          <p lang="${lang === 'en' ? 'fr' : 'en'}">${t(T.otherLanguage)}</p>
        </footer>
      </body>
    </html> `;
  return page.markup.replace(/[ \t]*\n+/g, '\n');
}

function contents({ t }: Context, hasEasier: boolean): Markup {
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
    ['ledger', T.navLedger],
    ['gate', T.navGate],
  ] as const;
  return html`<nav class="contents" aria-label="${t(T.contents)}">
    <ul>
      ${links.map(([id, words]) => html`<li><a href="#${id}">${t(words)}</a></li> `)}
    </ul>
  </nav> `;
}

function mainParts(context: Context): Markup[] {
  const { report, t } = context;
  const sections = sectionsOf(report);
  const empty = t(T.nothingHere);
  const room = LIMITS.causes;
  const easier = easierSection(context);
  const minor = LIMITS.minorCauses;
  return [
    verdictPanel(context),
    html`<div class="overview">
      <div>${uncheckedSection(context)}${readabilitySection(context)}</div>
      ${topFixes(context)}
    </div> `,
    frontDoors(sections, context),
    ...(easier === undefined ? [] : [easier]),
    issueSection(
      { id: 'words', title: t(T.words), lead: t(T.wordsLead), groups: sections.content, room, empty },
      context,
    ),
    issueSection({ id: 'code', title: t(T.code), lead: t(T.codeLead), groups: sections.code, room, empty }, context),
    issueSection(
      {
        id: 'reviews',
        title: t(T.reviews),
        lead: t(T.reviewsLead),
        groups: sections.reviews,
        room: minor,
        empty: t(T.none),
      },
      context,
    ),
    issueSection(
      {
        id: 'advice',
        title: t(T.advice),
        lead: t(T.adviceLead),
        groups: sections.advice,
        room: minor,
        empty: t(T.none),
      },
      context,
    ),
    issueSection(
      {
        id: 'ignored',
        title: t(T.ignored),
        lead: t(T.ignoredLead),
        groups: sections.ignored,
        room: minor,
        empty: t(T.none),
      },
      context,
    ),
    pagesSection(context),
    ledgerSection(context),
    gateSection(context),
    runSection(context),
  ];
}
