import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../config/make-folder.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { ShotKeeper } from '../snapshot/take-shots.ts';
import { activeRules, profileFor, type RuleBook, severityFor } from './active-rules.ts';
import type { Judging } from './judging.ts';
import { openWaivers } from './waivers.ts';

/** The folder of the pictures beside a journal. */
export const SHOTS = 'shots';
/** Pages in a row that gave no picture in time: by then the browser gives none, and waiting only costs. */
const MOST_WITHOUT = 3;
/** Of pictures in one report, in bytes of base64: more is slow to open and too large to send by mail. */
const MOST_BYTES = 10_000_000;

/** The pictures that a report may hold. */
export interface ShotFiles {
  /** By file name, as base64. */
  readonly shots: ReadonlyMap<string, string>;
  /** For want of room. */
  readonly leftOut: number;
}

/**
 * Keeps the pictures of a run beside its journal: of what the code must put right, of failures that are errors or warnings.
 * Gives a keeper for each page. `started`: of the run, ISO 8601.
 */
export function shotKeepers(
  runDir: string,
  book: RuleBook,
  judging: Judging,
  started: string,
): (endsAt: number) => ShotKeeper {
  const active = activeRules(book, judging);
  const profileOf = profileFor(judging);
  const { coverOf } = openWaivers(judging.ignore, started);
  const weightOf = (finding: Finding): 'error' | 'warning' | undefined => {
    if (finding.outcome !== 'fail' || book.describe(finding.rule)?.owner !== 'code') return undefined;
    if (!active.isOn(finding.rule) || coverOf(finding) !== undefined) return undefined;
    const severity = severityFor(finding, book, judging, profileOf(finding.at.url));
    return severity === 'info' ? undefined : severity;
  };
  /** Of each cause, the first address that has a picture of it. */
  const taken = new Map<string, string>();
  let without = 0;
  return (endsAt) => ({
    endsAt,
    weightOf: (finding) => (without < MOST_WITHOUT ? weightOf(finding) : undefined),
    has(finding) {
      const url = taken.get(causeOf(finding));
      return url !== undefined && url < finding.at.url;
    },
    async keep(finding, bytes) {
      without = 0;
      const file = shotName(bytes);
      await makeFolder(join(runDir, SHOTS));
      await writeFile(join(runDir, SHOTS, file), bytes);
      const url = taken.get(causeOf(finding));
      if (url === undefined || finding.at.url < url) taken.set(causeOf(finding), finding.at.url);
      return file;
    },
    gaveNone() {
      without += 1;
    },
  });
}

/** Reads the pictures of a report's issues, the worst first, as many as there is room for. One that is gone or torn is none. */
export async function readShots(runDir: string, { issues }: Report, room = MOST_BYTES): Promise<ShotFiles> {
  const names = issues.flatMap(({ occurrences }) => occurrences.flatMap(({ shot }) => shot?.file ?? []));
  const shots = new Map<string, string>();
  let used = 0;
  let leftOut = 0;
  for (const name of new Set(names.filter(isShotName))) {
    const bytes = await readFile(join(runDir, SHOTS, name)).catch(() => undefined);
    if (bytes === undefined || shotName(bytes) !== name) continue;
    const text = bytes.toString('base64');
    if (used + text.length > room) {
      leftOut += 1;
      continue;
    }
    used += text.length;
    shots.set(name, text);
  }
  return { shots, leftOut };
}

/** Removes what an earlier run left, and nothing else that may be in the folder. */
export async function clearShots(runDir: string): Promise<void> {
  const names = await readdir(join(runDir, SHOTS)).catch(() => []);
  for (const name of names) if (isShotName(name)) await rm(join(runDir, SHOTS, name), { force: true });
}

/** Named after its bytes: the same picture is kept once, and a torn file is told by its name. */
function shotName(bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`;
}

function isShotName(name: string): boolean {
  return /^[0-9a-f]{32}\.webp$/.test(name);
}

function causeOf({ rule, key }: Finding): string {
  return JSON.stringify([rule, key]);
}
