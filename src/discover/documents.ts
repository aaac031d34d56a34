import type { DocumentFailure } from '../model/document.ts';
import type { Reason } from '../model/ledger.ts';
import type { Folders } from './folders.ts';
import { normaliseUrl } from './normalise-url.ts';
import type { RobotsRules } from './robots.ts';
import type { Scope } from './scope.ts';
import type { DocumentLimits, Web } from './web.ts';

/** A document's bytes, and where they were found. */
export interface FoundDocument {
  readonly state: 'found';
  /** After redirects. */
  readonly url: string;
  /** In lower case; empty for a file of a folder. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Documents that pages link to: the same scope, robots.txt, address policy, headers and retries as for pages. */
export interface DocumentSource {
  /** Why a document is not fetched; undefined where it is. */
  skips(url: string): Reason | undefined;
  fetch(url: string, limits: DocumentLimits): Promise<FoundDocument | DocumentFailure>;
}

export function documentSource(scope: Scope, robots: RobotsRules, folders: Folders, web: Web): DocumentSource {
  const skips = (url: string): Reason | undefined => {
    const skip = scope.skips({ url });
    if (skip !== undefined && skip !== 'not-html') return skip;
    return robots.allows(url) === 'yes' ? undefined : 'robots';
  };
  return {
    skips,
    async fetch(url, limits) {
      const file = await folders.read(url, limits.maxBytes);
      if (file === 'none') return { state: 'error', reason: 'http-status', detail: '404' };
      if (file === 'too-large') return { state: 'error', reason: 'too-large' };
      if (file !== undefined) return { state: 'found', url, contentType: '', bytes: file };
      return fetchDocument(url, limits);
    },
  };

  async function fetchDocument(url: string, limits: DocumentLimits): Promise<FoundDocument | DocumentFailure> {
    const answer = await web.document(url, limits);
    if (!answer.ok) {
      const { reason, detail } = answer;
      return { state: 'error', reason, ...(detail !== undefined && { detail }) };
    }
    const { status, contentType, bytes } = answer;
    const final = normaliseUrl(answer.url) ?? url;
    if (final !== url) {
      if (!scope.staysIn(final, { url, isSeed: false }))
        return { state: 'skipped', reason: 'redirect-off-scope', detail: final };
      const skip = skips(final);
      if (skip !== undefined && skip !== 'off-scope') return { state: 'skipped', reason: skip, detail: final };
    }
    if (status !== 200) return { state: 'error', reason: 'http-status', detail: `${status}` };
    return { state: 'found', url: final, contentType, bytes };
  }
}
