/** A picture of a finding's element and a little around it. Lengths are CSS pixels. */
export interface Shot {
  /** The WebP file in the run folder's `shots`, named after its bytes: `<hash>.webp`. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** The element within the picture: x, y, width, height. The picture itself is as the page was: whoever shows it draws the outline. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
}
