import { LANGS, type Lang } from '../model/language.ts';

/**
 * The language that a file's name or folder says: `guide.fr.md`, `guide-fr.html`, `fr/guide.md`. The name weighs more than the
 * folder, a near folder more than a far one.
 */
export function languageOfPath(path: string): Lang | undefined {
  const steps = path.toLowerCase().split(/[\\/]/);
  const name = steps.pop() ?? '';
  const inName = /[._-](en|eng|fr|fra)(?:[-_](?:ca|us|gb|fr))?\.[a-z0-9]+$/.exec(name)?.[1];
  if (inName !== undefined) return inName.startsWith('fr') ? 'fr' : 'en';
  for (const step of steps.toReversed()) {
    const found = FOLDERS.get(step.replace(/[-_](?:ca|us|gb|fr)$/, ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `en` for `en`, `en-CA`, `EN_ca`; undefined for any other tag. */
export function officialLanguage(tag: string | undefined): Lang | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGS.find((lang) => lang === primary);
}

const FOLDERS: ReadonlyMap<string, Lang> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['anglais', 'en'],
  ['fr', 'fr'],
  ['french', 'fr'],
  ['francais', 'fr'],
  ['français', 'fr'],
]);
