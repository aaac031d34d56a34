import { UsageError } from '../config/usage-error.ts';
import type { Speller, Spelling } from '../rule/speller.ts';

/** The rule that reads the dictionaries. */
const RULE = 'spell/unknown';
const PACKAGES = 'nspell@2 dictionary-en-ca@3 dictionary-fr@3';

interface Checker {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

type MakeChecker = (dictionary: unknown) => Checker;

/**
 * The dictionaries of English (Canada) and French, if the rule that reads them is on. They are optional packages: 2 MB,
 * and French takes some ten seconds to open.
 * @throws UsageError if the rule is on and a package is not installed.
 */
export async function loadSpelling(isOn: (rule: string) => boolean): Promise<Spelling | undefined> {
  if (!isOn(RULE)) return undefined;
  try {
    const [{ default: make }, { default: en }, { default: fr }] = await Promise.all([
      import('nspell'),
      import('dictionary-en-ca'),
      import('dictionary-fr'),
    ]);
    return { en: speller(make, en), fr: speller(make, fr) };
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause;
    throw new UsageError({
      what: {
        en: 'The rule spell/unknown needs dictionaries that are not installed.',
        fr: 'La règle spell/unknown demande des dictionnaires qui ne sont pas installés.',
      },
      where: RULE,
      next: {
        en: `Run: npm install ${PACKAGES}. Or turn the rule off.`,
        fr: `Exécutez\u00A0: npm install ${PACKAGES}. Ou désactivez la règle.`,
      },
      cause,
    });
  }
}

/** Opened when the first word is asked for: a site in one language never pays for the other. */
function speller(make: MakeChecker, dictionary: unknown): Speller {
  let opened: Checker | undefined;
  const open = (): Checker => (opened ??= make(dictionary));
  return { knows: (word) => open().correct(word), suggest: (word) => open().suggest(word) };
}
