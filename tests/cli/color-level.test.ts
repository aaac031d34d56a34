import { expect, test } from 'vitest';
import { colorLevel } from '../../src/cli/color-level.ts';

const TERMINAL = { isTTY: true };

test.each([
  ['a terminal has colour', TERMINAL, { TERM: 'xterm' }, undefined, 1],
  ['256 colours', TERMINAL, { TERM: 'xterm-256color' }, undefined, 2],
  ['all colours', TERMINAL, { TERM: 'xterm', COLORTERM: 'truecolor' }, undefined, 3],
  ['a pipe has none', {}, { TERM: 'xterm' }, undefined, 0],
  ['a dumb terminal has none', TERMINAL, { TERM: 'dumb' }, undefined, 0],
  ['CI has none', TERMINAL, { TERM: 'xterm', CI: 'true' }, undefined, 0],
  ['NO_COLOR turns it off', TERMINAL, { TERM: 'xterm', NO_COLOR: '1' }, undefined, 0],
  ['an empty NO_COLOR says nothing', TERMINAL, { TERM: 'xterm', NO_COLOR: '' }, undefined, 1],
  ['FORCE_COLOR turns it on', {}, { FORCE_COLOR: '1' }, undefined, 1],
  ['FORCE_COLOR names a level', {}, { FORCE_COLOR: '3' }, undefined, 3],
  ['FORCE_COLOR=0 turns it off', TERMINAL, { TERM: 'xterm', FORCE_COLOR: '0' }, undefined, 0],
  ['CLICOLOR=0 turns it off', TERMINAL, { TERM: 'xterm', CLICOLOR: '0' }, undefined, 0],
  ['CLICOLOR=1 does not turn it on in a pipe', {}, { TERM: 'xterm', CLICOLOR: '1' }, undefined, 0],
  ['CLICOLOR_FORCE turns it on', {}, { TERM: 'xterm', CLICOLOR_FORCE: '1' }, undefined, 1],
  ['CLICOLOR_FORCE=0 says nothing', {}, { TERM: 'xterm', CLICOLOR_FORCE: '0' }, undefined, 0],
  ['NO_COLOR wins over CLICOLOR_FORCE', {}, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, undefined, 0],
  ['--color wins over NO_COLOR', {}, { NO_COLOR: '1' }, true, 1],
  ['--no-color wins over FORCE_COLOR', TERMINAL, { FORCE_COLOR: '1' }, false, 0],
] as const)('%s', (_, stream, env, flag, level) => {
  expect(colorLevel(stream, env, flag)).toBe(level);
});
