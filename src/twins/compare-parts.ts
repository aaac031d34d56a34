import type { FormField, Image, Media, PageSnapshot } from '../model/snapshot.ts';
import type { Side, TwinDifference } from './difference.ts';
import { officialLanguage } from './official-language.ts';
import { neutralAddress } from './tokens.ts';
import type { TwinPage } from './twin-page.ts';

/** Form fields, pictures, videos and their captions that one page has and the other has not. */
export function* compareParts(en: TwinPage, fr: TwinPage): Iterable<TwinDifference> {
  yield* compareFields(en.page, fr.page);
  yield* compareImages(en.page, fr.page);
  yield* compareMedia(en.page, fr.page);
}

const NOT_FILLED: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

function* compareFields(en: PageSnapshot, fr: PageSnapshot): Iterable<TwinDifference> {
  const [a, b] = [en, fr].map(({ fields }) => fields.filter(({ type }) => !NOT_FILLED.has(type)));
  if (a === undefined || b === undefined) return;
  const { pairs, onlyEn, onlyFr } = pairUp(a, b, [
    ({ name, type }) => (name === '' ? undefined : `${name} ${type}`),
    ({ type }) => type,
  ]);
  for (const [one, two] of pairs) {
    if (one.required === two.required) continue;
    const [enValue, frValue] = [String(one.required), String(two.required)];
    yield {
      kind: 'required',
      en: fieldSide(one),
      fr: fieldSide(two),
      enValue,
      frValue,
      sure: true,
      cause: `${one.name}:${enValue}`,
    };
  }
  for (const field of onlyEn)
    yield { kind: 'field', en: fieldSide(field), sure: true, cause: `en:${field.name} ${field.type}` };
  for (const field of onlyFr)
    yield { kind: 'field', fr: fieldSide(field), sure: true, cause: `fr:${field.name} ${field.type}` };
}

function fieldSide({ type, name, selector }: FormField): Side {
  return { selector, snippet: `<input type="${type}" name="${plain(name)}">`, text: name };
}

/** Only where one page has more of them: a picture with words in it has another file in each language. */
function* compareImages(en: PageSnapshot, fr: PageSnapshot): Iterable<TwinDifference> {
  const told = ({ images }: PageSnapshot): Image[] => images.filter(({ alt }) => alt?.trim() !== '');
  const { onlyEn, onlyFr } = pairUp(told(en), told(fr), [({ src }) => neutralAddress(src), () => '']);
  // Without an alternative, nobody knows whether it tells something.
  const tells = ({ alt }: Image): boolean => alt !== undefined;
  for (const image of onlyEn.filter(tells))
    yield { kind: 'image', en: imageSide(image), sure: false, cause: `en:${image.src}` };
  for (const image of onlyFr.filter(tells))
    yield { kind: 'image', fr: imageSide(image), sure: false, cause: `fr:${image.src}` };
}

function imageSide({ src, alt = '', selector }: Image): Side {
  return { selector, snippet: `<img src="${plain(src)}" alt="${plain(alt)}">`, text: alt.slice(0, 200) };
}

function* compareMedia(en: PageSnapshot, fr: PageSnapshot): Iterable<TwinDifference> {
  const played = ({ media }: PageSnapshot): Media[] => media.filter(({ kind }) => kind === 'video' || kind === 'audio');
  const { pairs, onlyEn, onlyFr } = pairUp(played(en), played(fr), [
    ({ kind, src }) => `${kind} ${neutralAddress(src)}`,
    ({ kind }) => kind,
  ]);
  for (const item of onlyEn) yield { kind: 'media', en: mediaSide(item), sure: true, cause: `en:${item.src}` };
  for (const item of onlyFr) yield { kind: 'media', fr: mediaSide(item), sure: true, cause: `fr:${item.src}` };
  for (const [one, two] of pairs) {
    const [hasEn, hasFr] = [captionsIn(one, 'en'), captionsIn(two, 'fr')];
    if (hasEn === hasFr) continue;
    const side = hasEn ? { fr: mediaSide(two) } : { en: mediaSide(one) };
    yield { kind: 'captions', ...side, sure: true, cause: `${hasEn ? 'fr' : 'en'}:${one.src}` };
  }
}

/** A track without a language is in the page's. */
function captionsIn({ tracks }: Media, lang: 'en' | 'fr'): boolean {
  return tracks.some(
    (track) => /^(?:captions|subtitles)$/i.test(track.kind) && (officialLanguage(track.lang) ?? lang) === lang,
  );
}

function mediaSide({ kind, src, selector }: Media): Side {
  return { selector, snippet: `<${kind} src="${plain(src)}">`, text: src.replace(/^.*\//, '').slice(0, 200) };
}

/** Pairs by the first key that two share, then by the next; what has no partner is left over. */
function pairUp<T>(
  a: readonly T[],
  b: readonly T[],
  keys: readonly ((item: T) => string | undefined)[],
): { pairs: [T, T][]; onlyEn: T[]; onlyFr: T[] } {
  const [onlyEn, onlyFr] = [[...a], [...b]];
  const pairs: [T, T][] = [];
  for (const keyOf of keys) {
    for (const one of onlyEn.slice()) {
      const key = keyOf(one);
      const at = key === undefined ? -1 : onlyFr.findIndex((two) => keyOf(two) === key);
      const two = onlyFr[at];
      if (two === undefined) continue;
      onlyFr.splice(at, 1);
      onlyEn.splice(onlyEn.indexOf(one), 1);
      pairs.push([one, two]);
    }
  }
  return { pairs, onlyEn, onlyFr };
}

function plain(text: string): string {
  return text.slice(0, 300).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
