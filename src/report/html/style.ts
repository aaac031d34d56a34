import { APP } from './style-app.ts';
import { LAYOUT } from './style-layout.ts';
import { PARTS } from './style-parts.ts';

/** The tones. Every pair of text and ground in it stands at 4.5 to 1 or more, in both schemes (tests/report/html-browser). */
const TONES = `
:root{color-scheme:light dark;
--ground:#fff;--panel:#f4f6f8;--ink:#16202a;--soft:#465462;--line:#c9d1d9;--strong-line:#6b7885;--accent:#0b4f8a;--focus:#0b4f8a;
--error:#a3121f;--warning:#7a4a00;--info:#2f4a68;--review:#5b2e86;--good:#14643a;
--on-tag:#fff;--mark:#ffe8a3;--mark-ink:#16202a;--mark-line:#8a6200;--rewrite:#e9f5ee;
--good-band:#2c8a57;--fair-band:#c58a12;--poor-band:#c2333f}
@media (prefers-color-scheme:dark){:root{
--ground:#12181f;--panel:#1b232c;--ink:#e9eef3;--soft:#b3bfcb;--line:#37434f;--strong-line:#8995a1;--accent:#8ec5ff;--focus:#ffd35c;
--error:#ff9ea5;--warning:#f5c266;--info:#a9c6e6;--review:#d3b2f5;--good:#85d7a7;
--on-tag:#12181f;--mark:#5a4500;--mark-ink:#fff6dc;--mark-line:#ffd35c;--rewrite:#16291f;
--good-band:#4fb87f;--fair-band:#d9a441;--poor-band:#e8717a}}
`;

/** The whole style sheet, on one line a rule. Its hash is in style-hash.ts. */
export const STYLE = `${TONES}${LAYOUT}${PARTS}${APP}`.trim().replace(/\n+/g, '\n');
