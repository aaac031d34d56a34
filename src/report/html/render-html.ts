import type { Report } from '../../model/report.ts';
import { islandOf } from '../packed/island.ts';
import type { RenderOptions } from '../render-options.ts';
import { renderDocument } from './document.ts';

/**
 * The report as one HTML file. With `app`, the page's own script, it also carries the whole report for that script:
 * compressed, inert until opened, and with a policy that lets this one script run and nothing else.
 *
 * @throws if the script could end its own element.
 */
export async function renderHtml(report: Report, options: RenderOptions): Promise<string> {
  const { lang, app, shots } = options;
  if (app === undefined) return renderDocument(report, { lang });
  if (/<\/script|<!--/i.test(app)) throw new Error('The script of the report would end its own element.');
  const shown = new Map([...(shots ?? [])].filter(([, bytes]) => /^[A-Za-z0-9+/=]+$/.test(bytes)));
  const live = { script: app, hash: await sha256(app), island: '' };
  const frame = new TextEncoder().encode(renderDocument(report, { lang, live })).length;
  const { text } = await islandOf(report, lang, { room: Math.max(1_000_000, MOST - frame), shots: shown });
  return renderDocument(report, { lang, live: { ...live, island: text } });
}

/** Bytes of a file without pictures: what an artifact viewer still opens at once. */
const MOST = 4_950_000;

/** As a content security policy names it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
