import type { Severity } from '../../src/model/finding.ts';
import type { Issue, Occurrence } from '../../src/model/issue.ts';
import type { Localized } from '../../src/model/language.ts';
import type { Gap } from '../../src/model/ledger.ts';
import type { Readability } from '../../src/model/readability.ts';
import type { PageReport, Report } from '../../src/model/report.ts';
import { sampleDocuments, samplePairs } from './sample-pairs.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

const SITE = 'https://www.services.example.on.ca';
const GUIDE = [
  'births',
  'fishing',
  'health-card',
  'parking',
  'permits',
  'property-tax',
  'recycling',
  'renew-licence',
  'transit',
  'voting',
];
const GUIDE_FR = [
  'naissances',
  'peche',
  'carte-sante',
  'stationnement',
  'permis',
  'impot-foncier',
  'recyclage',
  'renouveler-permis',
  'transport',
  'vote',
];

const EN = GUIDE.map((name) => `${SITE}/en/${name}`);
const FR = GUIDE_FR.map((name) => `${SITE}/fr/${name}`);
const first = (urls: readonly string[]): string => urls[0] ?? '';

/** A bilingual site of 24 addresses, with issues of every severity and owner, gaps, and pages left out. */
export function sampleReport(): Report {
  const issues = sampleIssues();
  const pages = samplePages(issues);
  return {
    version: 1,
    status: 'finished',
    tool: { name: 'curbcut', version: '0.1.0', axe: '4.14.1' },
    browser: { version: 'HeadlessChrome/147.0.0.0', where: 'embedded', sandbox: false },
    inputs: [`${SITE}/en`, `${SITE}/fr`],
    standard: 'WCAG 2.0 AA',
    profile: 'ontario',
    time: { started: '2026-11-23T14:05:09.120Z', seconds: 41.5 },
    verdict: {
      gate: 'failed',
      complete: false,
      exitCode: 3,
      failOn: 'error',
      reasons: [
        { code: 'gaps', count: 3 },
        { code: 'issues', severity: 'error', count: 4, allowed: 0 },
      ],
    },
    ledger: { total: 24, checked: 20, error: 1, skipped: 3, notVisited: 0 },
    counts: { error: 4, warning: 4, info: 2, review: 2, ignored: 1 },
    readability: [
      { pages: 10, ...english(9.4, 8.1, 44, 4120) },
      { pages: 10, ...french(54, 47, 4988) },
    ],
    gaps: sampleGaps(),
    issues,
    pages,
    documents: sampleDocuments(SITE),
    pairs: samplePairs(SITE),
    rules: SAMPLE_RULES,
    notices: [{ code: 'no-sandbox' }, { code: 'unused-exclude', detail: '/archive/**' }],
  };
}

/** Nothing found, nothing left out. */
export function cleanReport(): Report {
  const page = samplePages([]).find(({ state }) => state === 'checked');
  if (page === undefined) throw new Error('The sample has no page.');
  return {
    ...sampleReport(),
    browser: { version: 'HeadlessChrome/147.0.0.0', where: 'installed', sandbox: true },
    inputs: [page.url],
    verdict: { gate: 'passed', complete: true, exitCode: 0, failOn: 'error', reasons: [] },
    ledger: { total: 1, checked: 1, error: 0, skipped: 0, notVisited: 0 },
    counts: { error: 0, warning: 0, info: 0, review: 0, ignored: 0 },
    readability: [{ pages: 1, ...english(5.6, 6.2, 31, 640) }],
    gaps: [],
    issues: [],
    pages: [{ ...page, failures: 0, reviews: 0 }],
    rules: {},
    notices: [],
  };
}

/** No page was reached. */
export function emptyReport(): Report {
  const { browser: _, ...clean } = cleanReport();
  return {
    ...clean,
    inputs: ['./public'],
    time: { started: '2026-11-23T14:05:09.120Z', seconds: 0 },
    verdict: {
      gate: 'failed',
      complete: false,
      exitCode: 3,
      failOn: 'error',
      reasons: [{ code: 'nothing-checked' }, { code: 'gaps', count: 1 }],
    },
    ledger: { total: 0, checked: 0, error: 0, skipped: 0, notVisited: 0 },
    readability: [],
    gaps: [{ url: './public', stage: 'discover', reason: 'nothing-found' }],
    pages: [],
  };
}

/** Cut off half way: a limit, a signal, and a lost login. */
export function incompleteReport(): Report {
  const report = sampleReport();
  const pages = report.pages.map((page, index): PageReport => {
    const reason = (['max-pages', 'time-limit', 'interrupted', 'auth-lost'] as const)[index % 4];
    const { url, origin, depth } = page;
    return index < 12 || reason === undefined ? page : { url, origin, depth, state: 'not-visited', reason };
  });
  return {
    ...report,
    status: 'interrupted',
    pages,
    verdict: {
      gate: 'passed',
      complete: false,
      exitCode: 3,
      failOn: 'error',
      reasons: [
        { code: 'limit', reason: 'max-pages', count: 3 },
        { code: 'limit', reason: 'time-limit', count: 3 },
        { code: 'interrupted', count: 6 },
        { code: 'too-many-skipped', count: 3, allowed: 2 },
      ],
    },
    ledger: { total: 24, checked: 11, error: 1, skipped: 0, notVisited: 12 },
  };
}

/** A site of many pages with many causes. */
export function bigReport(issueCount = 5000, pageCount = 10_000): Report {
  const urls = Array.from(
    { length: pageCount },
    (_, index) => `${SITE}/en/section-${index % 90}/page-${String(index).padStart(5, '0')}`,
  );
  const [template] = sampleIssues();
  if (template === undefined) throw new Error('The sample has no issue.');
  const rules = Object.keys(SAMPLE_RULES);
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const startOf = (index: number): number => (index * 7) % Math.max(1, pageCount - 40);
  const issues = Array.from({ length: issueCount }, (_, index): Issue => {
    const shown = index < 3 ? urls : urls.slice(startOf(index), startOf(index) + 1 + (index % 40));
    const occurrences = shown.slice(0, 20).map((url) => ({ at: sentence(url).at, message: template.message }));
    return {
      ...template,
      key: index.toString(16).padStart(16, '0'),
      rule: rules[index % rules.length] ?? '',
      severity: severities[Math.floor((index * 3) / issueCount)] ?? 'info',
      count: shown.length * 2,
      pages: shown,
      occurrences,
    };
  });
  const page = samplePages(issues).find(({ state }) => state === 'checked');
  if (page === undefined) throw new Error('The sample has no page.');
  const third = Math.ceil(issueCount / 3);
  return {
    ...sampleReport(),
    issues,
    pages: urls.map((url) => Object.assign({}, page, { url })),
    ledger: { total: pageCount, checked: pageCount, error: 0, skipped: 0, notVisited: 0 },
    counts: { error: third, warning: third, info: issueCount - 2 * third, review: 0, ignored: 0 },
    gaps: [],
    verdict: {
      gate: 'failed',
      complete: true,
      exitCode: 1,
      failOn: 'error',
      reasons: [{ code: 'issues', severity: 'error', count: third, allowed: 0 }],
    },
  };
}

function sampleIssues(): Issue[] {
  return [
    issue('image-alt', 'error', [...EN, ...FR], {
      message: { en: 'This image has no text alternative.', fr: 'Cette image n’a pas de texte de remplacement.' },
      selector: 'header > a.logo > img',
      snippet: '<img src="/assets/trillium-logo.svg" class="logo__image" width="180" height="48">',
    }),
    issue('color-contrast', 'error', [...EN, ...FR].slice(0, 14), {
      message: {
        en: 'The contrast is 3.1 to 1; this text needs 4.5 to 1.',
        fr: 'Le contraste est de 3,1 pour 1; ce texte demande 4,5 pour 1.',
      },
      selector: 'footer .footer__legal > small',
      snippet: '<small class="footer__note">© King’s Printer for Ontario, 2026</small>',
    }),
    issue('label', 'error', [EN[7] ?? '', FR[7] ?? ''], {
      message: { en: 'This form field has no label.', fr: 'Ce champ de formulaire n’a pas d’étiquette.' },
      selector: '#renewal-form > div:nth-child(3) > input',
      snippet: '<input type="text" name="plate" placeholder="ABCD 123">',
      source: true,
    }),
    textIssue('long-sentence', 'error', [EN[5] ?? ''], sentence(EN[5] ?? '')),
    textIssue('long-sentence', 'warning', [FR[5] ?? ''], phrase(FR[5] ?? '')),
    textIssue('simpler-word', 'warning', EN.slice(0, 6), {
      at: {
        url: first(EN),
        selector: 'main > p:nth-of-type(2)',
        snippet: '<p>You must submit the form prior to your visit.</p>',
        region: 'main',
        excerpt: {
          text: 'You must submit the form prior to your visit. Staff cannot help you without it.',
          start: 25,
          end: 33,
        },
      },
      message: { en: '“Prior to” is longer than it needs to be.', fr: '« Prior to » est plus long qu’il ne faut.' },
      rewrite: 'before',
    }),
    issue('link-name-vague', 'warning', EN.slice(2, 5), {
      message: {
        en: 'The link text “click here” does not say where the link goes.',
        fr: 'Le texte du lien, « click here », ne dit pas où mène le lien.',
      },
      selector: 'main ul > li:nth-child(2) > a',
      snippet: '<a href="/en/fishing/zones">click here</a>',
      occurrences: 3,
    }),
    issue('heading-order', 'warning', [FR[2] ?? '', FR[3] ?? ''], {
      message: { en: 'The heading level jumps from 2 to 4.', fr: 'Le niveau de titre passe de 2 à 4.' },
      selector: 'main > h4',
      snippet: '<h4>Documents acceptés</h4>',
    }),
    textIssue('reading-level', 'info', [EN[5] ?? ''], {
      at: { url: EN[5] ?? '', selector: 'main', snippet: '<main>', region: 'main' },
      message: {
        en: 'This page reads at grade 12.3; the goal is 6.',
        fr: 'Cette page se lit au niveau 12,3; la cible est 6.',
      },
    }),
    issue('region', 'info', EN.slice(0, 3), {
      message: { en: 'This content lies outside every landmark.', fr: 'Ce contenu se trouve hors de toute région.' },
      selector: 'body > div.alert',
      snippet: '<div class="alert">Offices close on Monday.</div>',
    }),
    {
      ...issue('color-contrast', 'error', EN.slice(0, 2), {
        message: {
          en: 'The text lies on an image: its contrast cannot be measured.',
          fr: 'Le texte se trouve sur une image : son contraste ne peut pas être mesuré.',
        },
        selector: '.hero h1',
        snippet: '<h1>Services for people in Ontario</h1>',
      }),
      outcome: 'review',
      key: 'a1b2c3d4e5f60718',
    },
    {
      ...issue('link-name-vague', 'warning', [FR[1] ?? ''], {
        message: {
          en: 'The link text “ici” may be clear from its sentence.',
          fr: 'Le texte du lien, « ici », est peut-être clair dans sa phrase.',
        },
        selector: 'main p > a',
        snippet: '<a href="/fr/peche/zones">ici</a>',
      }),
      outcome: 'review',
      key: 'b1b2c3d4e5f60718',
    },
    {
      ...issue('image-alt', 'error', [EN[8] ?? ''], {
        message: { en: 'This image has no text alternative.', fr: 'Cette image n’a pas de texte de remplacement.' },
        selector: '#map img',
        snippet: '<img src="/tiles/12/34.png">',
      }),
      ignored: 'The map vendor mends this in January.',
      key: 'c1b2c3d4e5f60718',
    },
  ];
}

interface CodeFacts {
  readonly message: Localized;
  readonly selector: string;
  readonly snippet: string;
  readonly source?: boolean;
  readonly occurrences?: number;
}

function issue(rule: string, severity: Severity, pages: readonly string[], facts: CodeFacts): Issue {
  const { message, selector, snippet, source = false, occurrences = 1 } = facts;
  const file = { file: 'templates/renew.html', line: 48, column: 7 };
  const places = pages.slice(0, 20).flatMap((url) =>
    Array.from({ length: occurrences }, (): Occurrence => ({
      at: { url, selector, snippet, region: 'main', ...(source && { source: file }) },
      message,
    })),
  );
  const sorted = [...pages].sort();
  return {
    key: keyOf(rule, pages),
    rule,
    outcome: 'fail',
    severity,
    message,
    count: pages.length * occurrences,
    pages: sorted,
    occurrences: places.slice(0, 20),
  };
}

function textIssue(rule: string, severity: Severity, pages: readonly string[], place: Occurrence): Issue {
  return {
    key: keyOf(rule, pages),
    rule,
    outcome: 'fail',
    severity,
    message: place.message,
    count: pages.length,
    pages: [...pages].sort(),
    occurrences: [place],
  };
}

function keyOf(rule: string, pages: readonly string[]): string {
  const text = rule + first(pages);
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff;
  return sum.toString(16).padStart(16, '0');
}

function sentence(url: string): Occurrence {
  const text =
    'Property tax pays for local services. If you own a property that was reassessed during the current taxation year, and you do not agree with the assessed value that was assigned to it, you may submit a request for reconsideration to the corporation within 120 days of the date printed on your notice. There is no charge.';
  const start = 38;
  const end = text.indexOf(' There is no charge.');
  return {
    at: {
      url,
      selector: 'main > section:nth-of-type(2) > p',
      snippet: `<p>${text}</p>`,
      region: 'main',
      excerpt: { text, start, end },
    },
    message: {
      en: 'This sentence has 50 words; the limit is 30.',
      fr: 'Cette phrase compte 50 mots; la limite est de 30.',
    },
    rewrite: 'Do you disagree with the value on your notice? Ask for a review within 120 days. It is free.',
  };
}

function phrase(url: string): Occurrence {
  const text =
    'L’impôt foncier finance les services locaux. Si vous êtes propriétaire d’un bien dont l’évaluation a été révisée durant l’année d’imposition en cours, vous pouvez présenter une demande de réexamen dans les 120 jours. C’est gratuit.';
  const start = text.indexOf('Si vous');
  const end = text.indexOf(' C’est gratuit.');
  return {
    at: {
      url,
      selector: 'main > section:nth-of-type(2) > p',
      snippet: `<p>${text}</p>`,
      region: 'main',
      excerpt: { text, start, end },
    },
    message: { en: 'This sentence has 28 words; aim for 20.', fr: 'Cette phrase compte 28 mots; visez 20.' },
  };
}

function samplePages(issues: readonly Issue[]): PageReport[] {
  const count = (url: string, outcome: Issue['outcome']): number =>
    issues.filter((issue) => issue.outcome === outcome && issue.ignored === undefined && issue.pages.includes(url))
      .length;
  const page = (url: string, index: number, lang: 'en' | 'fr'): PageReport => ({
    url,
    state: 'checked',
    origin: { kind: 'link', from: `${SITE}/${lang}` },
    depth: 1,
    status: 200,
    title: lang === 'en' ? `${GUIDE[index]} | Services` : `${GUIDE_FR[index]} | Services`,
    lang: lang === 'en' ? 'en-CA' : 'fr-CA',
    readability: [lang === 'en' ? english(6.2 + index * 0.7, 7, 40, 412) : french(68 - index * 2.5, 45, 498)],
    failures: count(url, 'fail'),
    reviews: count(url, 'review'),
    ...(index === 4 && { partial: true }),
  });
  const others: PageReport[] = [
    {
      url: `${SITE}/en/forms/old-form`,
      state: 'error',
      origin: { kind: 'sitemap', from: `${SITE}/sitemap.xml` },
      depth: 0,
      status: 500,
      reason: 'http-status',
      stage: 'load',
      detail: '500',
    },
    {
      url: `${SITE}/en/annual-report.pdf`,
      state: 'skipped',
      origin: { kind: 'link', from: first(EN) },
      depth: 2,
      reason: 'not-html',
      detail: 'application/pdf',
    },
    {
      url: `${SITE}/fr/deconnexion`,
      state: 'skipped',
      origin: { kind: 'link', from: first(FR) },
      depth: 2,
      reason: 'logout',
    },
    {
      url: 'https://www.canada.example/en',
      state: 'skipped',
      origin: { kind: 'link', from: first(EN) },
      depth: 2,
      reason: 'off-scope',
    },
  ];
  const all = [
    ...EN.map((url, index) => page(url, index, 'en')),
    ...FR.map((url, index) => page(url, index, 'fr')),
    ...others,
  ];
  return all.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function sampleGaps(): Gap[] {
  return [
    { url: `${SITE}/en/forms/old-form`, stage: 'load', reason: 'http-status', detail: '500' },
    { url: EN[4] ?? '', stage: 'check', reason: 'frame-unchecked', detail: 'https://maps.example/embed' },
    { url: FR[4] ?? '', stage: 'check', reason: 'unknown-language' },
  ];
}

function english(grade: number, daleChall: number, lix: number, words: number): Readability {
  return { lang: 'en', counts: countsOf(words), grade, daleChall, lix, ...(words < 300 && { uncertainty: 1 }) };
}

function french(ease: number, lix: number, words: number): Readability {
  return { lang: 'fr', counts: countsOf(words), ease, lix };
}

function countsOf(words: number): Readability['counts'] {
  return {
    words,
    sentences: Math.round(words / 17),
    syllables: Math.round(words * 1.55),
    letters: Math.round(words * 4.7),
    characters: Math.round(words * 4.8),
    polysyllables: Math.round(words / 8),
    longWords: Math.round(words / 4),
  };
}
