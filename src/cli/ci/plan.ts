import type { Localized } from '../../model/language.ts';
import { say } from '../../report/words/say.ts';
import type { Output } from '../output.ts';
import { type CiSystem, detectCi } from './detect.ts';

/** What `--ci` adds to a run. */
export interface CiPlan {
  readonly system: CiSystem;
  /** Files to write, beside those that were asked for. */
  readonly outputs: readonly Output[];
  /** Commands for the system, printed after the summary. */
  readonly commands?: 'github' | 'azure';
  /** The file of the step's summary on GitHub: what other commands of the step wrote there stays. */
  readonly stepSummary?: string;
}

export const CI_FILES = {
  sarif: 'curbcut.sarif',
  html: 'curbcut-report.html',
  junit: 'curbcut-junit.xml',
  summary: 'curbcut-summary.md',
  codeQuality: 'gl-code-quality-report.json',
  accessibility: 'gl-accessibility.json',
} as const;

const HTML: Output = { format: 'html', path: CI_FILES.html };
const JUNIT: Output = { format: 'junit', path: CI_FILES.junit };
const SARIF: Output = { format: 'sarif', path: CI_FILES.sarif };
const SUMMARY: Output = { format: 'github-summary', path: CI_FILES.summary };

/** The files and commands for the CI system that the environment tells of. A path that was asked for by name keeps its format. */
export function planCi(env: Readonly<Record<string, string | undefined>>, asked: readonly Output[]): CiPlan {
  const plan = planFor(detectCi(env), env);
  const taken = new Set(asked.map(({ path }) => path));
  return { ...plan, outputs: plan.outputs.filter(({ path }) => !taken.has(path)) };
}

function planFor(system: CiSystem, env: Readonly<Record<string, string | undefined>>): CiPlan {
  switch (system) {
    case 'github': {
      const file = env['GITHUB_STEP_SUMMARY'] ?? '';
      const summary = file === '' ? { outputs: [SARIF, HTML, SUMMARY] } : { outputs: [SARIF, HTML], stepSummary: file };
      return { system, commands: 'github', ...summary };
    }
    case 'gitlab':
      return {
        system,
        outputs: [
          { format: 'gitlab-codequality', path: CI_FILES.codeQuality },
          { format: 'gitlab-accessibility', path: CI_FILES.accessibility },
          JUNIT,
          HTML,
        ],
      };
    case 'azure':
      return { system, outputs: [JUNIT, SUMMARY, HTML], commands: 'azure' };
    case 'jenkins':
      return { system, outputs: [JUNIT, HTML] };
    case 'other':
    case 'none':
      return { system, outputs: [JUNIT, SARIF, HTML] };
  }
}

/** Said where no known system was found, so that nobody waits for annotations. */
export const UNKNOWN_CI: Localized = say(
  '--ci found no GitHub, GitLab, Azure or Jenkins here: it writes JUnit, SARIF and HTML. Name other formats with -o.',
  '--ci ne trouve ici ni GitHub, ni GitLab, ni Azure, ni Jenkins : elle écrit JUnit, SARIF et HTML. Nommez d’autres formats avec -o.',
);
