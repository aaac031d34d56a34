/** Settings before they are checked: from the file, or from the flags. */
export type RawSettings = Readonly<Record<string, unknown>>;

/**
 * Flags win over the file, key by key. A list given by a flag replaces the file's list;
 * `rules` and `start` are merged one level deeper, so that a flag can change one rule.
 */
export function mergeSettings(file: RawSettings, flags: RawSettings): RawSettings {
  const merged: Record<string, unknown> = { ...file };
  for (const [key, value] of Object.entries(flags)) {
    if (value === undefined) continue;
    const deeper = key === 'rules' || key === 'start';
    merged[key] = deeper ? mergeGroups(file[key], value) : value;
  }
  return merged;
}

function mergeGroups(below: unknown, above: unknown): unknown {
  if (!isGroup(below) || !isGroup(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = merged[key];
    merged[key] = isGroup(before) && isGroup(value) ? { ...before, ...value } : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
