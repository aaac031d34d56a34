import { describe, expect, test } from 'vitest';
import { networkPolicy } from '../../src/net/network-policy.ts';

const site = (...urls: string[]) => networkPolicy({ startUrls: urls.map((url) => new URL(url)) });
const url = (text: string): URL => new URL(text);

describe('from a public site', () => {
  const policy = site('https://www.ontario.ca/');
  test('public addresses are allowed', () => {
    expect(policy.allows(url('https://cdn.example.org/'), ['93.184.216.34'])).toBe(true);
  });
  test.each([
    'http://127.0.0.1:9222/json',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://[fd00::1]/',
  ])('%s is refused', (address) => {
    expect(policy.allows(url(address))).toEqual(expect.any(String));
  });
  test('a public name that leads inside is refused, whichever of its addresses does', () => {
    expect(policy.allows(url('https://rebind.example/'), ['93.184.216.34', '127.0.0.1'])).toBe('loopback 127.0.0.1');
    expect(policy.allows(url('https://rebind.example/'), ['::ffff:10.0.0.1'])).toBe('private ::ffff:10.0.0.1');
  });
  test.each(['file:///etc/passwd', 'ftp://example.org/', 'data:text/html,x', 'javascript:1', 'ws://example.org/'])(
    '%s is refused',
    (address) => {
      expect(policy.allows(url(address))).toMatch(/^scheme /);
    },
  );
});

describe('whoever asks', () => {
  test.each(['http://169.254.169.254/', 'http://[fd00:ec2::254]/', 'http://100.100.100.200/', 'http://169.254.1.1/'])(
    '%s is refused',
    (address) => {
      expect(site(address, 'http://127.0.0.1/', 'http://10.0.0.1/').allows(url(address))).toEqual(expect.any(String));
    },
  );
});

describe('from a site on this machine or on the intranet', () => {
  test('loopback opens loopback and nothing else', () => {
    const policy = site('http://localhost:3000/');
    expect(policy.allows(url('http://127.0.0.1:4000/'))).toBe(true);
    expect(policy.allows(url('http://192.168.0.1/'))).toBe('private 192.168.0.1');
  });
  test('a start name that stands for a private address opens private addresses', () => {
    const policy = networkPolicy({ startUrls: [url('http://intranet.example/')], startAddresses: ['10.2.3.4'] });
    expect(policy.allows(url('http://intranet.example/'), ['10.2.3.4'])).toBe(true);
    expect(policy.allows(url('http://files.example/'), ['10.9.9.9'])).toBe(true);
    expect(policy.allows(url('http://127.0.0.1/'))).toBe('loopback 127.0.0.1');
  });
});

test('our own server of a folder is allowed and opens nothing else on this machine', () => {
  const policy = networkPolicy({ startUrls: [url('http://dist.localhost/')], ownHosts: ['dist.localhost'] });
  expect(policy.allows(url('http://dist.localhost/fr/'), ['127.0.0.1'])).toBe(true);
  expect(policy.allows(url('http://dist.localhost/fr/'), ['93.184.216.34'])).toEqual(expect.any(String));
  expect(policy.allows(url('http://dist.localhost:9222/'))).toEqual(expect.any(String));
  expect(policy.allows(url('http://127.0.0.1:9222/'))).toEqual(expect.any(String));
  expect(policy.allows(url('https://cdn.example.org/'), ['93.184.216.34'])).toBe(true);
});
