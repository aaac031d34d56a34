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
  /** Nothing to see for a person. */
  readonly isBlank: boolean;
  /** Not even a document that somebody wrote. */
  readonly isVoid: boolean;
  readonly hasPassword: boolean;
  readonly isSignedIn: boolean;
}

/** What came of examining a page: why it is not the page that was asked for, or whether there is nothing to see on it. */
export interface Examined {
  readonly failure?: VisitFailure;
  readonly isBlank: boolean;
}

/** Examines the page that is there. A blank page that somebody wrote can be looked at; an empty document cannot. */
export async function examinePage(
  client: CDPSession,
  page: RestingPage,
  request: VisitRequest,
  { loggedInSelector }: Pick<LoaderOptions, 'loggedInSelector'>,
): Promise<Examined> {
  const contents = (await evaluateApart(client, question(loggedInSelector))) as Contents;
  const { url, status } = page;
  const error = (reason: VisitFailure['reason'], detail: string): Examined => ({
    failure: { state: 'error', reason, stage: 'load', detail, status, ...(url !== request.url && { finalUrl: url }) },
    isBlank: contents.isBlank,
  });
  const isLogin = isSignInInstead(url, request.url) || (contents.hasPassword && isElsewhere(url, request.url));
  if (isLogin) return error('auth-lost', url);
  if (!contents.isSignedIn) return error('auth-lost', loggedInSelector ?? url);
  const isNothing = contents.isVoid || !/^https?:/.test(url);
  return contents.isBlank && isNothing ? error('empty', url) : { isBlank: contents.isBlank };
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
      if (all('img,svg,math,video,audio,canvas,iframe,frame,object,embed,input:not([type=hidden]),button,select,textarea,summary,a[href],h1,h2,h3,h4,h5,h6').length > 0) return true;
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
      isBlank: !showsSomething(),
      isVoid: all('head *, body *').length === 0 && all('html, body').every((each) => Element.prototype.getAttributeNames.call(each).length === 0),
      hasPassword: all('input[type=password]').some(isShown),
      isSignedIn: ${signedIn},
    };
  })()`;
}
