import type { Reason } from '../model/ledger.ts';
import type { VisitFailure } from '../model/visit.ts';

/** The first that fits the browser's error code; none: the server did not answer as one should. */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/CERT|SSL|TLS/, 'tls'],
  [/TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [/^ERR_TIMED_OUT$/, 'timeout'],
  [/BLOCKED_BY_(CLIENT|ADMINISTRATOR|PRIVATE_NETWORK|LOCAL_NETWORK)/, 'blocked-address'],
];

/** Turns the browser's network error (`net::ERR_CONNECTION_REFUSED`) into a reason; the code is the detail. */
export function judgeNetworkError(message: string): VisitFailure {
  const code = /net::(ERR_[A-Z0-9_]+)/.exec(message)?.[1] ?? 'ERR_FAILED';
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
  return { state: 'error', reason, stage: 'load', detail: code };
}
