import type { Reason } from '../model/ledger.ts';
import type { VisitFailure } from '../model/visit.ts';
import type { LoaderOptions } from './loader-options.ts';
import type { MainResponse } from './main-response.ts';
import { isSignInInstead } from './sign-in-page.ts';
import type { VisitRequest } from './visit-request.ts';

type Rules = Pick<LoaderOptions, 'allows' | 'staysIn' | 'allowStatus' | 'maxDocumentBytes'> & {
  /** The person gave a way to sign in: a login page then means that it no longer holds. */
  readonly hasLogin: boolean;
};

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Why this response is not the page that was asked for; undefined where it is. */
export function judgeDocument(response: MainResponse, asked: VisitRequest, rules: Rules): VisitFailure | undefined {
  const fail = failureOf(response, asked);
  const refused = rules.allows(new URL(response.url), response.address === undefined ? [] : [response.address]);
  if (refused !== true) return fail('blocked-address', refused);
  const isHere = rules.staysIn(response.url, asked);
  // Without a login of ours, a link to another site's login page is just a link to another site.
  const needsSignIn = isSignInInstead(response.url, asked.url) && (isHere || asked.isSeed || rules.hasLogin);
  if (needsSignIn) return fail('auth-lost', response.url);
  if (!isHere) return unlessSeed(fail('redirect-off-scope', response.url), asked);
  return judgeStatus(response, rules, fail) ?? judgeType(response, asked, rules, fail);
}

type Fail = (reason: Reason, detail: string) => VisitFailure;

function judgeStatus({ status, retryAfter }: MainResponse, rules: Rules, fail: Fail): VisitFailure | undefined {
  if (status < 400 || rules.allowStatus.includes(status)) return undefined;
  const asksToWait = status === 429 || (status === 503 && retryAfter !== undefined);
  return fail(asksToWait ? 'rate-limited' : 'http-status', String(status));
}

function judgeType(
  { isAttachment, mimeType, bytes = 0 }: MainResponse,
  asked: VisitRequest,
  { maxDocumentBytes }: Rules,
  fail: Fail,
): VisitFailure | undefined {
  const isPage = PAGE_TYPES.has(mimeType);
  // A link to a file is no fault of the page behind it.
  if (isAttachment) return asked.isSeed ? fail('download', mimeType) : unlessSeed(fail('not-html', mimeType), asked);
  if (!isPage) return unlessSeed(fail('not-html', mimeType), asked);
  return bytes > maxDocumentBytes ? fail('too-large', String(bytes)) : undefined;
}

function failureOf({ url, status }: MainResponse, asked: VisitRequest): Fail {
  return (reason, detail) => ({
    state: 'error',
    reason,
    stage: 'load',
    detail,
    ...(status > 0 && { status }),
    ...(url !== asked.url.replace(/#.*$/s, '') && { finalUrl: url }),
  });
}

/** What the person named must be a page of theirs; what a page links to may be something else. */
function unlessSeed(failure: VisitFailure, { isSeed }: VisitRequest): VisitFailure {
  return isSeed ? failure : { ...failure, state: 'skipped' };
}
