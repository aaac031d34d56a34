import type { Reason, Stage } from '../model/ledger.ts';
import type { VisitFailure } from '../model/visit.ts';
import type { LoaderOptions } from './loader-options.ts';

/** The main document's response, as it came in. */
export interface MainResponse {
  readonly url: string;
  readonly status: number;
  /** Without parameters, in lower case; empty if the server sent none. */
  readonly contentType: string;
  readonly isAttachment: boolean;
  readonly headerLang?: string;
  readonly retryAfter?: string;
  /** The address that answered. */
  readonly address?: string;
  readonly bytes?: number;
}

export interface Asked {
  readonly url: string;
  readonly isSeed: boolean;
}

type Rules = Pick<LoaderOptions, 'allows' | 'staysIn' | 'allowStatus' | 'maxDocumentBytes'>;

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', '']);

/** Words of addresses where people sign in, in English and French; whole path segments. */
const SIGN_IN =
  /(^|[/._-])(log-?in|log-?on|sign-?in|signin|sso|oauth2?|saml2?|authn?|authenticate|authentication|connexion|se-connecter|ouvrir-(une-)?session|ouverture-de-session|identification|authentification)([/._-]|$)/i;

/** Why this response is not the page that was asked for; undefined where it is. */
export function judgeDocument(response: MainResponse, asked: Asked, rules: Rules): VisitFailure | undefined {
  const fail = failureOf(response, asked);
  const refused = rules.allows(new URL(response.url), response.address === undefined ? [] : [response.address]);
  if (refused !== true) return fail('blocked-address', refused);
  if (isSignIn(response.url, asked.url)) return fail('auth-lost', response.url);
  if (!rules.staysIn(response.url, asked)) {
    return asked.isSeed
      ? { ...fail('off-scope', response.url), reason: 'redirect-off-scope' }
      : { ...fail('redirect-off-scope', response.url), state: 'skipped' };
  }
  if (response.status === 429 || (response.status === 503 && response.retryAfter !== undefined)) {
    return fail('rate-limited', String(response.status));
  }
  if (response.status >= 400 && !rules.allowStatus.includes(response.status)) {
    return fail('http-status', String(response.status));
  }
  if (response.isAttachment) return seedOnly(fail('download', response.contentType), asked, 'not-html');
  if (!HTML_TYPES.has(response.contentType)) return seedOnly(fail('not-html', response.contentType), asked, 'not-html');
  if ((response.bytes ?? 0) > rules.maxDocumentBytes) return fail('too-large', String(response.bytes));
  return undefined;
}

/** Whether a page ended where people sign in, although that was not what was asked for. */
export function isSignIn(url: string, asked: string): boolean {
  if (url === asked) return false;
  return namesSignIn(url) && !namesSignIn(asked);
}

function namesSignIn(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return SIGN_IN.test(pathname) || /^(login|signin|sso|auth|connexion)\./i.test(hostname);
}

/** Turns the browser's network error into a reason. */
export function judgeNetworkError(message: string, stage: Stage = 'load'): VisitFailure {
  const code = /net::(ERR_[A-Z0-9_]+)/.exec(message)?.[1] ?? 'ERR_FAILED';
  const reason: Reason = NETWORK_REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
  return { state: 'error', reason, stage, detail: code };
}

const NETWORK_REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/CERT|SSL|TLS/, 'tls'],
  [/TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [/TIMED_OUT/, 'timeout'],
  [/BLOCKED_BY/, 'blocked-address'],
];

function failureOf({ url, status }: MainResponse, asked: Asked) {
  const finalUrl = url === asked.url ? {} : { finalUrl: url };
  return (reason: Reason, detail: string): VisitFailure => ({
    state: 'error',
    reason,
    stage: 'load',
    detail,
    ...(status > 0 && { status }),
    ...finalUrl,
  });
}

/** What the person named must be a page; what a page links to may be something else. */
function seedOnly(failure: VisitFailure, asked: Asked, reason: Reason): VisitFailure {
  return asked.isSeed ? failure : { ...failure, state: 'skipped', reason };
}
