import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { runCheck } from '../run/run-check.ts';
import { toolEnvironment } from '../tool/environment.ts';
import type { CheckOptions, CheckResult, SharedOptions } from './options.ts';
import { type ApiRun, resultOf, settingsFor } from './settings.ts';

/** See the index. */
export async function check(input: string | readonly string[], options: CheckOptions = {}): Promise<CheckResult> {
  const { runDir, onProgress, ...shared } = options;
  const run = await settingsFor(shared, { inputs: typeof input === 'string' ? [input] : [...input], ...NO_FILES });
  if (runDir !== undefined) return runIn(resolve(run.cwd, runDir), run, { ...shared, onProgress });
  return inTemporary((folder) => runIn(folder, run, { ...shared, onProgress }));
}

/** See the index. */
export async function checkHtml(html: string, options: SharedOptions = {}): Promise<CheckResult> {
  return inTemporary(async (folder) => {
    // The folder's name is in the page's address, and so in the report.
    const site = join(folder, 'html');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), html);
    const run = await settingsFor(options, { inputs: [join(site, 'index.html')], ...NO_FILES });
    const { book } = run.registry;
    const rules = book.rules.filter(({ kind }) => kind === 'page' || kind === 'text');
    const registry = { ...run.registry, book: { ...book, rules } };
    return runIn(join(folder, 'run'), { ...run, registry }, options);
  });
}

/** Reports are for `renderReport`, and pictures for the command line. */
const NO_FILES = { output: [], screenshots: false };

async function runIn(
  runDir: string,
  run: ApiRun,
  { signal = new AbortController().signal, onProgress }: Pick<CheckOptions, 'signal'> & Notified,
): Promise<CheckResult> {
  const report = await runCheck(
    { ...run.settings, runDir },
    {
      ...(await toolEnvironment(run.registry)),
      cwd: run.cwd,
      stdin: Readable.from([]),
      signal,
      now: () => new Date(),
      onProgress: onProgress ?? (() => undefined),
      resume: false,
      mask: run.mask,
    },
  );
  signal.throwIfAborted();
  return resultOf(report, run);
}

interface Notified {
  readonly onProgress?: CheckOptions['onProgress'] | undefined;
}

async function inTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
