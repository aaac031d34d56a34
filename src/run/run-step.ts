import type { BrowserFacts } from '../model/report.ts';

/** What a run turns to, told as it happens: for the person at the console, never for a report. */
export type RunStep =
  | { readonly kind: 'inputs' }
  /** The browser that comes along is unpacked, once a machine: it takes several seconds. */
  | { readonly kind: 'unpacking' }
  | { readonly kind: 'browser' }
  | { readonly kind: 'pages'; readonly browser: BrowserFacts; readonly browserPath: string }
  | { readonly kind: 'page-begins'; readonly url: string }
  | { readonly kind: 'documents' }
  | { readonly kind: 'judging' };

export type OnStep = (step: RunStep) => void;
