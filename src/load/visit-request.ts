import type { Page } from 'puppeteer-core';
import type { LoadFacts } from '../model/visit.ts';

/** A page to open. */
export interface VisitRequest {
  readonly url: string;
  /** Named by the person, a sitemap, a list or a folder. */
  readonly isSeed: boolean;
}

/**
 * What is done with a page once it is open and at rest. It must stop when the signal fires, at the latest at `endsAt`, on
 * the clock of `performance.now()`.
 */
export type UsePage<T> = (page: Page, facts: LoadFacts, signal: AbortSignal, endsAt: number) => Promise<T>;
