/** A passive verb in a sentence. Offsets are UTF-16 offsets into the block's text. */
export interface Passive {
  /** The passage to change: the verb and its doer, or the whole sentence where there is a rewrite. */
  readonly start: number;
  readonly end: number;
  /** The verb alone, auxiliaries included. */
  readonly verbStart: number;
  readonly verbEnd: number;
  /** The active verb with its doer in front, where the doer is named: `the ministry reviews`. */
  readonly active?: string;
  /** The whole sentence in the active, where it is certain. */
  readonly rewrite?: string;
}
