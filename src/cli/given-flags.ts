import { mergeSettings, type RawSettings } from '../config/merge-settings.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import type { Flag } from './flag.ts';

export type Given = ReadonlyMap<Flag, readonly string[]>;

/** All that the flags amount to, as settings that nobody has checked yet. */
export function flagSettings(given: Given): RawSettings {
  let settings: RawSettings = {};
  for (const [flag, values] of given)
    if (flag.read !== undefined) settings = mergeSettings(settings, flag.read(values));
  return settings;
}

/** The flag that a setting came from, for errors; inputs are named as such. */
export function flagOf(given: Given): (path: readonly PropertyKey[]) => string {
  return (path) => {
    const keys = path.filter((step) => typeof step === 'string');
    const flag = [...given.keys()].find(({ sets }) => sets !== undefined && keys.join('.').startsWith(sets));
    const rest = keys[0] === 'rules' ? ` ${keys.slice(1).join('.')}` : '';
    return flag === undefined ? keys.join('.') : `${flag.long}${rest}`;
  };
}

export function isGiven(given: Given, long: Flag['long']): boolean {
  return [...given.keys()].some((flag) => flag.long === long);
}

/** The last value of a flag. */
export function valueOf(given: Given, long: Flag['long']): string | undefined {
  for (const [flag, values] of given) if (flag.long === long) return values.at(-1);
  return undefined;
}

/** The value of `--config-format`. @throws UsageError for another than json */
export function configFormat(given: Given): 'json' | undefined {
  const format = valueOf(given, '--config-format');
  if (format === undefined || format === 'json') return format;
  throw new UsageError({
    what: say(`--config-format takes json, not ${format}.`, `--config-format prend json, et non ${format}.`),
    next: say('Write --config-format json, or leave it out.', 'Écrivez --config-format json, ou retirez cette option.'),
  });
}

/** `--color` true, `--no-color` false, neither undefined. */
export function colorFlag(given: Given): boolean | undefined {
  if (isGiven(given, '--no-color')) return false;
  return isGiven(given, '--color') ? true : undefined;
}
