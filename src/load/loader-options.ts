import type { Page } from 'puppeteer-core';

/** A header for one origin; without an origin, for every start URL's. It is never sent elsewhere. */
export interface OriginHeader {
  readonly origin: string;
  readonly name: string;
  readonly value: string;
}

export interface BasicAuth {
  readonly origin: string;
  readonly username: string;
  readonly password: string;
}

/** A cookie in the form that Playwright's storage state and the browser share. */
export interface LoginCookie {
  readonly name: string;
  readonly value: string;
  readonly url?: string | undefined;
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
  readonly expires?: number | undefined;
  readonly httpOnly?: boolean | undefined;
  readonly secure?: boolean | undefined;
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined;
}

/** The form of Playwright's storage-state files. */
export interface StorageState {
  readonly cookies: readonly LoginCookie[];
  readonly origins: readonly {
    readonly origin: string;
    readonly localStorage: readonly { readonly name: string; readonly value: string }[];
  }[];
}

export interface LoaderOptions {
  /** Pages at once. */
  readonly concurrency: number;
  /** For one page, from navigation to clean-up, in milliseconds. */
  readonly pageTimeoutMs: number;
  readonly browserPath?: string | undefined;
  /** Called before the browser that comes along is unpacked, which takes several seconds. */
  readonly onUnpack?: (() => void) | undefined;
  readonly requireSandbox?: boolean | undefined;
  /** Work done before it is needed, for whoever waits for single pages. Failures of it are nobody's. */
  readonly ahead?:
    | {
        /** Makes a tab ready. It is opened as soon as the one before is closed, and goes nowhere until the next visit. */
        readonly tab: (page: Page) => Promise<void>;
        /** Makes ready what will look at the document that has come, while it comes to rest. */
        readonly document: (page: Page) => Promise<void>;
      }
    | undefined;
  /** A fresh browser context for every page: slower, and nothing at all is shared. */
  readonly isolate?: boolean | undefined;
  /** True, or why the address must not be asked. */
  readonly allows: (url: URL, addresses?: readonly string[]) => true | string;
  /** May a page that was asked for end at this address? */
  readonly staysIn: (url: string, asked: { readonly url: string; readonly isSeed: boolean }) => boolean;
  readonly hostRules?: readonly string[] | undefined;
  readonly headers: readonly OriginHeader[];
  readonly basicAuth: readonly BasicAuth[];
  readonly state: StorageState;
  /** A user's module that signs in once. Default export: `async ({ page }) => { ... }`. */
  readonly loginScript?: string | undefined;
  readonly loggedInSelector?: string | undefined;
  readonly allowStatus: readonly number[];
  /** In bytes. */
  readonly maxDocumentBytes: number;
}
