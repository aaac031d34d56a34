import type { NetworkPolicy } from './network-policy.ts';

/** A header that goes to one origin and to no other. */
export interface OriginHeader {
  /** `https://example.org` */
  readonly origin: string;
  readonly name: string;
  readonly value: string;
}

export interface FetchOptions {
  readonly policy: NetworkPolicy;
  /** `Curbcut/1.2.3` */
  readonly userAgent: string;
  readonly headers?: readonly OriginHeader[];
  /** For one try, redirects and body included. */
  readonly timeoutMs: number;
  /** Of the body, after decompression. */
  readonly maxBytes: number;
  /** A body over the limit: a failure, or its beginning. Default: a failure. */
  readonly over?: 'fail' | 'cut';
  /** Whether the body is wanted at all. Default: yes. */
  readonly wantsBody?: (head: { readonly status: number; readonly contentType: string }) => boolean;
  /** The most that is waited, in all, when the server says that it is busy. Default: 60 s. */
  readonly maxWaitMs?: number;
  /** Names the proxy, if there is one. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}
