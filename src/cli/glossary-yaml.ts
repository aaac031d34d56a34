import { stringify } from 'yaml';
import type { Lang, Localized } from '../model/language.ts';
import { PAGES, PLACES } from '../report/words/nouns.ts';
import { counted } from '../report/words/numbers.ts';
import { labelled, say } from '../report/words/say.ts';
import { visibleLine } from '../report/visible.ts';
import type { Candidate, Candidates } from './glossary-candidates.ts';

/** Lines of one kind at most: past them nobody reads on. */
const MOST = 200;
const OTHER: Readonly<Record<Lang, Lang>> = { en: 'fr', fr: 'en' };

const T = {
  head: say(
    'Candidates for curbcut.glossary.yml. Keep what is right, and delete the rest.',
    'Suggestions pour curbcut.glossary.yml. Gardez ce qui convient, et supprimez le reste.',
  ),
  counterpart: say('Add the counterpart in the other language under', 'Ajoutez l’équivalent dans l’autre langue sous'),
  noLong: say('No page gives the long form', 'Aucune page ne donne le nom au long'),
  none: say(
    'Nothing to suggest: no acronym, name or second spelling was found.',
    'Rien à suggérer : aucun sigle, nom ou graphie double.',
  ),
  left: say('more were left out', 'de plus ont été omis'),
} as const satisfies Record<string, Localized>;

/** The candidates as YAML that can be pasted into the glossary; how often each stands is in comments. */
export function candidatesYaml({ acronyms, names, spellings }: Candidates, lang: Lang): string {
  if (acronyms.length + names.length + spellings.length === 0) return `# ${T.none[lang]}\n`;
  const lines = [`# ${T.head[lang]}`];
  const section = <C>(title: string, all: readonly C[], write: (each: C) => readonly string[]): void => {
    if (all.length === 0) return;
    lines.push('', `${title}:`, ...all.slice(0, MOST).flatMap(write));
    if (all.length > MOST) lines.push(`  # ${all.length - MOST} ${T.left[lang]}`);
  };
  section('names', names, (name) => [`  # ${often(name, lang)}`, `  - ${name.lang}: ${scalar(name.text)}`]);
  section('terms', spellings, ([most, ...others]) => {
    if (most === undefined) return [];
    const all = [most, ...others].map((each) => `${visibleLine(each.text)} (${often(each, lang)})`);
    const not = others.map(({ text }) => scalar(text)).join(', ');
    return [`  # ${all.join('; ')}`, `  - ${most.lang}: { use: ${scalar(most.text)}, not: [${not}] }`];
  });
  section('acronyms', acronyms, (acronym) => {
    const entry = [`    ${acronym.lang}: { short: ${scalar(acronym.text)}, long: ${scalar(acronym.long ?? '?')} }`];
    const head = `  # ${often(acronym, lang)}. ${acronym.long === undefined ? `${T.noLong[lang]}. ` : ''}${labelled(T.counterpart[lang], OTHER[acronym.lang], lang)}`;
    // An entry without a long form would be refused: it stays a comment until somebody completes it.
    if (acronym.long === undefined) return [head, `  # - ${entry[0]?.trim() ?? ''}`];
    return [head, `  - ${entry[0]?.trim() ?? ''}`];
  });
  return `${lines.join('\n')}\n`;
}

function often({ count, pages }: Candidate, lang: Lang): string {
  return `${counted(count, PLACES, lang)}, ${counted(pages, PAGES, lang)}`;
}

/** In quotation marks wherever YAML would read something else. */
function scalar(text: string): string {
  const line = visibleLine(text);
  const plain = stringify(line, { lineWidth: 0 }).trimEnd();
  return /[{}[\],#:]/.test(line) && !/^["']/.test(plain) ? JSON.stringify(line) : plain;
}
