/** A stretch of a text. UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a text that a rule leaves alone. */
export interface Masked {
  /** Whether any of them shares a character with this one. */
  touches(start: number, end: number): boolean;
}
