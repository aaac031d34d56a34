import { systemLang } from '../config/system-lang.ts';
import { LANGS, type Lang } from '../model/language.ts';

/** The language of the words, known before anything else is read: `--lang` wherever it stands, else the system's. */
export function cliLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const at = flags.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = flags[at];
  const given = word === '--lang' ? flags[at + 1] : word?.slice('--lang='.length);
  return LANGS.find((lang) => lang === given) ?? systemLang(env);
}
