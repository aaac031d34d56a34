import { parseUrl } from '../model/parse-url.ts';

/**
 * The proxy that the environment names for a URL (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case), as the
 * browser reads it too; undefined where the connection is direct. This machine is never asked for through a proxy.
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const read = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === '' || isLocal(url.hostname)) return undefined;
  const isDirect = read('NO_PROXY')
    .split(/[,\s]+/)
    .some((entry) => matches(entry.toLowerCase(), url));
  if (isDirect) return undefined;
  const address = proxy.includes('://') ? proxy : `http://${proxy}`;
  return parseUrl(address) === undefined ? undefined : address;
}

/** `example.org` and `.example.org` stand for the host and all below it; a port narrows it; `*` is everything. */
function matches(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  const actual = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  if (only !== undefined && only !== actual) return false;
  return hostname === name || hostname.endsWith(`.${name}`);
}

function isLocal(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.')
  );
}
