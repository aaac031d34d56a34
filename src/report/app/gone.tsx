import type { JSX } from 'preact';
import { A } from '../words/app.ts';
import { useUi } from './ui.ts';

/** An address that names nothing in this report. */
export function Gone(): JSX.Element {
  const { t, link } = useUi();
  return (
    <section aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>
        {t(A.goneTitle)}
      </h2>
      <p class="nothing">
        {t(A.gone)} <a href={link('')}>{t(A.summary)}</a>
      </p>
    </section>
  );
}
