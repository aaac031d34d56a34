import type { Settings } from '../config/schema.ts';
import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import type { PageState, Reason } from '../model/ledger.ts';
import { visibleLine } from '../report/visible.ts';
import { whatHappened } from '../report/words/reasons.ts';
import { labelled, say } from '../report/words/say.ts';
import type { RunStep } from '../run/run-step.ts';
import type { TextStream } from './world.ts';
import { STEPS } from './words-progress.ts';

/** What `--verbose` prints, on standard error: a line for all that happens, with the seconds since the start. */
export interface RunLog {
  settings(settings: Settings, rulesOn: number): void;
  step(step: RunStep): void;
  page(page: {
    readonly url: string;
    readonly state: PageState;
    readonly reason?: Reason;
    readonly seconds: number;
  }): void;
  /** Addresses that were never opened, and why. */
  left(report: Report): void;
}

const WORDS = {
  standard: say('Standard', 'Norme'),
  guide: say('Guide', 'Guide'),
  rules: say('Rules that are on', 'Règles actives'),
  folder: say('Journal', 'Journal'),
  states: {
    checked: say('checked', 'vérifiée'),
    error: say('error', 'erreur'),
    skipped: say('skipped', 'sautée'),
    'not-visited': say('not visited', 'non visitée'),
  },
  browser: say('Browser', 'Navigateur'),
  atOnce: say('Pages at once', 'Pages à la fois'),
} as const;

export function runLog(options: {
  readonly stream: TextStream;
  readonly lang: Lang;
  readonly mask: (text: string) => string;
  /** In milliseconds. */
  readonly now: () => number;
}): RunLog {
  const { stream, lang, mask, now } = options;
  const started = now();
  const opened = new Set<string>();
  const safe = (text: string): string => visibleLine(mask(text));
  const line = (text: string): void => {
    stream.write(`${formatSeconds((now() - started) / 1_000, lang).padStart(8)}  ${text}\n`);
  };
  const outcome = (url: string, state: PageState, reason: Reason | undefined, time = ''): string => {
    const why = reason === undefined ? '' : `  ${whatHappened(reason, lang, { state })}`;
    return `${WORDS.states[state][lang]}${time}  ${safe(url)}${why}`;
  };
  return {
    settings({ standard, profile, runDir, concurrency }, rulesOn) {
      line(labelled(WORDS.standard[lang], standard, lang));
      line(labelled(WORDS.guide[lang], profile, lang));
      line(labelled(WORDS.rules[lang], String(rulesOn), lang));
      line(labelled(WORDS.atOnce[lang], String(concurrency), lang));
      line(labelled(WORDS.folder[lang], safe(runDir), lang));
    },
    step(step) {
      if (step.kind === 'page-begins') return;
      if (step.kind === 'pages')
        line(labelled(WORDS.browser[lang], `${safe(step.browser.version)}, ${safe(step.browserPath)}`, lang));
      else line(STEPS[step.kind][lang]);
    },
    page({ url, state, reason, seconds }) {
      opened.add(url);
      line(outcome(url, state, reason, `  ${formatSeconds(seconds, lang)}`));
    },
    left({ pages }) {
      for (const { url, state, reason } of pages) {
        if (state === 'not-visited' || (state === 'skipped' && !opened.has(url))) line(outcome(url, state, reason));
      }
    },
  };
}

function formatSeconds(seconds: number, lang: Lang): string {
  const text = seconds.toFixed(1);
  return `${lang === 'fr' ? text.replace('.', ',') : text} s`;
}
