import type { JSX } from 'preact';
import { OWNERS } from '../words/labels.ts';
import { CauseCard } from './cause-card.tsx';
import type { Cause } from './nouns.ts';
import { shown, useUi } from './ui.ts';

/** One finding alone: what a link to it shows. */
export function CauseView({ cause }: { cause: Cause }): JSX.Element {
  const { lang, t, link } = useUi();
  const { rule, from, to } = cause;
  const door = rule.owner === 'content' ? 'words' : 'code';
  return (
    <section class="issues" aria-labelledby="view-title">
      <p class="crumb">
        <a href={link(door)}>{t(OWNERS[rule.owner])}</a> ›{' '}
        <a href={link(door, { rule: rule.id })}>{shown(rule.id, 80)}</a>
      </p>
      <h2 id="view-title" tabIndex={-1} dir="auto">
        {shown(rule.title[lang], 500)}
      </h2>
      <div class="cause" id={cause.id}>
        <CauseCard cause={cause} places={Array.from({ length: to - from }, (_, index) => from + index)} advice />
      </div>
    </section>
  );
}
