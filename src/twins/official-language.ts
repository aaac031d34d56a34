import type { Lang } from '../model/language.ts';

/** `en` for `en`, `en-CA`, `EN_ca`; undefined for any other tag, or none. */
export function officialLanguage(tag: string | undefined): Lang | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}
