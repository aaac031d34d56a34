import type { Report } from '../../model/report.ts';

/** Tells the language that a page declares, as a safe value for a `lang` attribute; undefined where it declares none or nonsense. */
export function pageLanguages({ pages }: Report): (url: string) => string | undefined {
  const byUrl = new Map<string, string>();
  for (const { url, finalUrl, lang } of pages) {
    const tag = lang === undefined ? undefined : languageTag(lang);
    if (tag !== undefined) byUrl.set(finalUrl ?? url, tag);
  }
  return (url) => byUrl.get(url);
}

/** `fr-CA` from `FR-ca`; undefined for what is no known language. */
export function languageTag(lang: string): string | undefined {
  const match = /^([a-z]{2,3})(?:-([a-z]{2}))?$/i.exec(lang.trim());
  const [, primary = '', region] = match ?? [];
  if (!KNOWN.has(primary.toLowerCase())) return undefined;
  return region === undefined ? primary.toLowerCase() : `${primary.toLowerCase()}-${region.toUpperCase()}`;
}

/** ISO 639-1, and the ISO 639-3 codes of Indigenous languages spoken in Ontario. */
const KNOWN: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu
  fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km
  kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
  or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
  ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu moh one csw ojs mic`.split(/\s+/),
);
