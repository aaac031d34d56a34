import { localPath } from './local-path.ts';
import { stableName } from './stable-name.ts';

/** A style sheet or a script as it is compared, and the files of the build that it may lead to. */
export interface CodePrint {
  /** With stable names of files in it. */
  readonly text: string;
  /** Paths in the build; some may not exist. */
  readonly references: readonly string[];
}

/** `url(…)` and `@import "…"`. */
const CSS = /url\(\s*(["']?)([^"')\s]{1,2000})\1\s*\)|@import\s+(["'])([^"'\s]{1,2000})\3/gi;

/** A string that is a path to a file, whole. */
const PATHS =
  /(["'`])((?:\.{0,2}\/)?[\w@~%+-][\w@~%+./-]{0,300}\.(?:mjs|cjs|js|css|json|svg|png|jpe?g|gif|webp|avif|woff2?|vtt|wasm))(\?[\w=&.-]{0,100})?\1/g;

/** @param base the file that the style stands in */
export function cssPrint(css: string, base: string): CodePrint {
  const references: string[] = [];
  const text = css.replace(
    CSS,
    (whole, _q: string, url: string | undefined, _r: string, imported: string | undefined) => {
      const given = url ?? imported ?? '';
      const path = localPath(given, base);
      if (path === undefined || /^data:/i.test(given)) return whole;
      references.push(path);
      return `url(${stableName(path)})`;
    },
  );
  return { text: text.replaceAll('\r\n', '\n'), references };
}

/** A path in a script may be meant from the script, or from the top of the site: both are taken. */
export function scriptPrint(script: string, base: string): CodePrint {
  const references: string[] = [];
  const text = script.replace(PATHS, (_whole, quote: string, path: string) => {
    for (const from of [base, '']) {
      const found = localPath(path, from);
      if (found !== undefined) references.push(found);
    }
    return `${quote}${stableName(path)}${quote}`;
  });
  return { text: text.replaceAll('\r\n', '\n'), references: [...new Set(references)] };
}
