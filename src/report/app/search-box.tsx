import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { A } from '../words/app.ts';
import { useUi } from './ui.ts';

/** The search field waits for the reader to pause. Escape empties it. */
export function SearchBox(): JSX.Element {
  const { route, t, set } = useUi();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const q = route.params['q'] ?? '';
  const latest = useRef({ route, set });
  latest.current = { route, set };
  useEffect(() => {
    if (field.current !== null && field.current.value.trim() !== q) field.current.value = q;
  }, [q]);
  const say = (wait: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { route, set } = latest.current;
      set({ ...route.params, q: field.current?.value.trim() ?? '' });
    }, wait);
  };
  return (
    <label class="search">
      <span>{t(A.search)}</span>
      <input
        type="search"
        ref={field}
        defaultValue={q}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={() => say(250)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && field.current !== null) {
            field.current.value = '';
            say(0);
          }
        }}
      />
    </label>
  );
}
