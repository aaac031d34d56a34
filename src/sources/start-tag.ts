import { decodeHTML } from 'entities';

/** A start tag as the browser wrote it. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What follows it in the snippet, without tags; undefined where the snippet is the start tag alone or was cut. */
  readonly text: string | undefined;
}

/** Reads the first tag of a finding's snippet; undefined where it is no tag, or was cut inside of it. */
export function readStartTag(snippet: string): StartTag | undefined {
  const name = /^<([A-Za-z][^\s/>]{0,80})/.exec(snippet)?.[1];
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = name.length + 1;
  for (let found = ATTRIBUTE.exec(snippet); found !== null; found = ATTRIBUTE.exec(snippet)) {
    const [, key = '', value = ''] = found;
    if (!attributes.has(key)) attributes.set(key, plain(decodeHTML(value)));
    END.lastIndex = ATTRIBUTE.lastIndex;
    if (END.test(snippet)) return { name, attributes, text: textAfter(snippet, END.lastIndex) };
  }
  END.lastIndex = name.length + 1;
  return END.test(snippet) ? { name, attributes, text: textAfter(snippet, END.lastIndex) } : undefined;
}

/** Browsers put every value in double quotes. */
const ATTRIBUTE = /\s([^\s"'<>/=]{1,200})(?:="([^"]*)")?/y;
const END = /\s*\/?>/y;

function textAfter(snippet: string, from: number): string | undefined {
  const rest = snippet.slice(from);
  if (rest.endsWith('…') || rest === '') return undefined;
  const text = plain(decodeHTML(rest.replace(/<[^<>]*>/g, ' ')));
  return text === '' ? undefined : text;
}

/** As a snippet has it: white space collapsed. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Two tags with one name and the same attributes have one key. */
export function tagKey(name: string, attributes: Iterable<readonly [string, string]>): string {
  const sorted = [...attributes]
    .map(([key, value]) => [key, plain(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, sorted]);
}
