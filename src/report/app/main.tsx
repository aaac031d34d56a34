// What runs in the report's page. Until it does, and wherever scripts are blocked, the page stands as it was written.
import { render } from 'preact';
import { openIsland } from '../packed/island.ts';
import { T } from '../words/headings.ts';
import { Bar } from './bar.tsx';
import { modelOf } from './model.ts';
import { readRoute, writeRoute } from './route.ts';
import { staticParts } from './static-parts.ts';
import { UiContext, uiOf } from './ui.ts';
import { viewOf, ViewBody } from './view.tsx';

void start();

async function start(): Promise<void> {
  const island = document.querySelector('#curbcut-data');
  const bar = document.querySelector('#app-bar');
  const body = document.querySelector<HTMLElement>('#app-view');
  if (island === null || bar === null || body === null) return;
  const packed = await openIsland((island.textContent ?? '').trim());
  island.remove();
  const model = modelOf(packed);
  const parts = staticParts(model.lang);
  document.querySelector('[data-lists]')?.remove();
  document.querySelector('.contents')?.remove();
  document.documentElement.classList.add('app');

  let shownName: string | undefined;
  const draw = (): void => {
    const route = readRoute(location.hash, model.lang);
    const view = viewOf(route, model);
    const ui = uiOf(model, route, (fragment) => {
      history.replaceState(null, '', fragment);
      draw();
    });
    parts.show(route.lang, view.kind === 'summary');
    render(
      <UiContext value={ui}>
        <Bar view={view} />
      </UiContext>,
      bar,
    );
    render(
      <UiContext value={ui}>
        <ViewBody view={view} />
      </UiContext>,
      body,
    );
    const title = body.querySelector<HTMLElement>('#view-title');
    document.title = `${title?.textContent ?? T.reportTitle[route.lang]} – Curbcut`;
    const name = writeRoute({ ...route, params: { u: route.params['u'] ?? '' } }, model.lang);
    const first = shownName === undefined;
    const moved = shownName !== undefined && shownName !== name;
    shownName = name;
    if (view.kind === 'summary') {
      const place = view.anchor === '' ? null : document.getElementById(view.anchor);
      if (place !== null) place.scrollIntoView();
      else if (moved) window.scrollTo(0, 0);
      if (moved) (place ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
    } else if (moved) {
      window.scrollTo(0, 0);
      title?.focus({ preventScroll: true });
    } else if (first) window.scrollTo(0, 0);
  };
  window.addEventListener('hashchange', draw);
  document.addEventListener('keydown', closeOnEscape);
  document.addEventListener('click', skipToMain);
  draw();
}

/** `#main` is no view: the skip link goes there and the view stays. */
function skipToMain(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('a[href="#main"]') === null) return;
  event.preventDefault();
  const main = document.querySelector<HTMLElement>('main');
  main?.scrollIntoView();
  main?.focus({ preventScroll: true });
}

/** Escape folds what it was pressed in, and the focus stays where a reader can find it. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const open = event.target.closest('details[open]');
  if (open === null) return;
  open.removeAttribute('open');
  open.querySelector<HTMLElement>('summary')?.focus();
}
