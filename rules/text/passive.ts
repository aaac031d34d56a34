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

/** Who acts, as tokens: `the ministry` of "by the ministry". Both ends belong to it. */
export interface Agent {
  readonly first: number;
  readonly last: number;
}

/** A passive as tokens of its sentence. */
export interface FoundPassive {
  /** First word of the verb group, auxiliaries included. */
  readonly first: number;
  /** The form of "be", "get" or être next to the participle. */
  readonly auxiliary: number;
  readonly participle: number;
  readonly agent?: Agent;
}
