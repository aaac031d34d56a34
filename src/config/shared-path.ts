/** The first path that two reports would both be written to. Standard output, too, takes one report only. */
export function sharedPath(outputs: readonly { readonly path: string }[]): string | undefined {
  return outputs.find(({ path }, index) => outputs.findIndex((other) => other.path === path) < index)?.path;
}
