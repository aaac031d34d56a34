import { settingsFor } from '../../../src/api/settings.ts';
import { checkText } from '../../../src/check/check-text.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { activeRules } from '../../../src/run/active-rules.ts';
import { judgingOf } from '../../../src/run/judging.ts';
import { snapshotOptions } from '../../../src/run/step-options.ts';
import { snapshotPage } from '../../../src/snapshot/snapshot-page.ts';
import { toolEnvironment } from '../../../src/tool/environment.ts';
import { openTestLoader } from '../../rules/look.ts';
import type { Case, Looked } from './score.ts';

export interface Watching {
  /** Of the server: `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly standard: string;
  readonly atOnce: number;
  readonly onLook: (done: number) => void;
}

/** Looks at every case through the real pipeline, over one browser. No other address is asked. */
export async function lookAtCases(
  cases: readonly Case[],
  { origin, standard, atOnce, onLook }: Watching,
): Promise<readonly Looked[]> {
  const { settings, registry } = await settingsFor({ standard } as object, { inputs: [origin] });
  const environment = await toolEnvironment(registry);
  const judging = judgingOf(settings);
  const options = snapshotOptions(settings, judging, environment);
  const active = activeRules(environment.book, judging);
  const loader = await openTestLoader({
    concurrency: atOnce,
    hostRules: ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'],
  });
  const look = async (each: Case): Promise<Looked> => {
    const visit = await loader.visit({ url: origin + each.path, isSeed: true }, async (page, facts, signal) => {
      const snapshot = await snapshotPage(page, facts, options, signal);
      const found = [...snapshot.observed, ...checkText(snapshot, active.text).findings];
      const failed = snapshot.gaps.filter(({ reason }) => reason === 'engine-failed');
      return { found: found.filter(({ rule }) => active.isOn(rule)), failed };
    });
    if (visit.state !== 'checked')
      return { case: each, unseen: `${visit.reason} ${visit.detail ?? ''}`.trim(), findings: [] };
    const [broken] = visit.value.failed;
    return {
      case: each,
      findings: visit.value.found.map(seen),
      ...(broken !== undefined && { unseen: broken.detail ?? broken.reason }),
    };
  };
  try {
    const results: Looked[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < cases.length) {
        const at = next;
        next += 1;
        const each = cases[at];
        if (each !== undefined) results[at] = await look(each);
        onLook(results.filter(Boolean).length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return results;
  } finally {
    await loader.close();
  }
}

function seen({ rule, outcome, at, message }: Finding): Looked['findings'][number] {
  return { rule, outcome, at: at.selector, message: message.en };
}
