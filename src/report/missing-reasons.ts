import type { Report, VerdictReason } from '../model/report.ts';

const GATE: ReadonlySet<string> = new Set(['issues', 'waiver-expired', 'budget']);

/** Why the run is incomplete: the reasons of the verdict, without those that make the gate fail. */
export function missingReasons({ verdict }: Pick<Report, 'verdict'>): readonly VerdictReason[] {
  return verdict.reasons.filter(({ code }) => !GATE.has(code));
}
