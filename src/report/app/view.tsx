import type { JSX } from 'preact';
import { CauseView } from './cause-view.tsx';
import { CausesView } from './causes-view.tsx';
import { CriteriaView } from './criteria-view.tsx';
import { Gone } from './gone.tsx';
import type { Cause, Model } from './nouns.ts';
import { PageView } from './page-view.tsx';
import { PagesView } from './pages-view.tsx';
import { LISTS, type Route } from './route.ts';

/** What a route shows. `anchor`: the place in the summary. */
export type View =
  | { readonly kind: 'summary'; readonly anchor: string }
  | { readonly kind: 'list' | 'pages' | 'page' | 'criteria' | 'gone' }
  | { readonly kind: 'cause'; readonly cause: Cause };

export function viewOf({ name }: Route, model: Model): View {
  if (LISTS.some((list) => list === name)) return { kind: 'list' };
  if (name === 'pages' || name === 'page' || name === 'criteria') return { kind: name };
  const cause = model.causeById.get(name);
  if (cause !== undefined) return { kind: 'cause', cause };
  return /^(?:fail|review|ignored)-/.test(name) ? { kind: 'gone' } : { kind: 'summary', anchor: name };
}

/** The part of the page that scripts draw; nothing while the summary shows. */
export function ViewBody({ view }: { view: View }): JSX.Element | null {
  switch (view.kind) {
    case 'summary':
      return null;
    case 'list':
      return <CausesView />;
    case 'pages':
      return <PagesView />;
    case 'page':
      return <PageView />;
    case 'criteria':
      return <CriteriaView />;
    case 'cause':
      return <CauseView key={view.cause.id} cause={view.cause} />;
    case 'gone':
      return <Gone />;
  }
}
