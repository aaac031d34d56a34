/**
 * An address, absolute or beside a base; undefined where it is none. In the place of `URL.canParse`, which Node 20 answers wrongly once
 * it is compiled: after some thousand calls a host with an accent (`école.example`) is no address any more.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
