import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../config/usage-error.ts';
import { withTimeLimit } from '../model/time-limit.ts';
import { visible } from '../report/visible.ts';
import { say } from '../report/words/say.ts';

const POLL_MS = 200;
const ANSWER_MS = 5_000;
/** After a polite request to end. */
const GRACE_MS = 5_000;
const LAST_LINES = 10;
const KEPT_CHARACTERS = 8_000;

export interface ServeOptions {
  /** As the person would type it. */
  readonly command: string;
  /** Answers once the server is up. */
  readonly ready: string;
  /** Seconds to wait for it. */
  readonly timeout: number;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** The person's own server, for the length of a run. */
export interface Served {
  /** Ends it and all that it started. */
  stop(): Promise<void>;
}

/**
 * Starts the person's server in a process group of its own, and waits until it answers.
 * @throws UsageError where something else answers already, where it ends early, or where it never answers.
 */
export async function serveCommand(options: ServeOptions): Promise<Served> {
  const { command, ready, timeout, cwd, env, signal } = options;
  if (await answers(ready, signal)) throw alreadyAnswers(ready);
  // A group of its own: ending the shell alone would leave the server that it started.
  const child = spawn(command, { shell: true, detached: true, cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = lastOutput(child);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(name ?? String(code)));
  });
  const killNow = (): void => endGroup(child, 'SIGKILL');
  process.on('exit', killNow);
  const stop = async (): Promise<void> => {
    endGroup(child, 'SIGTERM');
    await untilGone(child);
    process.off('exit', killNow);
  };
  try {
    const outcome = await withTimeLimit(timeout * 1_000, signal, (patience) =>
      Promise.race([untilReady(ready, patience), ended.then((code) => ({ code }))]),
    );
    if (typeof outcome === 'object') throw endedEarly(command, outcome.code, output());
    if (!outcome && !signal.aborted) throw neverReady(ready, timeout, output());
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await answers(url, signal)) return true;
    await pause(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** Any answer below 500: a server that is warming up says 502 or 503. */
async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    return await withTimeLimit(ANSWER_MS, signal, async (limit) => {
      const response = await fetch(url, { redirect: 'manual', signal: limit });
      await response.body?.cancel();
      return response.status < 500;
    });
  } catch {
    return false;
  }
}

/** The end of what the server printed, for the person to see why. */
function lastOutput(child: ChildProcess): () => string {
  let kept = '';
  const keep = (chunk: unknown): void => {
    kept = `${kept}${String(chunk)}`.slice(-KEPT_CHARACTERS);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => visible(kept.trim().split(/\r?\n/).slice(-LAST_LINES).join('\n'));
}

async function untilGone(child: ChildProcess): Promise<void> {
  const deadline = performance.now() + GRACE_MS;
  while (groupLives(child)) {
    if (performance.now() > deadline) {
      endGroup(child, 'SIGKILL');
      return;
    }
    await pause(20);
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone.
  }
}

function groupLives({ pid }: ChildProcess): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

function alreadyAnswers(ready: string): UsageError {
  return new UsageError({
    what: say('Something already answers at this address.', 'Un serveur répond déjà à cette adresse.'),
    where: ready,
    next: say(
      'Stop it, or leave --start out to check what is running there.',
      'Arrêtez-le, ou retirez --start pour vérifier ce qui y répond.',
    ),
  });
}

function endedEarly(command: string, code: string, output: string): UsageError {
  return new UsageError({
    what: say(
      `The server ended before it was ready (${code}).`,
      `Le serveur s’est arrêté avant d’être prêt (${code}).`,
    ),
    where: `--start ${command}`,
    problems: printed(output),
    next: say(
      'Run the command by itself, and mend what it reports.',
      'Lancez la commande seule, et corrigez ce qu’elle signale.',
    ),
  });
}

function neverReady(ready: string, seconds: number, output: string): UsageError {
  return new UsageError({
    what: say(
      `The server did not answer within ${seconds} seconds.`,
      `Le serveur n’a pas répondu en ${seconds} secondes.`,
    ),
    where: `--ready ${ready}`,
    problems: printed(output),
    next: say(
      'Check the address after --ready, or set a longer start.timeout in the configuration.',
      'Vérifiez l’adresse après --ready, ou augmentez start.timeout dans la configuration.',
    ),
  });
}

function printed(output: string): { what: { en: string; fr: string } }[] {
  return output === '' ? [] : output.split('\n').map((line) => ({ what: { en: `| ${line}`, fr: `| ${line}` } }));
}
