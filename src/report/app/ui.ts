import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, Localized } from '../../model/language.ts';
import { cut, visible } from '../visible.ts';
import type { Model } from './nouns.ts';
import { type Route, writeRoute } from './route.ts';

/** What every part of the page needs. */
export interface Ui {
  readonly model: Model;
  readonly route: Route;
  readonly lang: Lang;
  /** The words in the language of the moment. */
  readonly t: (words: Localized) => string;
  /** The fragment for a view; the language stays. */
  readonly link: (name: string, params?: Readonly<Record<string, string>>) => string;
  /** Changes the view's parameters without a new step in the history. */
  readonly set: (params: Readonly<Record<string, string>>) => void;
}

export const UiContext = createContext<Ui | undefined>(undefined);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === undefined) throw new Error('No interface around this part.');
  return ui;
}

export function uiOf(model: Model, route: Route, go: (fragment: string) => void): Ui {
  const { lang } = route;
  const link: Ui['link'] = (name, params = {}) => writeRoute({ name, params, lang }, model.lang);
  return { model, route, lang, t: (words) => words[lang], link, set: (params) => go(link(route.name, params)) };
}

/** A text from a page: what cannot be seen is shown, what is too long is cut. It is put into the page as text, never as HTML. */
export function shown(text: string, length: number): string {
  return cut(visible(text), length);
}
