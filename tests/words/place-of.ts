import { book } from '../../src/tool/registry.ts';
import { checkText } from '../../src/check/check-text.ts';
import type { Lang } from '../../src/model/language.ts';
import type { TextRule } from '../../src/rule/rule.ts';
import { readWords } from '../../src/words/read-words.ts';
import type { WordsFormat } from '../../src/words/words-format.ts';

/** A file as `curbcut text` reads it; throws where it cannot be read. */
export async function snapshotOf(path: string, content: string | Buffer, lang?: Lang) {
  const outcome = await readWords({ path, bytes: Buffer.from(content as string) }, lang);
  if (outcome.state !== 'checked') throw new Error(JSON.stringify(outcome));
  return outcome.snapshot;
}

/** Where one rule speaks of a file: `line:column passage`. */
export async function placesOf(id: string, path: string, content: string | Buffer, lang?: Lang): Promise<string[]> {
  const rule = book.rules.find((each) => each.id === id) as TextRule;
  const { findings } = checkText(await snapshotOf(path, content, lang), [{ rule, options: rule.options }]);
  return findings.map(({ at: { source, excerpt } }) => {
    const passage = excerpt?.text.slice(excerpt.start, excerpt.end) ?? '';
    return `${source?.line}:${source?.column} ${passage}`;
  });
}

/** What comes of bytes under a name. */
export async function stateOf(bytes: Buffer, path: string, format?: WordsFormat) {
  const outcome = await readWords({ path, bytes, ...(format !== undefined && { format }) }, undefined);
  return outcome.state === 'checked'
    ? { state: 'checked', gaps: outcome.snapshot.gaps.map(({ reason }) => reason) }
    : outcome;
}
