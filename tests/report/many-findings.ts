import type { Issue, Occurrence } from '../../src/model/issue.ts';
import type { Report } from '../../src/model/report.ts';
import { bigReport } from './sample-report.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

const WORDS =
  'you service application form office people must before after letter account health card fee year program support family child school income tax rent house safe water report request reply phone person need help week month local public plan work rule law right notice date name address bank payment benefit'.split(
    ' ',
  );

/** A report with so many findings, each sentence another: three in five share a cause, as on real sites with templates. */
export function manyFindings(pages: number, findings: number): Report {
  const base = bigReport(1, pages);
  const urls = base.pages.map(({ url }) => url);
  const rules = Object.keys(SAMPLE_RULES);
  const shared = Math.floor((findings * 3) / 5);
  const issues: Issue[] = [];
  for (let left = shared; left > 0; left -= pages) {
    const shown = urls.slice(0, Math.min(left, pages));
    issues.push(
      issue(
        issues.length,
        rules,
        shown,
        shown.map((url) => element(url, issues.length)),
      ),
    );
  }
  for (let index = 0; index < findings - shared; index += 1) {
    const url = urls[(index * 7919) % pages] ?? '';
    issues.push(issue(issues.length, rules, [url], [sentence(url, index)]));
  }
  return { ...base, issues };
}

function issue(index: number, rules: readonly string[], pages: readonly string[], occurrences: Occurrence[]): Issue {
  const [first] = occurrences;
  return {
    key: fingerprint(index),
    rule: rules[index % rules.length] ?? '',
    outcome: 'fail',
    severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
    message: first?.message ?? { en: '', fr: '' },
    count: occurrences.length,
    pages,
    occurrences,
  };
}

/** Sixteen digits without a pattern, as a real key has. */
function fingerprint(index: number): string {
  const half = (seed: number): string => (Math.imul(index + seed, 2654435761) >>> 0).toString(16).padStart(8, '0');
  return half(1) + half(77);
}

function element(url: string, index: number): Occurrence {
  return {
    at: {
      url,
      selector: `body > div.card-${index} > a:nth-of-type(2)`,
      snippet: `<a class="card-${index}" href="/x">Read more</a>`,
      region: 'main',
    },
    message: { en: `“Read more” says too little (${index}).`, fr: `« En savoir plus » en dit trop peu (${index}).` },
  };
}

function sentence(url: string, seed: number): Occurrence {
  let state = seed * 48271 + 11;
  const word = (): string => {
    state = (state * 48271) % 2147483647;
    return WORDS[state % WORDS.length] ?? 'you';
  };
  const text = `${Array.from({ length: 26 }, word).join(' ')}.`;
  return {
    at: {
      url,
      selector: `#main > p:nth-of-type(${(seed % 30) + 1})`,
      snippet: `<p>${text}</p>`,
      region: 'main',
      excerpt: { text, start: 0, end: text.length },
    },
    message: { en: '26 words; aim for 20 or fewer.', fr: '26 mots; visez 20 ou moins.' },
  };
}
