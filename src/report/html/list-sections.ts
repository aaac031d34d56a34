import { sectionsOf } from '../sections.ts';
import { T } from '../words/headings.ts';
import type { Context } from './context.ts';
import { easierSection } from './easier-section.ts';
import { issueSection } from './issues.ts';
import { LIMITS } from './limits.ts';
import type { Markup } from './markup.ts';
import { pagesSection } from './pages-section.ts';

/** The lists as they are without scripts: the worst of each, in one language. Scripts put their own views in their place. */
export function listSections(context: Context): Markup[] {
  const { report, t } = context;
  const { content, code, reviews, advice, ignored } = sectionsOf(report);
  const empty = t(T.nothingHere);
  const none = t(T.none);
  const room = LIMITS.causes;
  const minor = LIMITS.minorCauses;
  const easier = easierSection(context);
  const sections = [
    { id: 'words', title: t(T.words), lead: t(T.wordsLead), groups: content, room, empty },
    { id: 'code', title: t(T.code), lead: t(T.codeLead), groups: code, room, empty },
    { id: 'reviews', title: t(T.reviews), lead: t(T.reviewsLead), groups: reviews, room: minor, empty: none },
    { id: 'advice', title: t(T.advice), lead: t(T.adviceLead), groups: advice, room: minor, empty: none },
    { id: 'ignored', title: t(T.ignored), lead: t(T.ignoredLead), groups: ignored, room: minor, empty: none },
  ];
  return [
    ...(easier === undefined ? [] : [easier]),
    ...sections.map((section) => issueSection(section, context)),
    pagesSection(context),
  ];
}
