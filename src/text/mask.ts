export type MaskKind = 'url' | 'email' | 'phone' | 'postal-code' | 'number' | 'date' | 'name' | 'act' | 'quote';

/** A stretch that is not the writer's own wording: nobody is told to reword it. UTF-16 offsets into the text. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskKind;
}
