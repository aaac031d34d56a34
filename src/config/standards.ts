import type { StandardClause } from '../model/rule-description.ts';

type WcagVersion = '2.0' | '2.1' | '2.2';
type WcagLevel = 'A' | 'AA' | 'AAA';

/** What a named standard asks for, as a version and level of WCAG and as tags of axe-core. */
interface Standard {
  readonly version: WcagVersion;
  readonly level: WcagLevel;
  /** Tags of axe-core beside those of WCAG. */
  readonly tags?: readonly string[];
  /** Clauses by this name belong to it, whatever WCAG says. */
  readonly clauses?: string;
}

const AODA: Standard = { version: '2.0', level: 'AA' };

/**
 * The names that `--standard` takes. AODA (O. Reg. 191/11, s. 14) rests on WCAG 2.0 AA, revised Section 508 (E205.4)
 * on WCAG 2.0 AA, EN 301 549 v3.2.1 (clause 9) on WCAG 2.1 AA.
 */
const STANDARDS = {
  aoda: AODA,
  wcag2a: { version: '2.0', level: 'A' },
  wcag2aa: { version: '2.0', level: 'AA' },
  wcag2aaa: { version: '2.0', level: 'AAA' },
  wcag20a: { version: '2.0', level: 'A' },
  wcag20aa: { version: '2.0', level: 'AA' },
  wcag20aaa: { version: '2.0', level: 'AAA' },
  wcag21a: { version: '2.1', level: 'A' },
  wcag21aa: { version: '2.1', level: 'AA' },
  wcag21aaa: { version: '2.1', level: 'AAA' },
  wcag22a: { version: '2.2', level: 'A' },
  wcag22aa: { version: '2.2', level: 'AA' },
  wcag22aaa: { version: '2.2', level: 'AAA' },
  section508: { version: '2.0', level: 'AA', tags: ['section508'], clauses: 'Section 508' },
  en301549: { version: '2.1', level: 'AA', tags: ['EN-301-549'], clauses: 'EN 301 549' },
} as const satisfies Record<string, Standard>;

export type StandardName = keyof typeof STANDARDS;

export const STANDARD_NAMES = Object.keys(STANDARDS) as [StandardName, ...StandardName[]];

const VERSIONS: readonly WcagVersion[] = ['2.0', '2.1', '2.2'];
const LEVELS: readonly WcagLevel[] = ['A', 'AA', 'AAA'];

/** axe-core's tag for what no standard asks for; its findings are advice. */
export const BEST_PRACTICE_TAG = 'best-practice';

/**
 * The tags of the axe-core rules to run: `wcag2a`, `wcag2aa`, `wcag21aa`, ...: a version holds those before it,
 * a level those below it. Best practices come along; they are reported apart, as advice.
 */
export function standardTags(name: StandardName): string[] {
  const { version, level, tags = [] }: Standard = STANDARDS[name];
  const versions = VERSIONS.slice(0, VERSIONS.indexOf(version) + 1);
  const levels = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  const wcag = versions.flatMap((each) => levels.map((grade) => `${tagStem(each)}${grade.toLowerCase()}`));
  return [...wcag, ...tags, BEST_PRACTICE_TAG];
}

/** Does the standard ask for any of these clauses? */
export function appliesTo(clauses: readonly StandardClause[], name: StandardName): boolean {
  const standard: Standard = STANDARDS[name];
  return clauses.some((clause) => {
    if (clause.name === standard.clauses) return true;
    if (clause.name !== 'WCAG') return false;
    const { since = '2.0', level = 'A' } = clause;
    return (
      VERSIONS.indexOf(since) <= VERSIONS.indexOf(standard.version) &&
      LEVELS.indexOf(level) <= LEVELS.indexOf(standard.level)
    );
  });
}

function tagStem(version: WcagVersion): string {
  return version === '2.0' ? 'wcag2' : `wcag${version.replace('.', '')}`;
}
