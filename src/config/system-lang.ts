import type { Lang } from '../model/language.ts';

/** The language of the person's system, by POSIX's order; English where it is neither. */
export function systemLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^fr(?:[^a-z]|$)/i.test(locale ?? '') ? 'fr' : 'en';
}
