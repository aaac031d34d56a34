import type { Lang } from '../../model/language.ts';

/** The parts of the page that are there without scripts: told in the language of the moment, hidden while a view shows. */
export interface StaticParts {
  readonly show: (lang: Lang, summary: boolean) => void;
}

/** Reads both languages' parts out of the page: its own stand in it, the other's lie in a template. */
export function staticParts(own: Lang): StaticParts {
  const other: Lang = own === 'en' ? 'fr' : 'en';
  const template = document.querySelector<HTMLTemplateElement>('template[data-language]');
  const parts: Readonly<Record<Lang, Map<string, HTMLElement>>> = { en: new Map(), fr: new Map() };
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) parts[own].set(nameOf(part), part);
  for (const part of template?.content.querySelectorAll<HTMLElement>('[data-part]') ?? []) {
    parts[other].set(nameOf(part), named(document.importNode(part, true)));
  }
  let now = own;
  return {
    show(lang, summary) {
      if (lang !== now) {
        for (const [name, part] of parts[now]) part.replaceWith(parts[lang].get(name) ?? part);
        now = lang;
        document.documentElement.lang = `${lang}-CA`;
      }
      for (const name of ['summary', 'about']) {
        const part = parts[lang].get(name);
        if (part !== undefined) part.hidden = !summary;
      }
    },
  };
}

/** In the template, parts have no names, so that no landmark is there twice. */
function named(part: HTMLElement): HTMLElement {
  for (const each of [part, ...part.querySelectorAll<HTMLElement>('[data-labelledby]')]) {
    const id = each.dataset['labelledby'];
    if (id !== undefined) each.setAttribute('aria-labelledby', id);
  }
  return part;
}

function nameOf(part: HTMLElement): string {
  return part.dataset['part'] ?? '';
}
