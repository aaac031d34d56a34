import type { JSX } from 'preact';
import { A } from '../words/app.ts';
import { D } from '../words/documents.ts';
import { T } from '../words/headings.ts';
import { formatNumber } from '../words/numbers.ts';
import { writeRoute } from './route.ts';
import type { View } from './view.tsx';
import { useUi } from './ui.ts';

/** The views, and the switch to the other language. */
export function Bar({ view }: { view: View }): JSX.Element {
  const { model, route, lang, t, link } = useUi();
  const count = (owner: 'content' | 'code'): number =>
    model.causes.filter(({ shelf, rule }) => shelf === 'fix' && rule.owner === owner).length;
  const shelf = (name: string): number => model.causes.filter((cause) => cause.shelf === name).length;
  // A part of the page that is there without scripts.
  const hasDocuments = document.getElementById('documents') !== null;
  const views = [
    { name: '', words: A.summary, count: undefined, here: view.kind === 'summary' },
    { name: 'words', words: A.words, count: count('content'), here: route.name === 'words' },
    { name: 'code', words: A.code, count: count('code'), here: route.name === 'code' },
    { name: 'reviews', words: T.toReview, count: shelf('review'), here: route.name === 'reviews' },
    { name: 'advice', words: T.advice, count: shelf('advice'), here: route.name === 'advice' },
    { name: 'ignored', words: T.ignored, count: shelf('ignored'), here: route.name === 'ignored' },
    { name: 'pages', words: A.pages, count: model.pageCount, here: view.kind === 'pages' || view.kind === 'page' },
    { name: 'criteria', words: A.criteria, count: undefined, here: view.kind === 'criteria' },
    ...(hasDocuments ? [{ name: 'documents', words: D.documents, count: undefined, here: false }] : []),
  ];
  const other = lang === 'en' ? 'fr' : 'en';
  const always = new Set(['', 'words', 'code', 'pages', 'criteria', 'documents']);
  return (
    <nav class="bar" aria-label={t(A.views)}>
      <ul>
        {views.map(({ name, words, count, here }) =>
          !always.has(name) && count === 0 ? null : (
            <li key={name}>
              <a href={link(name)} aria-current={here ? 'page' : undefined}>
                {t(words)}
                {count !== undefined && <span class="count"> {formatNumber(count, lang)}</span>}
              </a>
            </li>
          ),
        )}
      </ul>
      <a class="switch" href={writeRoute({ ...route, lang: other }, model.lang)} lang={other} hreflang={other}>
        {t(A.switchTo)}
      </a>
    </nav>
  );
}
