import type { CDPSession } from 'puppeteer-core';
import type { VisitFailure } from '../model/visit.ts';
import { evaluateApart } from './isolated-world.ts';
import type { LoaderOptions } from './loader-options.ts';
import { isElsewhere, isSignInInstead } from './sign-in-page.ts';
import type { VisitRequest } from './visit-request.ts';

/** The page as it is now, at rest. */
export interface RestingPage {
  readonly url: string;
  readonly status: number;
}

interface Contents {
  readonly isEmpty: boolean;
  readonly hasPassword: boolean;
  readonly isSignedIn: boolean;
}

/** Why the page that is there is not the page that was asked for; undefined where it is. */
export async function examinePage(
  client: CDPSession,
  page: RestingPage,
  request: VisitRequest,
  { loggedInSelector }: Pick<LoaderOptions, 'loggedInSelector'>,
): Promise<VisitFailure | undefined> {
  const contents = (await evaluateApart(client, question(loggedInSelector))) as Contents;
  const { url, status } = page;
  const error = (reason: VisitFailure['reason'], detail: string): VisitFailure => ({
    state: 'error',
    reason,
    stage: 'load',
    detail,
    status,
    ...(url !== request.url && { finalUrl: url }),
  });
  const isLogin = isSignInInstead(url, request.url) || (contents.hasPassword && isElsewhere(url, request.url));
  if (isLogin) return error('auth-lost', url);
  if (!contents.isSignedIn) return error('auth-lost', loggedInSelector ?? url);
  return contents.isEmpty ? error('empty', url) : undefined;
}

/** Asked in a world of our own, with what the DOM itself offers: forms can put fields in the place of its properties. */
function question(loggedInSelector: string | undefined): string {
  const signedIn =
    loggedInSelector === undefined ? 'true' : `document.querySelector(${JSON.stringify(loggedInSelector)}) !== null`;
  return `(() => {
    const all = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
    const body = document.body ?? document.documentElement;
    const showsSomething = () => {
      if (body === null) return false;
      if (all('img,svg,math,video,audio,canvas,iframe,frame,object,embed,input:not([type=hidden]),button,select,textarea').length > 0) return true;
      const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);
      for (let at = words.nextNode(); at !== null; at = words.nextNode()) {
        const parent = at.parentNode;
        if (at.data.trim() !== '' && !silent.has(String(parent && parent.nodeName).toUpperCase())) return true;
      }
      // A component may keep its contents in a root of its own, closed to us: then it has a size.
      const isDrawn = (element) => Element.prototype.getBoundingClientRect.call(element).height > 0;
      return all('*').some((element) => element.shadowRoot || (element.localName ?? '').includes?.('-') && isDrawn(element));
    };
    const isShown = (element) => Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
    return {
      isEmpty: !showsSomething(),
      hasPassword: all('input[type=password]').some(isShown),
      isSignedIn: ${signedIn},
    };
  })()`;
}
