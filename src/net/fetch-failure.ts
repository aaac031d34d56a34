import type { Reason } from '../model/ledger.ts';

export type FetchFailureReason = Extract<
  Reason,
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'blocked-address'
  | 'too-large'
  | 'redirect-loop'
  | 'rate-limited'
  | 'unreadable'
  | 'interrupted'
>;

/** Why there is no answer. */
export interface FetchFailure {
  readonly ok: false;
  readonly reason: FetchFailureReason;
  /** An error code or a refused address. From outside: escape it. */
  readonly detail?: string;
  /** Every address on the way, the requested one first. */
  readonly chain: readonly string[];
}

/** Longest detail taken over from an error. */
const LONGEST = 200;

/** Names what went wrong in a request, from the error that undici, zlib or Node threw. */
export function failureOf(error: unknown, chain: readonly string[]): FetchFailure {
  const code = codeOf(error);
  const detail = (code ?? (error instanceof Error ? error.message : String(error))).slice(0, LONGEST);
  return { ok: false, reason: reasonOf(code, error), detail, chain };
}

function reasonOf(code: string | undefined, error: unknown): FetchFailureReason {
  if (code === undefined) return 'unreachable';
  if (code === 'ABORT_ERR' || /TIMEOUT|TIMEDOUT/.test(code)) return 'timeout';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI'))
    return 'unreadable';
  if (TLS.test(code) || isTlsAlert(error)) return 'tls';
  return 'unreachable';
}

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|ERR_OSSL)/;

function isTlsAlert(error: unknown): boolean {
  return error instanceof Error && /\bssl3?_|SSL routines/i.test(error.message);
}

/** The code of the error or, where Node tried several addresses, of the first. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('name' in error && (error.name === 'TimeoutError' || error.name === 'AbortError')) return 'ABORT_ERR';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : undefined;
}
