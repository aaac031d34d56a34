import * as z from 'zod';
import type { Baseline } from '../model/baseline.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Severity } from '../model/finding.ts';
import type { Lang } from '../model/language.ts';
import { LANGS } from '../model/language.ts';
import { FAIL_ON, INCOMPLETE, OUTPUT_FORMATS, PROFILES, SCOPES, SEVERITIES, SOURCES } from './choices.ts';
import type { OptionValue } from '../rule/rule.ts';
import { DEFAULTS } from './defaults.ts';
import { closest } from './edit-distance.ts';
import { type ConfigurableRule, ruleSettingsSchema } from './rule-settings.ts';
import { SETTING_HELP } from './setting-help.ts';
import { said } from './said.ts';
import { sharedPath } from './shared-path.ts';
import { STANDARD_NAMES } from './standards.ts';

/** Longest pattern, selector or path: what is longer is a mistake, or an attack on who reads it. */
const LONGEST = 1_000;
const LONGEST_SECRET = 8_192;
const MOST_ENTRIES = 10_000;
/** A day, in seconds. */
const LONGEST_TIME = 86_400;

const text = z.string().min(1).max(LONGEST);
const secret = z
  .string()
  .max(LONGEST_SECRET)
  .refine((value) => !/[\r\n\0]/.test(value), said({ en: 'must be on one line', fr: 'doit tenir sur une ligne' }));
const count = z.int().min(0);
const seconds = z.number().min(1).max(LONGEST_TIME);
const origin = text
  .refine(
    isOrigin,
    said({
      en: 'must be an origin such as https://example.org',
      fr: 'doit être une origine, par exemple https://example.org',
    }),
  )
  .transform((value) => new URL(value).origin);
const httpUrl = text.refine(
  isHttpUrl,
  said({ en: 'must be an http or https address', fr: 'doit être une adresse http ou https' }),
);
const token = text.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/);

const header = z.strictObject({ origin: origin.exactOptional(), name: token, value: secret });

const cookie = z
  .strictObject({
    name: token,
    value: secret,
    url: httpUrl.exactOptional(),
    domain: text.exactOptional(),
    path: text.exactOptional(),
  })
  .refine(
    ({ url, domain }) => url === undefined || domain === undefined,
    said({ en: 'must name a url or a domain, not both', fr: 'doit nommer url ou domain, pas les deux' }),
  );

const credentials = z.strictObject({ origin: origin.exactOptional(), username: secret, password: secret });

const ignore = z.strictObject({
  rule: text,
  selector: text.exactOptional(),
  url: text.exactOptional(),
  text: text.exactOptional(),
  reason: text,
  owner: text.exactOptional(),
  until: text
    .refine(isDay, said({ en: 'must be a day such as 2027-03-31', fr: 'doit être une date, par exemple 2027-03-31' }))
    .exactOptional(),
});

function budget(rules: readonly ConfigurableRule[]) {
  return z
    .strictObject({
      pages: text.exactOptional(),
      lang: z.enum(LANGS as [Lang, ...Lang[]]).exactOptional(),
      grade: z.number().min(0).max(30).exactOptional(),
      ease: z.number().min(0).max(100).exactOptional(),
      longSentences: z.number().min(0).max(100).exactOptional(),
      findings: counted([...SEVERITIES, ...rules.map(({ id }) => id)]).exactOptional(),
      noWorse: z.boolean().exactOptional(),
    })
    .refine(
      ({ pages: _pages, lang: _lang, ...measures }) => Object.keys(measures).length > 0,
      said({
        en: 'must set grade, ease, longSentences, findings or noWorse',
        fr: 'doit fixer grade, ease, longSentences, findings ou noWorse',
      }),
    )
    .refine(
      ({ lang, grade, ease }) => !(lang === 'fr' && grade !== undefined) && !(lang === 'en' && ease !== undefined),
      said({
        en: 'must use grade for English (Flesch-Kincaid) and ease for French (Kandel-Moles)',
        fr: 'doit employer grade pour l’anglais (Flesch-Kincaid) et ease pour le français (Kandel-Moles)',
      }),
    );
}

/** How many of what: a misspelt rule would have no findings for ever, and its limit would always hold. */
function counted(known: readonly string[]) {
  return z.record(text.regex(/^[\w./-]+$/), count).superRefine((limits, { addIssue }) => {
    for (const key of Object.keys(limits).filter((each) => !known.includes(each))) {
      const guess = closest(key, known);
      addIssue({
        code: 'custom',
        path: [key],
        ...said({
          en: `is no rule and no severity${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
          fr: `n’est ni une règle ni une gravité${guess === undefined ? '' : `. Vouliez-vous dire ${guess}?`}`,
        }),
      });
    }
  });
}

const pageProfile = z.strictObject({ pages: text, profile: z.enum(PROFILES) });

const twin = z.strictObject({ en: text, fr: text });

const sourceMapping = z.strictObject({ pages: text, file: text });

const start = z.strictObject({
  command: text,
  ready: httpUrl.exactOptional(),
  timeout: seconds.default(DEFAULTS.readyTimeout),
});

const twice = said({
  en: 'must not name one path, or standard output, twice',
  fr: 'ne doit pas nommer deux fois le même chemin ni la sortie standard',
});

/** Most formats are ours; those of a project's own come with its plugins. */
function output(formats: readonly string[]) {
  return z.strictObject({ format: z.enum([...OUTPUT_FORMATS, ...formats]), path: text });
}

/**
 * Everything that can be set, from the file or by a flag: one door. Keys that it does not know are refused.
 * `rules`: every rule there is, for the type of its options. `formats`: those of a project's own.
 */
export function settingsSchema(rules: readonly ConfigurableRule[], formats: readonly string[] = []) {
  return z.strictObject({
    inputs: list(text).describe(SETTING_HELP.inputs.en),
    start: start.exactOptional().describe(SETTING_HELP.start.en),
    scope: z.enum(SCOPES).default(DEFAULTS.scope).describe(SETTING_HELP.scope.en),
    include: list(text).describe(SETTING_HELP.include.en),
    exclude: list(text).describe(SETTING_HELP.exclude.en),
    maxPages: z.int().min(1).default(DEFAULTS.maxPages).describe(SETTING_HELP.maxPages.en),
    depth: count.exactOptional().describe(SETTING_HELP.depth.en),
    sample: z.int().min(1).exactOptional().describe(SETTING_HELP.sample.en),
    changed: text.exactOptional().describe(SETTING_HELP.changed.en),
    shard: z
      .string()
      .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/)
      .refine(
        isShard,
        said({ en: 'must be a part of a whole, such as 2/3', fr: 'doit être une partie d’un tout, par exemple 2/3' }),
      )
      .exactOptional()
      .describe(SETTING_HELP.shard.en),
    robots: z.boolean().default(DEFAULTS.robots).describe(SETTING_HELP.robots.en),
    sitemap: z.boolean().default(DEFAULTS.sitemap).describe(SETTING_HELP.sitemap.en),
    documents: z.boolean().default(DEFAULTS.documents).describe(SETTING_HELP.documents.en),
    concurrency: z.int().min(1).max(16).exactOptional().describe(SETTING_HELP.concurrency.en),
    pageTimeout: seconds.default(DEFAULTS.pageTimeout).describe(SETTING_HELP.pageTimeout.en),
    timeLimit: seconds.exactOptional().describe(SETTING_HELP.timeLimit.en),
    isolate: z.boolean().default(DEFAULTS.isolate).describe(SETTING_HELP.isolate.en),
    screenshots: z.boolean().default(DEFAULTS.screenshots).describe(SETTING_HELP.screenshots.en),
    browser: text.exactOptional().describe(SETTING_HELP.browser.en),
    requireSandbox: z.boolean().default(DEFAULTS.requireSandbox).describe(SETTING_HELP.requireSandbox.en),
    headers: list(header).describe(SETTING_HELP.headers.en),
    cookies: list(cookie).describe(SETTING_HELP.cookies.en),
    basicAuth: list(credentials).describe(SETTING_HELP.basicAuth.en),
    storageState: text.exactOptional().describe(SETTING_HELP.storageState.en),
    login: text.exactOptional().describe(SETTING_HELP.login.en),
    loggedInSelector: text.exactOptional().describe(SETTING_HELP.loggedInSelector.en),
    allowStatus: list(z.int().min(400).max(599)).describe(SETTING_HELP.allowStatus.en),
    standard: z.enum(STANDARD_NAMES).default(DEFAULTS.standard).describe(SETTING_HELP.standard.en),
    profile: z.enum(PROFILES).default(DEFAULTS.profile).describe(SETTING_HELP.profile.en),
    profiles: list(pageProfile).describe(SETTING_HELP.profiles.en),
    twins: list(twin).describe(SETTING_HELP.twins.en),
    lang: z
      .enum(LANGS as [Lang, ...Lang[]])
      .exactOptional()
      .describe(SETTING_HELP.lang.en),
    failOn: z.enum(FAIL_ON).default(DEFAULTS.failOn).describe(SETTING_HELP.failOn.en),
    maxIssues: count.default(DEFAULTS.maxIssues).describe(SETTING_HELP.maxIssues.en),
    maxSkipped: count.exactOptional().describe(SETTING_HELP.maxSkipped.en),
    incomplete: z.enum(INCOMPLETE).default(DEFAULTS.incomplete).describe(SETTING_HELP.incomplete.en),
    rules: ruleSettingsSchema(rules).default({}).describe(SETTING_HELP.rules.en),
    sources: z
      .union([z.enum(SOURCES), z.array(sourceMapping).min(1).max(MOST_ENTRIES)])
      .exactOptional()
      .describe(SETTING_HELP.sources.en),
    glossary: text.exactOptional().describe(SETTING_HELP.glossary.en),
    baseline: text.exactOptional().describe(SETTING_HELP.baseline.en),
    budgets: list(budget(rules)).describe(SETTING_HELP.budgets.en),
    plugins: list(text).describe(SETTING_HELP.plugins.en),
    ignore: list(ignore).describe(SETTING_HELP.ignore.en),
    output: list(output(formats))
      .refine((outputs) => sharedPath(outputs) === undefined, twice)
      .describe(SETTING_HELP.output.en),
    history: text.exactOptional().describe(SETTING_HELP.history.en),
    runDir: text.default(DEFAULTS.runDir).describe(SETTING_HELP.runDir.en),
  });
}

/** What the schema makes of it; `complete-settings.ts` fills in what depends on the machine and on the inputs. */
export type ParsedSettings = z.output<ReturnType<typeof settingsSchema>>;

/** As a person writes them. Which rules there are, and their options, is known only once the plugins are read. */
export interface ConfigInput extends Omit<z.input<ReturnType<typeof settingsSchema>>, 'rules'> {
  rules?: Record<string, 'off' | Severity | Record<string, OptionValue>>;
}

export type SettingKey = keyof ParsedSettings;

/** A header that goes to one origin and to no other. */
export interface HeaderSetting {
  readonly origin: string;
  readonly name: string;
  readonly value: string;
}

export interface CookieSetting {
  readonly name: string;
  readonly value: string;
  /** Either of the two. */
  readonly url?: string;
  readonly domain?: string;
  readonly path?: string;
}

export interface BasicAuthSetting {
  readonly origin: string;
  readonly username: string;
  readonly password: string;
}

/** The settings of a run, complete. */
export interface Settings extends Readonly<
  Omit<ParsedSettings, 'concurrency' | 'lang' | 'headers' | 'cookies' | 'basicAuth' | 'glossary' | 'baseline'>
> {
  readonly concurrency: number;
  readonly lang: Lang;
  readonly headers: readonly HeaderSetting[];
  readonly cookies: readonly CookieSetting[];
  readonly basicAuth: readonly BasicAuthSetting[];
  /** The organisation's own words, read from their file. */
  readonly glossary?: Glossary;
  /** What the site already had, read from its file. */
  readonly baseline?: Baseline;
}

function list<T extends z.ZodType>(entry: T) {
  return z.array(entry).max(MOST_ENTRIES).default([]);
}

/** `2/3`: no part is beyond the last. */
function isShard(value: string): boolean {
  const [part = 0, of = 0] = value.split('/').map(Number);
  return part <= of;
}

/** A day of the calendar: 30 February is none. */
function isDay(value: string): boolean {
  return z.iso.date().safeParse(value).success;
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && isHttp(url) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  );
}

function isHttpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && isHttp(url);
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}
