import type { Report, VerdictReason } from '../model/report.ts';

/** Why the run is incomplete: the reasons of the verdict, without those that make the gate fail. */
export function missingReasons({ verdict }: Pick<Report, 'verdict'>): readonly VerdictReason[] {
  return verdict.reasons.filter(({ code }) => code !== 'issues' && code !== 'waiver-expired');
}

/** Why the gate fails though nothing that it counts was found. */
export function expiredReasons({ verdict }: Pick<Report, 'verdict'>): readonly VerdictReason[] {
  return verdict.reasons.filter(({ code }) => code === 'waiver-expired');
}
