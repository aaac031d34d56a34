import type { Protocol } from 'puppeteer-core';

/** The main document's response, as it came in. */
export interface MainResponse {
  readonly url: string;
  readonly status: number;
  /** What the browser took it for, in lower case: it sniffs where the server says nothing. */
  readonly mimeType: string;
  readonly isAttachment: boolean;
  readonly headerLang?: string;
  readonly retryAfter?: string;
  /** The address that answered. */
  readonly address?: string;
  readonly bytes?: number;
}

export function readResponse(response: Protocol.Network.Response): MainResponse {
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const bytes = Number(headers.get('content-length') ?? Number.NaN);
  const lang = headers.get('content-language');
  const retryAfter = headers.get('retry-after');
  const address = response.remoteIPAddress?.replace(/^\[|\]$/g, '') ?? '';
  return {
    url: response.url,
    status: response.status,
    mimeType: response.mimeType.toLowerCase(),
    isAttachment: /^\s*attachment/i.test(headers.get('content-disposition') ?? ''),
    ...(lang !== undefined && { headerLang: lang }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(address !== '' && { address }),
    ...(Number.isFinite(bytes) && { bytes }),
  };
}
