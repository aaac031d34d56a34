import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'dist/bin/curbcut.js');

export interface Ended {
  /** Exit code, or -1 where a signal ended the process. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called as soon as the process is there. */
  readonly onStart?: (child: {
    pid: number;
    kill(signal: NodeJS.Signals): void;
    stderr: NodeJS.ReadableStream;
  }) => void;
}

/** Runs the built command line as a person would, in an empty folder of its own unless told otherwise. */
export async function curbcut(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  const cwd = options.cwd ?? (await emptyFolder());
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'en_CA.UTF-8', CI: '', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  options.onStart?.({ pid: child.pid ?? 0, kill: (signal) => child.kill(signal), stderr: child.stderr });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? -1));
  });
  return { code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
}

export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'curbcut-e2e-'));
}

/** A report with its times taken out: what two runs over one input must agree on to the byte. */
export function timeless(json: string): string {
  const report = JSON.parse(json) as Report;
  return JSON.stringify({ ...report, time: undefined }, undefined, 2);
}

export async function reportOf(args: readonly string[], options: CliOptions = {}): Promise<Ended & { report: Report }> {
  const ended = await curbcut([...args, '-o', 'json=-'], options);
  try {
    return { ...ended, report: JSON.parse(ended.stdout) as Report };
  } catch {
    throw new Error(
      `No JSON on stdout (exit ${ended.code}): ${ended.stdout.slice(0, 500)}\n${ended.stderr.slice(-2_000)}`,
    );
  }
}
