import { readdir, readFile } from 'node:fs/promises';

/** Bytes in a page of memory; so on every Linux for which there is an embedded browser. */
const PAGE_BYTES = 4_096;

/**
 * The memory that a group of processes holds by itself, in bytes: resident and not shared. Undefined where the system
 * does not say so (it does on Linux).
 */
export async function groupMemory(group: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(pids.map((pid) => memoryOf(pid, group)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function memoryOf(pid: string, group: number): Promise<number> {
  try {
    // The name in brackets may hold anything: fields are counted from its end. After it: state, parent, group.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(pgrp) !== group) return 0;
    const [, resident = '0', shared = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return (Number(resident) - Number(shared)) * PAGE_BYTES;
  } catch {
    // It has ended in the meantime.
    return 0;
  }
}
