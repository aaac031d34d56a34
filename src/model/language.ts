/** The two official languages that Curbcut reads and speaks. */
export type Lang = 'en' | 'fr';

export const LANGS: readonly Lang[] = ['en', 'fr'];

/** A sentence in both languages: a missing translation does not compile. */
export type Localized = Readonly<Record<Lang, string>>;
