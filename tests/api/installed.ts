import { execFile, type ExecFileException } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../e2e/run-cli.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
}

export function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, CI: '', VITEST: '', LC_ALL: 'en_CA.UTF-8', NO_COLOR: '1' };
    const ended = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out: stdout + stderr });
    execFile(command, [...args], { cwd, env, maxBuffer: 1e8 }, ended);
  });
}

/**
 * A copy of an example with Curbcut installed in it as its users have it: the files of the package and nothing else. What it
 * depends on, and further packages, come from this repository.
 */
export async function installed(example: string, packages: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-example-'));
  await cp(join(ROOT, 'examples', example), folder, { recursive: true });
  const home = join(folder, 'node_modules', 'curbcut');
  await mkdir(home, { recursive: true });
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
  const unpacked = await run('tar', ['xzf', packed.out.trim(), '-C', home, '--strip-components=1'], folder);
  if (unpacked.code !== 0) throw new Error(packed.out + unpacked.out);
  await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  for (const name of packages) await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

export const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
