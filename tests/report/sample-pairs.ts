import type { DocumentReport } from '../../src/model/document.ts';
import type { PagePair } from '../../src/model/report.ts';

/** A pair with a difference of every shape, one that differs in one thing, and one that does not differ. */
export function samplePairs(site: string): PagePair[] {
  return [
    {
      en: `${site}/en/fishing`,
      fr: `${site}/fr/peche`,
      by: 'hreflang',
      count: 40,
      differences: [
        {
          kind: 'untranslated',
          rule: 'parity/untranslated',
          fr: { selector: '#licence > img', text: 'A person who fishes from a dock at sunrise' },
        },
        {
          kind: 'section',
          rule: 'parity/structure',
          en: { selector: '#ice > h2', text: 'Fish on the ice', passage: 'Fish on the ice' },
        },
        {
          kind: 'list',
          rule: 'parity/structure',
          en: { selector: 'main > ul', text: '4', passage: 'A licence – which you carry' },
          fr: { selector: 'main > ul', text: '3', passage: 'Un permis que vous portez sur vous' },
        },
        {
          kind: 'required',
          rule: 'parity/structure',
          en: { selector: '#birth', text: 'true' },
          fr: { selector: '#naissance', text: 'false' },
        },
        { kind: 'captions', rule: 'parity/structure', fr: { selector: 'video', text: 'peche.mp4' } },
        {
          kind: 'money',
          rule: 'parity/facts',
          en: { selector: 'main > p', text: '$26.57', passage: 'A licence costs $26.57.' },
          fr: { selector: 'main > p', text: '25,57 $', passage: 'Le permis coûte 25,57 $.' },
        },
        {
          kind: 'phone',
          rule: 'parity/facts',
          review: true,
          en: { selector: 'main > p:last-child', text: '416-555-0123', passage: 'Call 416-555-0123.' },
        },
        {
          kind: 'term',
          rule: 'parity/terms',
          en: { selector: 'main > p', text: 'licence', passage: 'A licence costs $26.57.' },
          fr: { selector: 'main > p', text: '', passage: 'La vignette est à porter sur vous.' },
          expected: { lang: 'fr', term: 'permis de pêche' },
        },
        {
          kind: 'size',
          rule: 'parity/size',
          review: true,
          en: { selector: 'main > p', text: '1240', passage: 'You may fish all year in most lakes.' },
          fr: { selector: 'main > p', text: '410', passage: 'Vous pouvez pêcher toute l’année.' },
        },
        {
          kind: 'stale',
          rule: 'parity/stale',
          en: { selector: 'main', text: '2026-09-30' },
          fr: { selector: 'main', text: '2025-01-12' },
        },
        {
          kind: 'accessibility',
          rule: 'parity/accessibility',
          fr: { selector: '#licence > img', text: 'image-alt', count: 3 },
        },
      ],
    },
    { en: `${site}/en/transit`, fr: `${site}/fr/transport`, by: 'toggle', count: 0, differences: [] },
    {
      en: `${site}/en/voting`,
      fr: `${site}/fr/vote`,
      by: 'config',
      count: 1,
      differences: [
        {
          kind: 'date',
          rule: 'parity/facts',
          en: { selector: 'main > p', text: 'October 26', passage: 'Vote on October 26.' },
          fr: { selector: 'main > p', text: '27 octobre', passage: 'Votez le 27 octobre.' },
        },
      ],
    },
  ];
}

/** Documents in every state. */
export function sampleDocuments(site: string): DocumentReport[] {
  const from = [`${site}/en/fishing`];
  return [
    {
      url: `${site}/docs/peche-2026.pdf`,
      type: 'pdf',
      state: 'checked',
      bytes: 1_234_567,
      pages: 24,
      lang: 'fr-CA',
      title: 'Règlement de la pêche 2026',
      failures: 2,
      reviews: 1,
      from,
      fromCount: 3,
    },
    { url: `${site}/docs/form.doc`, type: 'doc', state: 'listed', reason: 'not-checked', from, fromCount: 1 },
    { url: `${site}/docs/locked.pdf`, type: 'pdf', state: 'skipped', reason: 'timeout', from, fromCount: 1 },
  ];
}
