import { addressKind, hostKind, type AddressKind } from './address-kind.ts';

/** What may be asked of the network: by our own fetches and by the browser alike. */
export interface NetworkPolicy {
  /**
   * True, or why not. `resolvedAddresses`: every address that the host's name stands for, where they are known; with
   * them the answer is final. Ask again at every redirect.
   */
  allows(url: URL, resolvedAddresses?: readonly string[]): true | string;
}

export interface NetworkPolicyOptions {
  /** What the person asked for. */
  readonly startUrls: readonly URL[];
  /** The addresses that the names in `startUrls` stand for: an intranet site opens the intranet. */
  readonly startAddresses?: readonly string[];
  /** `name.localhost`: servers of our own. They are allowed, and open nothing else on this machine. */
  readonly ownHosts?: readonly string[];
}

/**
 * The address policy of a run. Only http and https. Addresses that no page needs (link-local, metadata, reserved) are
 * refused whoever asks. Private and loopback addresses are refused unless a start URL is itself of that kind.
 */
export function networkPolicy({ startUrls, startAddresses = [], ownHosts = [] }: NetworkPolicyOptions): NetworkPolicy {
  const own = new Set(ownHosts);
  const starts = [...startUrls].filter(({ host }) => !own.has(host)).map(({ hostname }) => hostKind(hostname));
  const open: ReadonlySet<AddressKind | undefined> = new Set([...starts, ...startAddresses.map(addressKind)]);
  const refusal = (kind: AddressKind | undefined, name: string): string | undefined => {
    if (kind === 'public' || ((kind === 'private' || kind === 'loopback') && open.has(kind))) return undefined;
    return `${kind ?? 'not an address'} ${name}`;
  };
  return {
    allows(url, resolvedAddresses = []) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return `scheme ${url.protocol}`;
      if (own.has(url.host)) {
        const away = resolvedAddresses.find((address) => addressKind(address) !== 'loopback');
        return away === undefined ? true : `not our own server ${away}`;
      }
      const byName = hostKind(url.hostname);
      const refused = byName === undefined ? undefined : refusal(byName, url.hostname);
      if (refused !== undefined) return refused;
      for (const address of resolvedAddresses) {
        const why = refusal(addressKind(address), address);
        if (why !== undefined) return why;
      }
      return true;
    },
  };
}
