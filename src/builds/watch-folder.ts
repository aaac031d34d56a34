import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type BuildFiles, folderFiles } from './build-files.ts';

/** A folder at rest, or that it is gone. */
export type FolderState = { readonly kind: 'files'; readonly files: BuildFiles } | { readonly kind: 'gone' };

/** A build is at rest when nothing changed for this long. */
const QUIET_MS = 60;
/** Where files are empty or gone, the program that builds them is at work: it gets this long. */
const PATIENCE_MS = 1_000;
/** A folder that never rests is looked at all the same. */
const LONGEST_MS = 15_000;
/** Without news from the system the folder is read again after this long, or 20 times what reading takes. */
const POLL_MS = 1_000;
const POLL_SHARE = 20;

/**
 * The states of a folder, one each time that it changed and came to rest; first of all the one that it is in. News from the system makes
 * it fast; reading it again now and then makes it sure: a folder that is removed and made anew is not lost.
 */
export async function* folderStates(folder: string, signal: AbortSignal): AsyncGenerator<FolderState> {
  const bell = folderBell(folder);
  let last: string | undefined;
  try {
    while (!signal.aborted) {
      const began = performance.now();
      let state = await stateOf(folder);
      const took = performance.now() - began;
      if (signatureOf(state) !== last) {
        state = await atRest(folder, state, signal);
        if (signal.aborted) return;
        const signature = signatureOf(state);
        if (signature !== last) yield state;
        last = signature;
      }
      await bell.next(Math.max(POLL_MS, took * POLL_SHARE), signal);
    }
  } finally {
    bell.close();
  }
}

async function atRest(folder: string, first: FolderState, signal: AbortSignal): Promise<FolderState> {
  const began = performance.now();
  let state = first;
  let since = began;
  while (!signal.aborted && performance.now() - began < LONGEST_MS) {
    await pause(QUIET_MS, signal);
    const next = await stateOf(folder);
    if (signatureOf(next) !== signatureOf(state)) {
      state = next;
      since = performance.now();
    } else if (performance.now() - since >= (isUnfinished(first, state) ? PATIENCE_MS : QUIET_MS)) break;
  }
  return state;
}

function isUnfinished(before: FolderState, now: FolderState): boolean {
  if (before.kind === 'gone' || now.kind === 'gone') return true;
  const { marks } = now.files;
  return (
    [...marks.values()].some((mark) => mark.startsWith('0 ')) ||
    [...before.files.marks.keys()].some((path) => !marks.has(path))
  );
}

async function stateOf(folder: string): Promise<FolderState> {
  try {
    const files = await folderFiles(folder);
    return files.marks.size === 0 ? { kind: 'gone' } : { kind: 'files', files };
  } catch {
    return { kind: 'gone' };
  }
}

function signatureOf(state: FolderState): string {
  return state.kind === 'gone' ? '' : [...state.files.marks].map(([path, mark]) => `${path}\0${mark}`).join('\n');
}

interface Bell {
  next(mostMs: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Rings when the system tells of a change below the folder. */
function folderBell(folder: string): Bell {
  let watcher: FSWatcher | undefined;
  let inode: number | undefined;
  let hasRung = false;
  let ring = (): void => undefined;
  const onNews = (): void => {
    hasRung = true;
    ring();
  };
  const close = (): void => {
    watcher?.close();
    watcher = undefined;
  };
  const open = async (): Promise<void> => {
    const now = (await stat(folder).catch(() => undefined))?.ino;
    if (now === inode && watcher !== undefined) return;
    close();
    inode = now;
    if (now === undefined) return;
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, onNews);
      // Too many watches, or the folder went away: reading it again now and then goes on.
      watcher.on('error', close);
    } catch {
      watcher = undefined;
    }
  };
  return {
    async next(mostMs, signal) {
      await open();
      if (!hasRung) {
        const waiting = new AbortController();
        ring = () => waiting.abort();
        await pause(mostMs, AbortSignal.any([signal, waiting.signal]));
      }
      hasRung = false;
    },
    close,
  };
}

/** Waits, or until the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
