import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import { formatFor, formatNames } from '../report/formats.ts';
import { say } from '../report/words/say.ts';

/** A number where it is one; else the text itself, which the schema then refuses by name. */
export function toNumber(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `[https://host ]Name: value`. Without an address it goes to the inputs' own origins. */
export function readHeader(text: string): { origin?: string; name: string; value: string } {
  const parts = /^(?:(https?:\/\/\S+)\s+)?([^\s:]+):\s*(.*)$/s.exec(text);
  if (parts === null)
    throw malformed('--header', '"Authorization: $TOKEN"', '"https://example.org Authorization: $TOKEN"');
  const [, origin, name = '', value = ''] = parts;
  return { name, value, ...(origin !== undefined && { origin }) };
}

/** `[https://host ]name=value`. */
export function readCookie(text: string): { url?: string; name: string; value: string } {
  const parts = /^(?:(https?:\/\/\S+)\s+)?([^\s=;]+)=(.*)$/s.exec(text);
  if (parts === null) throw malformed('--cookie', '"session=$SESSION"', '"https://example.org session=$SESSION"');
  const [, url, name = '', value = ''] = parts;
  return { name, value, ...(url !== undefined && { url }) };
}

/** `[https://host ]user:password`. */
export function readBasicAuth(text: string): { origin?: string; username: string; password: string } {
  const parts = /^(?:(https?:\/\/\S+)\s+)?([^\s:][^:]*):(.*)$/s.exec(text);
  if (parts === null) throw malformed('--basic-auth', '"user:$PASSWORD"', '"https://example.org user:$PASSWORD"');
  const [, origin, username = '', password = ''] = parts;
  return { username, password, ...(origin !== undefined && { origin }) };
}

/** A format of the project's own, which the schema knows once the plugins are read. */
const CUSTOM_FORMAT = /^([a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*)(?:=(.+))?$/s;

/** `format=path`, a format, or a path whose end tells the format. `-` is standard output: JSON there unless a format is named. */
export function readOutput(text: string): { format: string; path: string } {
  if (text === '-') return { format: 'json', path: '-' };
  const custom = CUSTOM_FORMAT.exec(text);
  if (custom !== null) return { format: custom[1] ?? '', path: custom[2] ?? '-' };
  const request = formatFor(text);
  if (request === undefined) throw unknownFormat(text);
  return { format: request.format.name, path: request.path ?? '-' };
}

/** `id=severity`, or `id.option=value`. A list is written with commas. */
export function readRule(text: string, ruleIds: readonly string[]): Record<string, unknown> {
  const parts = /^([^=]+)=(.*)$/s.exec(text);
  if (parts === null) throw malformed('--rule', 'read/grade=warning', 'read/grade.goal=8');
  const [, left = '', right = ''] = parts;
  const dot = left.lastIndexOf('.');
  if (dot < 0 || ruleIds.includes(left)) return { [left]: right === 'off' ? right : { severity: right } };
  return { [left.slice(0, dot)]: { [left.slice(dot + 1)]: toValue(right) } };
}

function toValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return toNumber(text);
}

function malformed(flag: string, one: string, other: string): UsageError {
  return new UsageError({
    what: say(`The value of ${flag} cannot be read.`, `La valeur de ${flag} est illisible.`),
    where: flag,
    next: say(`Write it as ${one} or ${other}.`, `Écrivez-la ainsi : ${one} ou ${other}.`),
  });
}

function unknownFormat(text: string): UsageError {
  const names = formatNames();
  const list = names.join(', ');
  const guess = closest(/^([^=]*)=/.exec(text)?.[1] ?? /[^.]*$/.exec(text)?.[0] ?? '', names);
  return new UsageError({
    what: say('The format of the report is not known.', 'Le format du rapport est inconnu.'),
    where: `-o ${text}`,
    next:
      guess === undefined
        ? say(
            `Name one of ${list}, such as -o html=report.html.`,
            `Nommez l’un de ceux-ci : ${list}. Exemple : -o html=rapport.html.`,
          )
        : say(
            `Did you mean ${guess}? The formats are ${list}.`,
            `Vouliez-vous dire ${guess}? Les formats sont ${list}.`,
          ),
  });
}
