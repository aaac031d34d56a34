import type { PageState, Reason } from '../../../src/model/ledger.ts';
import type { Route } from '../serve.ts';

/** What Curbcut must say of a page that is given to it as an input. */
export interface Expectation {
  readonly state: PageState;
  /** Any of these is right. */
  readonly reason?: Reason | readonly Reason[];
  /** A rule that must have a finding on the page, or in one of its frames. */
  readonly rule?: string;
  /** Checked, but with a gap: the page is partial, the run incomplete. */
  readonly gap?: Reason | readonly Reason[];
  /** Another honest ending. */
  readonly or?: Expectation;
}

export interface HostileCase {
  readonly path: string;
  readonly expect: Expectation;
  readonly note: string;
}

/** A route of the hostile site. Without `expect` it only serves another one. */
export interface HostilePage {
  readonly path: string;
  readonly route: Route;
  readonly expect?: Expectation;
  readonly note: string;
}

/** The defect that every page hides: axe must find it, whatever the page does. */
export const DEFECT = '<img src="/pixel.png" width="40" height="40">';
const DEFECT_RULE = 'axe/image-alt';

export const FOUND: Expectation = { state: 'checked', rule: DEFECT_RULE };
/** It leads to a page that the run has as well, under its own address. */
export const FOUND_OR_DUPLICATE: Expectation = { ...FOUND, or: { state: 'skipped', reason: 'duplicate' } };

/** A global that is set if a payload of these pages ever runs where it must not, such as in a report. */
export const PROBE = 'curbcutProbe';

export interface PageParts {
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
}

/** A page with nothing wrong but what is put into it. Strings go in as they are. */
export function html({ title = 'A page of the hostile site', head = '', body = '', lang = 'en' }: PageParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
<main>
<h1>A page</h1>
<p>This page tests a tool. It holds one image.</p>
${body}
</main>
</body>
</html>
`;
}

/** A page with the defect, a script in its head, and perhaps more in its body. */
export function scripted(script: string, body = ''): string {
  return html({ head: `<script>${script}</script>`, body: `${body}${DEFECT}` });
}
