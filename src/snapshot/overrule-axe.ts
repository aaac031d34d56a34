import type { LookedFrame } from './axe-run.ts';
import type { AxeNode, AxeResults, AxeTarget } from './axe-results.ts';

/** Rules of axe-core whose failures are looked at again, in the page: see `in-page/overrule.ts`. */
const AGAIN: ReadonlySet<string> = new Set([
  'frame-focusable-content',
  'scrollable-region-focusable',
  'label-content-name-mismatch',
]);

type Ruling = 'none' | 'review' | 'fail';

/** What axe-core found, less the failures that the ACT rule it implements does not know; some become reviews. */
export async function overruleAxe(frames: readonly LookedFrame[], results: AxeResults): Promise<AxeResults> {
  const again = results.violations
    .filter(({ id }) => AGAIN.has(id))
    .flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
  if (again.length === 0) return results;
  const rulings = new Map<AxeNode, Ruling>();
  const places = new Map<string, typeof again>();
  for (const each of again) {
    const place = JSON.stringify(each.node.target.slice(0, -1));
    const before = places.get(place);
    if (before === undefined) places.set(place, [each]);
    else before.push(each);
  }
  for (const inOne of places.values()) {
    const frame = await frameOf(frames, inOne[0]?.node.target.slice(0, -1) ?? []);
    const told = JSON.stringify(inOne.map(({ id, node }) => ({ rule: id, target: node.target.at(-1) })));
    const answers = await frame?.world?.evaluate<Ruling[]>(`__curbcut.overrule(${told})`);
    inOne.forEach(({ node }, index) => rulings.set(node, answers?.[index] ?? 'fail'));
  }
  const ruled = (ruling: Ruling): AxeResults['violations'] =>
    results.violations
      .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => (rulings.get(node) ?? 'fail') === ruling) }))
      .filter(({ nodes }) => nodes.length > 0);
  return { ...results, violations: ruled('fail'), incomplete: [...results.incomplete, ...ruled('review')] };
}

/** The frame that a target lies in. axe-core has two selectors for one frame: what they select is compared. */
async function frameOf(frames: readonly LookedFrame[], steps: AxeTarget): Promise<LookedFrame | undefined> {
  const step = steps.at(-1);
  if (step === undefined) return frames.find(({ path }) => path.length === 0);
  const around = await frameOf(frames, steps.slice(0, -1));
  if (around?.world === undefined) return undefined;
  const inside = frames.filter(
    ({ path }) => path.length === steps.length && JSON.stringify(path.slice(0, -1)) === JSON.stringify(around.path),
  );
  const select = (target: unknown): string => `axe.utils.shadowSelect(${JSON.stringify(target)})`;
  for (const frame of inside) {
    const isIt = await around.world.evaluate<boolean>(`${select(step)} === ${select(frame.path.at(-1))}`);
    if (isIt) return frame;
  }
  return undefined;
}
