/** What the exit codes mean; a public contract. */
export const EXIT = {
  passed: 0,
  failed: 1,
  usage: 2,
  incomplete: 3,
  output: 4,
  bug: 70,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** Worst first: a run that several codes describe ends with the first of them. */
const ORDER: readonly number[] = [
  EXIT.bug,
  EXIT.output,
  EXIT.interrupted,
  EXIT.terminated,
  EXIT.hangup,
  EXIT.incomplete,
  EXIT.failed,
  EXIT.usage,
  EXIT.passed,
];

/** The code that says most of what went wrong. A code that is not known counts as a bug: nothing unknown is green. */
export function worstCode(codes: readonly number[]): number {
  if (codes.some((code) => !ORDER.includes(code))) return EXIT.bug;
  return ORDER.find((code) => codes.includes(code)) ?? EXIT.bug;
}
