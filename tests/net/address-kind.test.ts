import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKind, hostKind } from '../../src/net/address-kind.ts';

describe('an address is of one kind', () => {
  test.each([
    ['8.8.8.8', 'public'],
    ['142.250.1.1', 'public'],
    ['2606:4700::1111', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['::', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.0', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd12:3456::1', 'private'],
    ['169.254.1.1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['169.254.169.254', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['fd00:0ec2:0:0:0:0:0:0254', 'metadata'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['ff02::1', 'reserved'],
    ['203.0.113.7', 'reserved'],
  ])('%s is %s', (ip, kind) => {
    expect(addressKind(ip)).toBe(kind);
  });

  test('what is no address has no kind', () => {
    expect(addressKind('example.org')).toBeUndefined();
    expect(addressKind('1.2.3')).toBeUndefined();
    expect(addressKind('')).toBeUndefined();
  });
});

test('an IPv4 address inside an IPv6 one keeps its kind', () => {
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
      for (const form of [`::ffff:${ip}`, `::ffff:${hex}`, `64:ff9b::${hex}`, `2002:${hex}::1`]) {
        expect(addressKind(form)).toBe(addressKind(ip));
      }
    }),
  );
});

describe('every way to write a host comes to one', () => {
  test.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://LOCALHOST/',
    'http://a.b.localhost./',
  ])('%s is loopback', (address) => {
    expect(hostKind(new URL(address).hostname)).toBe('loopback');
  });

  test('the name of a cloud’s metadata server', () => {
    expect(hostKind(new URL('http://metadata.google.internal./x').hostname)).toBe('metadata');
    expect(hostKind(new URL('http://0xa9fea9fe/').hostname)).toBe('metadata');
  });

  test('any other name must be looked up', () => {
    expect(hostKind('example.org')).toBeUndefined();
    expect(hostKind('notlocalhost')).toBeUndefined();
  });
});
