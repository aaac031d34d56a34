import type { Baseline } from '../model/baseline.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Lang } from '../model/language.ts';
import { defaultConcurrency } from './defaults.ts';
import { expandReferences, missingVariable } from './env-references.ts';
import { wrongSettings } from './parse-settings.ts';
import type { Problem } from './problem-sentence.ts';
import type { BasicAuthSetting, CookieSetting, HeaderSetting, ParsedSettings, Settings } from './schema.ts';

/** What settings depend on outside of themselves. */
export interface Machine {
  readonly cores: number;
  readonly lang: Lang;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Fills in what depends on the machine, and sends secrets to the inputs' own origins where no origin is named.
 * @throws UsageError for an environment variable that is not set, or a secret with nowhere to go.
 */
export function completeSettings(
  parsed: ParsedSettings,
  machine: Machine,
  whereOf: (path: readonly PropertyKey[]) => string,
  files: { readonly glossary?: Glossary | undefined; readonly baseline?: Baseline | undefined } = {},
): Settings {
  const problems: Problem[] = [];
  const inputs = inputsOf(parsed);
  const origins = originsOf([...inputs, ...(parsed.start?.ready === undefined ? [] : [parsed.start.ready])]);
  const expand = (path: readonly PropertyKey[], value: string): string => {
    const expanded = expandReferences(value, machine.env);
    problems.push(...expanded.missing.map((name) => missingVariable(path, name)));
    return expanded.value;
  };
  const targets = (path: readonly PropertyKey[], named: string | undefined): readonly string[] => {
    if (named !== undefined) return [named];
    if (origins.length === 0) problems.push(nowhere(path));
    return origins;
  };

  const headers = parsed.headers.flatMap(({ origin, name, value }, i): HeaderSetting[] => {
    const expanded = expand(['headers', i, 'value'], value);
    return targets(['headers', i], origin).map((each) => ({ origin: each, name, value: expanded }));
  });
  const cookies = parsed.cookies.flatMap(({ name, value, url, domain, path }, i): CookieSetting[] => {
    const rest = { name, value: expand(['cookies', i, 'value'], value), ...(path !== undefined && { path }) };
    const cookie = (target: { url: string } | { domain: string }): CookieSetting => ({ ...rest, ...target });
    if (domain !== undefined) return [cookie({ domain })];
    return targets(['cookies', i], url).map((each) => cookie({ url: each }));
  });
  const basicAuth = parsed.basicAuth.flatMap(({ origin, username, password }, i): BasicAuthSetting[] => {
    const user = expand(['basicAuth', i, 'username'], username);
    const pass = expand(['basicAuth', i, 'password'], password);
    return targets(['basicAuth', i], origin).map((each) => ({ origin: each, username: user, password: pass }));
  });
  if (problems.length > 0) throw wrongSettings(problems, whereOf);

  const { glossary: _glossary, baseline: _baseline, ...rest } = parsed;
  const { glossary, baseline } = files;
  return {
    ...rest,
    ...(glossary !== undefined && { glossary }),
    ...(baseline !== undefined && { baseline }),
    inputs,
    concurrency: parsed.concurrency ?? defaultConcurrency(machine.cores),
    lang: parsed.lang ?? machine.lang,
    headers,
    cookies,
    basicAuth,
  };
}

/** A server that is started, and no other input: its address is what to check. */
function inputsOf({ inputs, start }: ParsedSettings): string[] {
  return inputs.length === 0 && start?.ready !== undefined ? [start.ready] : inputs;
}

function originsOf(inputs: readonly string[]): string[] {
  const urls = inputs.filter((input) => /^https?:\/\//i.test(input));
  return [...new Set(urls.flatMap((input) => URL.parse(input)?.origin ?? []))];
}

function nowhere(path: readonly PropertyKey[]): Problem {
  return {
    path,
    what: {
      en: 'must name its origin, because no input is a web address',
      fr: 'doit nommer son origine, car aucune entrée n’est une adresse Web',
    },
  };
}
