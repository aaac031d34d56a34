import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/config/usage-error.ts';
import { boundFor, createScope, isSameSite, type ScopeWidth } from '../../src/discover/scope.ts';
import { urlPatterns } from '../../src/discover/url-patterns.ts';

interface Parts {
  readonly start?: string;
  readonly width?: ScopeWidth;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly signedIn?: boolean;
}

function scopeOf({
  start = 'https://example.org/',
  width = 'path',
  include = [],
  exclude = [],
  signedIn = false,
}: Parts) {
  return createScope({
    bounds: [boundFor(start, width)],
    include: urlPatterns(include, '--include'),
    exclude: urlPatterns(exclude, '--exclude'),
    signedIn,
  });
}

describe('how far a start URL goes', () => {
  test.each([
    ['https://example.org/fr/services/', 'https://example.org/fr/services/a', true],
    ['https://example.org/fr/services/', 'https://example.org/fr/services', true],
    ['https://example.org/fr/services/', 'https://example.org/fr/services-two/', false],
    ['https://example.org/fr/services/', 'https://example.org/en/', false],
    ['https://example.org/fr/services/apply.html', 'https://example.org/fr/services/other.html', true],
    ['https://example.org/fr/services/apply.html', 'https://example.org/fr/', false],
    ['https://example.org/', 'https://example.org/anything?x=1', true],
    ['https://example.org/', 'http://example.org/', false],
    ['https://example.org/', 'https://www.example.org/', false],
    ['https://example.org/', 'https://example.org:8443/', false],
    ['https://example.org/', 'https://example.org.evil.example/', false],
  ])('by path, from %s: %s is in: %s', (start, url, expected) => {
    expect(scopeOf({ start }).contains(url)).toBe(expected);
  });

  test('by origin, every path of it', () => {
    const scope = scopeOf({ start: 'https://example.org/fr/', width: 'origin' });
    expect(scope.contains('https://example.org/en/')).toBe(true);
    expect(scope.contains('http://example.org/en/')).toBe(false);
  });

  test('by host, with and without www, http and https, any port', () => {
    const scope = scopeOf({ start: 'https://www.example.org/fr/', width: 'host' });
    expect(scope.contains('http://example.org:8080/en/')).toBe(true);
    expect(scope.contains('https://sub.example.org/')).toBe(false);
  });
});

describe('where a page may end after redirects', () => {
  const scope = scopeOf({ start: 'https://example.org/fr/' });
  const link = { url: 'https://example.org/fr/a', isSeed: false };
  test('on the same site under another scheme or www, below the same path', () => {
    expect(scope.staysIn('https://www.example.org/fr/a/', link)).toBe(true);
    expect(scope.staysIn('https://example.org/en/a', link)).toBe(false);
    expect(scope.staysIn('https://elsewhere.example/fr/a', link)).toBe(false);
  });
  test('what the person named may end anywhere on its site', () => {
    expect(scope.staysIn('https://example.org/en/a', { ...link, isSeed: true })).toBe(true);
    expect(scope.staysIn('https://elsewhere.example/fr/a', { ...link, isSeed: true })).toBe(false);
  });
  test('one site is a host, www left aside', () => {
    expect(isSameSite('http://example.org/', 'https://www.example.org/')).toBe(true);
    expect(isSameSite('http://127.0.0.1/', 'http://localhost/')).toBe(false);
  });
});

describe('what is left out', () => {
  test('files that are no page, by their extension', () => {
    const scope = scopeOf({});
    expect(scope.skips({ url: 'https://example.org/plan.PDF' })).toBe('not-html');
    expect(scope.skips({ url: 'https://example.org/plan.php?file=a.pdf' })).toBeUndefined();
    expect(scope.skips({ url: 'https://example.org/v1.2' })).toBeUndefined();
  });

  test('addresses that are excluded, or not included', () => {
    const scope = scopeOf({ include: ['/fr/**'], exclude: ['**/archives/**'] });
    expect(scope.skips({ url: 'https://example.org/fr/a' })).toBeUndefined();
    expect(scope.skips({ url: 'https://example.org/en/a' })).toBe('excluded');
    expect(scope.skips({ url: 'https://example.org/fr/archives/a' })).toBe('excluded');
  });

  describe('links that end the session, when signed in', () => {
    const scope = scopeOf({ signedIn: true });
    test.each([
      ['https://example.org/logout', ''],
      ['https://example.org/user/logout?token=1', ''],
      ['https://example.org/Account/SignOut', ''],
      ['https://example.org/?action=log_off', ''],
      ['https://example.org/d%C3%A9connexion', ''],
      ['https://example.org/fr/se-deconnecter', ''],
      ['https://example.org/x', 'Sign out'],
      ['https://example.org/x', ' Se déconnecter '],
      ['https://example.org/x', 'Fermer la session'],
      ['https://example.org/x', 'Déconnexion'],
    ])('%s (%s)', (url, text) => {
      expect(scope.skips({ url, text })).toBe('logout');
    });
    test.each([
      ['https://example.org/blog/logouts-explained', ''],
      ['https://example.org/x', 'How to sign out of your account'],
      ['https://example.org/catalogue', 'Log'],
    ])('%s (%s) is a page', (url, text) => {
      expect(scope.skips({ url, text })).toBeUndefined();
    });
    test('are links like any other when not signed in', () => {
      expect(scopeOf({}).skips({ url: 'https://example.org/logout', text: 'Log out' })).toBeUndefined();
    });
  });
});

describe('patterns', () => {
  const matches = (pattern: string, url: string): boolean => urlPatterns([pattern], '--exclude').matches(new URL(url));
  test.each([
    ['/fr/**', 'https://example.org/fr/a/b', true],
    ['/fr/*', 'https://example.org/fr/a/b', false],
    ['/fr/', 'https://example.org/fr/a/b', true],
    ['/fr/', 'https://example.org/africa/fr', false],
    ['https://example.org/**', 'https://example.org/fr/a', true],
    ['https://example.org/**', 'https://other.example/fr/a', false],
    ['*.php', 'https://example.org/a.php', true],
    ['**.php', 'https://example.org/a.php', true],
    ['/search?q=*', 'https://example.org/search?q=a', true],
    ['/a', 'https://example.org/a?b=1', true],
    ['/\\d{4}/', 'https://example.org/news/2024', true],
    ['/^https:.*(news|nouvelles)/', 'https://example.org/nouvelles', true],
  ])('%s over %s: %s', (pattern, url, expected) => {
    expect(matches(pattern, url)).toBe(expected);
  });

  test('one that never matched is told', () => {
    const patterns = urlPatterns(['/fr/**', '/nowhere/**'], '--exclude');
    patterns.matches(new URL('https://example.org/fr/a'));
    expect(patterns.unused()).toEqual(['/nowhere/**']);
  });

  test.each(['/(a+)+$/', '/(a|aa)+$/', '/((a+)b?)+$/', '/(a)\\1/', '/[/', `/^${'a'.repeat(300)}$/`])(
    '%s is refused, with a next step',
    (pattern) => {
      expect(() => urlPatterns([pattern], '--exclude')).toThrow(UsageError);
    },
  );
});
