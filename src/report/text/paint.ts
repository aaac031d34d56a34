import { Chalk } from 'chalk';
import type { Severity } from '../../model/finding.ts';
import type { Standing } from '../words/verdict.ts';

/** The few styles of the text report. Colour never carries meaning alone: every styled text says it in words. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly severity: Readonly<Record<Severity | 'review', (text: string) => string>>;
  readonly standing: Readonly<Record<Standing, (text: string) => string>>;
}

/** chalk's own detection ignores NO_COLOR, so the level comes in. */
export function paint(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  return {
    strong: chalk.bold,
    quiet: chalk.dim,
    mark: chalk.underline,
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan, review: chalk.magenta },
    standing: {
      passed: chalk.green.bold,
      failed: chalk.red.bold,
      incomplete: chalk.yellow.bold,
      reported: chalk.cyan.bold,
    },
  };
}
