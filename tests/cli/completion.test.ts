import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { bashCompletion } from '../../src/cli/completion/bash.ts';
import { completionModel } from '../../src/cli/completion/completion-model.ts';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import { powershellCompletion } from '../../src/cli/completion/powershell.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';

const IDS = ['axe/image-alt', 'sent/long', 'sent/slack'];
const model = completionModel(commands(IDS), IDS, 'en');
const french = completionModel(commands(IDS), IDS, 'fr');
const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion, powershell: powershellCompletion };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curbcut-completion-'));
  await mkdir(join(folder, 'a site'));
  await writeFile(join(folder, 'report.html'), '');
  for (const [shell, script] of Object.entries(SCRIPTS)) await writeFile(join(folder, shell), script(model));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What bash offers at the end of a line. */
function bash(line: string, wordBreaks = ' \t\n"\'><=;|&(:'): string[] {
  const program =
    'source ./bash; COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDBREAKS=$2; _curbcut; printf "%s\\n" "${COMPREPLY[@]}"';
  const offered = execFileSync('bash', ['-c', program, 'bash', line, wordBreaks], { cwd: folder, encoding: 'utf8' });
  return offered.split('\n').filter((word) => word !== '');
}

describe('in bash', () => {
  test.each([
    ['curbcut exp', ['explain']],
    ['curbcut dist --fail', ['--fail-on']],
    ['curbcut dist --fail-on ', ['error', 'warning', 'new', 'never']],
    ['curbcut --fail-on=w', ['warning']],
    ['curbcut dist -o sa', ['sarif=']],
    ['curbcut dist -o html=rep', []],
    ['curbcut dist --rule sent/', ['sent/long=', 'sent/slack=']],
    ['curbcut dist --rule sent/long=w', ['warning']],
    ['curbcut explain axe', ['axe/image-alt']],
    ['curbcut completion ', ['bash', 'zsh', 'fish', 'powershell']],
    ['curbcut rules --js', ['--json']],
    ['curbcut rules --max', []],
    ['curbcut help exit', ['exit-codes']],
    ['curbcut report a', ['a site']],
    ['curbcut dist --max-pages ', []],
  ])('%j', (line, offered) => {
    expect(bash(line)).toEqual(offered);
  });

  test('the first word is a command, a file or a folder', () => {
    expect(bash('curbcut re')).toEqual(['report', 'report.html']);
  });

  test('where = does not break words, the whole word is offered', () => {
    expect(bash('curbcut dist --rule sent/long=w', ' \t\n')).toEqual(['sent/long=warning']);
    expect(bash('curbcut --fail-on=w', ' \t\n')).toEqual(['--fail-on=warning']);
  });

  test('what is typed is never run', () => {
    expect(bash('curbcut $(touch pwned) `touch pwned` ')).toEqual([]);
    expect(bash('curbcut p')).not.toContain('pwned');
  });
});

/** Shells that a machine may lack: the others' tests read the script as text. */
describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test.skipIf(spawnSync(shell, ['-c', 'true']).status !== 0)('reads the script', () => {
    const { status, stderr } = spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test.each(Object.entries(SCRIPTS))('%s knows every command, flag, rule and word that a flag takes', (_, script) => {
  for (const lang of [model, french]) {
    const text = script(lang);
    const words = model.flatMap(({ name, flags }) => [
      name,
      ...flags.flatMap(({ long, values }) => [long.slice(2), ...('words' in values ? values.words : [])]),
    ]);
    for (const word of [...words, ...IDS]) expect(text).toContain(word);
    expect(text).not.toContain('undefined');
  }
});

test('PowerShell takes a typographic apostrophe for a quote: it is doubled', () => {
  expect(powershellCompletion(french)).toContain('d’’accessibilité');
  expect(powershellCompletion(french)).not.toMatch(/[^’]’[^’]/);
});

test('brackets and colons of the help do not end a description in zsh', () => {
  const line =
    zshCompletion(model)
      .split('\n')
      .find((each) => each.includes("'--lang=")) ?? '';
  expect(line).toContain('[The language in which Curbcut speaks to you\\: en or fr]:lang:(en fr)');
});
