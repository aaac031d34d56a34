import type { Issue } from '../model/issue.ts';
import type { FailOn } from '../model/report.ts';

/**
 * Does the gate count the issue? With `never` the gate is off, and files that only know "failed" show what a stricter
 * gate would count.
 */
export function gateCounts({ severity, outcome, ignored, inBaseline }: Issue, failOn: FailOn): boolean {
  if (outcome !== 'fail' || ignored !== undefined || inBaseline === true) return false;
  return severity === 'error' || (severity === 'warning' && failOn !== 'error');
}
