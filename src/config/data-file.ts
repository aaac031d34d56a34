import { LineCounter, parseDocument } from 'yaml';
import type { Localized } from '../model/language.ts';
import { stripComments } from './strip-comments.ts';
import { UsageError } from './usage-error.ts';

/** A configuration that is data: JSON, JSON with comments, or YAML. */
export interface DataFile {
  readonly value: unknown;
  /** `line:column` of a key, from 1, where it is in the file. */
  locate(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads JSON (with comments and trailing commas) or YAML, and remembers where each key stands.
 * @throws UsageError with line and column for what is not JSON or YAML.
 */
export function parseDataFile(file: string, content: string): DataFile {
  const json = /\.jsonc?$/.test(file);
  const lineCounter = new LineCounter();
  // YAML's JSON schema reads JSON, and unlike JSON.parse it says where things are.
  const document = parseDocument(json ? stripComments(content) : content, {
    lineCounter,
    schema: json ? 'json' : 'core',
    prettyErrors: false,
    uniqueKeys: true,
  });
  const position = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined) throw brokenFile(`${file}:${position(error.pos[0])}`, json, error);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw brokenFile(file, json, cause);
  }
  return {
    value,
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = keyOffset(document.contents, path.slice(0, length));
        if (offset !== undefined) return position(offset);
      }
      return undefined;
    },
  };
}

/** Of the key itself, not of its value. */
function keyOffset(node: unknown, path: readonly PropertyKey[]): number | undefined {
  let current = node;
  let offset: number | undefined;
  for (const step of path) {
    const items = itemsOf(current);
    if (typeof step === 'number') {
      current = items[step];
      offset = startOf(current);
    } else {
      const pair = items.find((item) => keyOf(item) === step);
      offset = pair === undefined ? undefined : startOf(field(pair, 'key'));
      current = field(pair, 'value');
    }
    if (offset === undefined) return undefined;
  }
  return offset;
}

function itemsOf(node: unknown): readonly unknown[] {
  const items = field(node, 'items');
  return Array.isArray(items) ? items : [];
}

function keyOf(pair: unknown): unknown {
  return field(field(pair, 'key'), 'value');
}

function startOf(node: unknown): number | undefined {
  const range = field(node, 'range');
  const start: unknown = Array.isArray(range) ? range[0] : undefined;
  return typeof start === 'number' ? start : undefined;
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
}

function brokenFile(where: string, json: boolean, cause: unknown): UsageError {
  const format = json ? 'JSON' : 'YAML';
  const what: Localized = {
    en: `The configuration is not valid ${format}.`,
    fr: `Le fichier de configuration n’est pas du ${format} valide.`,
  };
  const next: Localized = {
    en: 'Mend the file near that line, or make a new one with `curbcut init`.',
    fr: 'Corrigez le fichier près de cette ligne, ou créez-en un avec `curbcut init`.',
  };
  return new UsageError({ what, where, next, cause });
}
