/** `--verbose`, or `DEBUG` as other tools read it: `DEBUG=curbcut`, `DEBUG=*`, `DEBUG=1`. */
export function isVerbose(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): boolean {
  if (argv.includes('--verbose')) return true;
  return (env['DEBUG'] ?? '')
    .split(',')
    .some((name) => ['curbcut', 'curbcut:*', '*', '1', 'true'].includes(name.trim()));
}
