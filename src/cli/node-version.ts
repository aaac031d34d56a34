import { systemLang } from '../config/system-lang.ts';

/** The oldest that runs Curbcut: the `engines` of package.json. */
export const LEAST_NODE = '20.19.0';

/**
 * What to tell where Node is too old; undefined where it will do. It is asked before anything else is loaded: an older Node may
 * not even read the rest.
 */
export function nodeTooOld(version: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const numbers = version.split('.').map(Number);
  const least = LEAST_NODE.split('.').map(Number);
  const at = least.findIndex((number, index) => numbers[index] !== number);
  if (at < 0 || Number(numbers[at]) > Number(least[at])) return undefined;
  const [short] = /^\d+\.\d+/.exec(LEAST_NODE) || [''];
  return systemLang(env) === 'fr'
    ? `curbcut: Curbcut demande Node ${short} ou plus récent; vous avez Node ${version}.\nEnsuite\u00A0: installez une version plus récente (https://nodejs.org), puis relancez la même commande.\n`
    : `curbcut: Curbcut needs Node ${short} or newer; this is Node ${version}.\nNext: install a newer one (https://nodejs.org), then run the same command again.\n`;
}
