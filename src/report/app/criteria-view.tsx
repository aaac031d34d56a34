import { parseUrl } from '../../model/parse-url.ts';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StandardClause } from '../../model/rule-description.ts';
import { clauseWords } from '../clause-words.ts';
import { A } from '../words/app.ts';
import { CAUSES, PAGES } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { clauseName } from './clause.ts';
import type { Cause, Model } from './nouns.ts';
import { Outside } from './parts.tsx';
import { shown, useUi } from './ui.ts';

interface Criterion {
  readonly standard: StandardClause;
  readonly causes: readonly Cause[];
  readonly pages: number;
}

/** By success criterion and by clause of a guide. */
export function CriteriaView(): JSX.Element {
  const { model, lang, t, link } = useUi();
  const guides = useMemo(() => guidesOf(model), [model]);
  return (
    <section class="criteria" aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>
        {t(A.criteria)}
      </h2>
      <p class="lead">{t(guides.length === 0 ? A.nothingHere : A.criteriaLead)}</p>
      {guides.map(([guide, criteria]) => (
        <div class="component" key={guide}>
          <h3 dir="auto">{shown(guide, 200)}</h3>
          <ul class="criterion-list">
            {criteria.map(({ standard, causes, pages }) => (
              <li class="criterion" key={clauseName(standard)}>
                <p class="page-title">
                  <a href={link('all', { clause: clauseName(standard) })}>
                    <bdi>{shown(clauseWords(standard, lang), 300)}</bdi>
                  </a>
                </p>
                <p dir="auto">{shown([...new Set(causes.map(({ rule }) => rule.title[lang]))].join(' · '), 500)}</p>
                <p class="page-facts">
                  <span>{counted(causes.length, CAUSES, lang)}</span>
                  <span>{counted(pages, PAGES, lang)}</span>
                  {standard.url !== undefined && <Outside url={standard.url}>{hostOf(standard.url)}</Outside>}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function hostOf(url: string): string {
  return shown(parseUrl(url)?.hostname ?? '', 100);
}

function guidesOf(model: Model): [string, Criterion[]][] {
  const byClause = new Map<string, { standard: StandardClause; causes: Cause[] }>();
  for (const cause of model.causes) {
    if (cause.shelf !== 'fix') continue;
    for (const standard of cause.rule.standards) {
      const name = clauseName(standard);
      const entry = byClause.get(name) ?? { standard, causes: [] };
      byClause.set(name, entry);
      entry.causes.push(cause);
    }
  }
  const guides = new Map<string, Criterion[]>();
  for (const { standard, causes } of byClause.values()) {
    const pages = new Set(causes.flatMap((cause) => cause.pages)).size;
    const list = guides.get(standard.name) ?? [];
    guides.set(standard.name, list);
    list.push({ standard, causes, pages });
  }
  for (const list of guides.values()) list.sort((a, b) => byNumber(a.standard.clause, b.standard.clause));
  return [...guides].sort(([a], [b]) => Number(b === 'WCAG') - Number(a === 'WCAG') || (a < b ? -1 : 1));
}

/** `1.4.3` before `1.4.10`. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((clause) => (clause.match(/\d+/g) ?? []).map(Number));
  for (let index = 0; index < 4; index += 1) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : Number(a !== b);
}
