/** What axe says a check found: its texts are templates that the data fills in. */
export interface AxeCheck {
  readonly id: string;
  readonly data?: unknown;
  readonly message: string;
}

type Template = string | { readonly [key: string]: Template };

/** The part of axe-core's locale files that we read. */
export interface AxeLocale {
  readonly checks: Readonly<
    Record<string, { readonly fail?: Template; readonly incomplete?: Template; readonly pass?: Template }>
  >;
}

/** The check's message in French; undefined where the locale does not know it. */
export function frenchMessage(check: AxeCheck, outcome: 'fail' | 'incomplete', locale: AxeLocale): string | undefined {
  const template = locale.checks[check.id]?.[outcome];
  if (template === undefined) return undefined;
  const text = choose(template, check.data);
  if (text === undefined) return undefined;
  const filled = fill(inFrenchType(text), check.data);
  // A hole means that the locale is of another version than axe: its text cannot be trusted.
  return /\$\{|undefined/.test(filled) ? undefined : tidy(filled);
}

/** One sentence, with a full stop; a page can make it as long as it likes. */
export function tidy(message: string): string {
  const text = message.replace(/[ \t\r\n]+/g, ' ').trim();
  if (text.length > LONGEST) return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

const LONGEST = 300;

/** axe-core's French is typed with straight apostrophes and plain spaces. */
function inFrenchType(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=[\p{L}<«"])/gu, '’')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0')
    .replace(/ (?=[;!?](\s|$))/g, '');
}

/** Which of several texts: by number for a list, by key where the data names one. */
function choose(template: Template, data: unknown): string | undefined {
  if (typeof template === 'string') return template;
  const key = keyOf(template, data);
  const chosen = (key === undefined ? undefined : template[key]) ?? template['default'];
  return chosen === undefined ? undefined : choose(chosen, data);
}

function keyOf(template: { readonly [key: string]: Template }, data: unknown): string | undefined {
  if (Array.isArray(data) && 'singular' in template) return data.length === 1 ? 'singular' : 'plural';
  if (typeof data === 'string' && Object.hasOwn(template, data)) return data;
  const named = isRecord(data) ? data['messageKey'] : undefined;
  if (typeof named === 'string' && Object.hasOwn(template, named)) return named;
  return 'singular' in template ? 'singular' : undefined;
}

function fill(text: string, data: unknown): string {
  return text.replace(/\$\{\s*data(?:\.([\w.]+))?\s*\}/g, (_whole, path: string | undefined) => {
    if (path === undefined) return show(data);
    if (path === 'values' && Array.isArray(data)) return show(data);
    const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), data);
    return show(value);
  });
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : 'undefined';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
