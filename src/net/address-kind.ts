import { BlockList, isIP } from 'node:net';

/**
 * What lies behind an address. `metadata`: a cloud's keys. `reserved`: no host has it (multicast, documentation,
 * future use).
 */
export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local' | 'metadata' | 'reserved';

/**
 * The kind of an IPv4 or IPv6 address; undefined where the text is no address. An IPv4 address inside an IPv6 one
 * (mapped, compatible, NAT64, 6to4) is judged by itself: that is where the packets go.
 * Ranges: the IANA special-purpose address registries (RFC 6890).
 */
export function addressKind(ip: string): AddressKind | undefined {
  const bare = ip.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
  const version = isIP(bare);
  if (version === 0) return undefined;
  if (version === 4) return kindIn(RANGES, bare, 'ipv4');
  const own = kindIn(RANGES, bare, 'ipv6');
  const inner = embeddedIpv4(bare);
  if (own !== 'public' || inner === undefined) return own;
  return kindIn(RANGES, inner, 'ipv4');
}

/** The kind that a host has by its name alone; undefined where its name must be looked up first. */
export function hostKind(hostname: string): AddressKind | undefined {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  if (METADATA_NAMES.has(name)) return 'metadata';
  return addressKind(name);
}

const METADATA_NAMES: ReadonlySet<string> = new Set(['metadata.google.internal', 'metadata.goog', 'instance-data']);

/** In order: the first that holds the address wins. */
const RANGES: readonly (readonly [AddressKind, BlockList])[] = [
  // AWS, Azure and OpenStack (IPv4), Alibaba, Azure's wire server, Oracle, AWS and Google (IPv6).
  [
    'metadata',
    ranges(
      '169.254.169.254/32',
      '100.100.100.200/32',
      '168.63.129.16/32',
      '192.0.0.192/32',
      'fd00:ec2::254/128',
      'fd20:ce::254/128',
    ),
  ],
  // 0.0.0.0 and :: reach this machine.
  ['loopback', ranges('127.0.0.0/8', '0.0.0.0/8', '::1/128', '::/128')],
  ['link-local', ranges('169.254.0.0/16', 'fe80::/10')],
  [
    'private',
    ranges('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '198.18.0.0/15', 'fc00::/7', 'fec0::/10'),
  ],
  [
    'reserved',
    ranges(
      '192.0.0.0/24',
      '192.0.2.0/24',
      '198.51.100.0/24',
      '203.0.113.0/24',
      '224.0.0.0/4',
      '240.0.0.0/4',
      'ff00::/8',
      '2001:db8::/32',
      '100::/64',
    ),
  ],
];

function ranges(...subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits = ''] = subnet.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

function kindIn(all: typeof RANGES, ip: string, family: 'ipv4' | 'ipv6'): AddressKind {
  return all.find(([, list]) => list.check(ip, family))?.[0] ?? 'public';
}

/** The IPv4 address that an IPv6 address carries, by its prefix. */
function embeddedIpv4(ip: string): string | undefined {
  const groups = groupsOf(ip);
  const [a = 0, b = 0] = groups;
  const head = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':');
  if (a === 0x2002) return dotted(b, groups[2] ?? 0);
  if (head === '0:0:0:0:0:ffff' || head === '0:0:0:0:0:0' || head === '0:0:0:0:ffff:0' || head === '64:ff9b:0:0:0:0')
    return dotted(groups[6] ?? 0, groups[7] ?? 0);
  return undefined;
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Its eight groups. The URL class brings every spelling to one: no dotted part, the longest run of zeros as `::`. */
function groupsOf(ip: string): number[] {
  const [left = '', right] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split('::');
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const start = numbers(left);
  if (right === undefined) return start;
  const end = numbers(right);
  return [...start, ...Array.from({ length: 8 - start.length - end.length }, () => 0), ...end];
}
