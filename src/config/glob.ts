/**
 * A URL pattern as a regular expression: `*` is anything within a path segment, `**` anything, `?` one character;
 * all else is itself. It must match from the first character to the last. Linear: no nested repetition.
 */
export function globToRegExp(glob: string): RegExp {
  let source = '';
  for (let i = 0; i < glob.length; i += 1) {
    const char = glob.charAt(i);
    if (char === '*' && glob[i + 1] === '*') {
      while (glob[i + 1] === '*') i += 1;
      source += '.*';
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else source += char.replace(/[\\^$.|+()[\]{}/-]/, '\\$&');
  }
  return new RegExp(`^${source}$`, 'su');
}
