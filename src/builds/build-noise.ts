import type { DefaultTreeAdapterMap } from 'parse5';
import { cssPrint } from './code-references.ts';
import { stableName } from './stable-name.ts';

type Element = DefaultTreeAdapterMap['element'];

/** Meta elements that say how or when a page was built, and nothing to a reader. */
const BUILD_META =
  /^(?:generator|build|build[-_](?:id|time|date|timestamp|version|number)|commit|git[-_]?(?:sha|commit)|revision|csrf[-_](?:token|param|nonce)|_?csrf|x-csrf-token)$/i;

/** Form fields that hold a new token in each answer. */
const TOKEN_FIELD = /^(?:_?csrf\w{0,30}|authenticity_token|__requestverificationtoken|_token|csrfmiddlewaretoken)$/i;

/** An element that changes with each build and shows nothing. */
export function isNoise({ tagName, attrs }: Element): boolean {
  return tagName === 'meta' && attrs.some(({ name, value }) => name === 'name' && BUILD_META.test(value));
}

/**
 * The attributes as they are compared, sorted, without what changes with each build.
 * @param refer notes that the page loads this address; gives its path, where it is in the build
 */
export function attributeText(
  element: Element,
  refer: (reference: string) => string | undefined,
): { readonly name: string; readonly text: string }[] {
  const value = (wanted: string): string => element.attrs.find(({ name }) => name === wanted)?.value ?? '';
  const isToken = element.tagName === 'input' && TOKEN_FIELD.test(value('name'));
  const loads = loadsOf(element.tagName, value('rel'));
  const isLocal = loads.some((name) => value(name) !== '' && refer(value(name)) !== undefined);
  const kept = element.attrs.flatMap(({ name, prefix, value: given }) => {
    if (name === 'nonce' || (name === 'value' && isToken)) return [];
    // It follows from what the file holds, which is compared.
    if (name === 'integrity' && isLocal) return [];
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    return [{ name: full, text: shown(name, given) }];
  });
  return kept.sort((a, b) => (a.name < b.name ? -1 : 1));

  function shown(name: string, given: string): string {
    if (loads.includes(name)) return address(given);
    if (name === 'srcset' || name === 'imagesrcset') return given.split(/,\s+/).map(candidate).join(', ');
    if (name === 'class') return given.trim().split(/\s+/).join(' ');
    if (name === 'style') return style(given);
    if (element.tagName === 'meta' && name === 'content') return given.replace(/'nonce-[^']{1,200}'/g, "'nonce'");
    return given;
  }

  function address(given: string): string {
    if (/^(?:data|blob|javascript|about):/i.test(given.trim())) return given;
    const path = refer(given);
    return path === undefined ? given : stableName(path);
  }

  function candidate(given: string): string {
    const [url = '', ...size] = given.trim().split(/\s+/);
    return [address(url), ...size].join(' ');
  }

  function style(given: string): string {
    const { text } = cssPrint(given, '');
    for (const [, , url = ''] of given.matchAll(/url\(\s*(["']?)([^"')\s]{1,2000})\1\s*\)/gi)) address(url);
    return text.trim().replace(/\s+/g, ' ');
  }
}

/** Attributes whose file is loaded with the page. */
function loadsOf(tagName: string, rel: string): readonly string[] {
  if (tagName === 'link') return /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i.test(rel) ? ['href'] : [];
  if (tagName === 'use' || tagName === 'image') return ['href'];
  return LOADS[tagName] ?? [];
}

const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  iframe: ['src'],
  frame: ['src'],
  source: ['src'],
  track: ['src'],
  audio: ['src'],
  embed: ['src'],
  input: ['src'],
  video: ['src', 'poster'],
  object: ['data'],
};
