import type { Settings } from '../config/schema.ts';

const MASK = '***';
/** Shorter values stand in every text: hiding them would hide nothing and spoil everything. */
const SHORTEST = 4;
/** Headers that say nothing secret. */
const OPEN_HEADERS =
  /^(?:accept(?:-.*)?|user-agent|referer|origin|dnt|cache-control|x-requested-with|x-forwarded-.*)$/i;
/** Query parameters whose value opens a door. */
const TOKEN_PARAMETER =
  /([?&;](?:access_?token|id_?token|refresh_?token|auth_?token|token|api_?key|auth|passw(?:or)?d|pwd|secret|client_?secret|signature|sig|x-amz-(?:signature|credential|security-token)|jwt|session_?id)=)[^&;#\s"'<>\\]+/gi;
const USER_INFO = /(:\/\/)[^\s/?#@"'<>\\]+@/g;

/** Hides secrets in a text that is about to be written. */
export type Mask = (text: string) => string;

/**
 * A mask for this run: the values of headers, cookies and passwords, in every spelling in which a page or a log may repeat
 * them; user names and passwords in addresses; query parameters that are named like tokens.
 */
export function maskFor(settings: Pick<Settings, 'headers' | 'cookies' | 'basicAuth' | 'inputs'>): Mask {
  const values = secretValues(settings).flatMap(spellings);
  const known = [...new Set(values)].sort((a, b) => b.length - a.length);
  const pattern = known.length === 0 ? undefined : new RegExp(known.map(escapePattern).join('|'), 'g');
  return (text) => {
    const masked = pattern === undefined ? text : text.replace(pattern, MASK);
    return masked.replace(USER_INFO, `$1${MASK}@`).replace(TOKEN_PARAMETER, `$1${MASK}`);
  };
}

/** The same value with every text in it masked. Keys are ours and stay. */
export function maskTexts<T>(value: T, mask: Mask): T {
  // JSON is what reports are made of: plain data in, plain data out.
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? mask(inner) : inner,
  ) as T;
}

function secretValues({ headers, cookies, basicAuth, inputs }: Parameters<typeof maskFor>[0]): string[] {
  const fromHeaders = headers
    .filter(({ name }) => !OPEN_HEADERS.test(name))
    .flatMap(({ value }) => [value, value.replace(/^\S+\s+/, '')]);
  const fromCookies = cookies.map(({ value }) => value).filter((value) => !isPlainWord(value));
  const fromLogins = basicAuth.flatMap(({ username, password }) => [password, base64(`${username}:${password}`)]);
  const fromInputs = inputs.flatMap((input) => URL.parse(input)?.password ?? []).map(decode);
  return [...fromHeaders, ...fromCookies, ...fromLogins, ...fromInputs];
}

/** `accepted`, `fr-CA`: a choice, not a key. */
function isPlainWord(value: string): boolean {
  return /^[a-z]{1,12}$/.test(value) || /^[a-z]{2}-[A-Z]{2}$/.test(value);
}

function spellings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const all = [
    value,
    json,
    html,
    html.replace(/"/g, '&quot;'),
    encodeURIComponent(value),
    encodeURI(value),
    base64(value),
  ];
  return all.filter((each) => each.length >= SHORTEST);
}

function base64(value: string): string {
  return Buffer.from(value, 'utf8').toString('base64');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
