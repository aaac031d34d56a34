/** A report to write; `-` is standard output. */
export interface Output {
  readonly format: string;
  readonly path: string;
}
