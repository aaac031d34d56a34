export type ColorLevel = 0 | 1 | 2 | 3;

/**
 * How many colours a stream gets: 0 none, 1 the 16, 2 256, 3 all. chalk ignores NO_COLOR, so it is decided here, once a stream.
 * Order: the flag, FORCE_COLOR (as Node reads it), NO_COLOR, CLICOLOR_FORCE, CLICOLOR, then whether the stream is a terminal that can.
 */
export function colorLevel(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | undefined,
): ColorLevel {
  if (flag === false) return 0;
  if (flag === true) return Math.max(1, terminalLevel(env)) as ColorLevel;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  if (isSet(env['NO_COLOR'])) return 0;
  if (isSet(env['CLICOLOR_FORCE']) && env['CLICOLOR_FORCE'] !== '0')
    return Math.max(1, terminalLevel(env)) as ColorLevel;
  if (isSet(env['CI']) || env['CLICOLOR'] === '0') return 0;
  return stream.isTTY === true ? terminalLevel(env) : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

function terminalLevel(env: Readonly<Record<string, string | undefined>>): ColorLevel {
  const term = env['TERM'] ?? '';
  if (term === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(term) ? 2 : 1;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
