import type { ReadBlock } from '../../../src/rule/page-text.ts';
import { CANADA, WCAG } from '../standards.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** So many lines in a row that begin with a mark are a list. */
const LINES = 3;

/** Lists made of dashes, dots or numbers that were typed by hand. */
export const listFake = writingRule({
  id: 'list/fake',
  title: { en: 'Lists are marked up as lists', fr: 'Les listes sont balisées comme des listes' },
  why: {
    en: 'Screen readers announce a real list and how many items it has. Typed dashes say nothing.',
    fr: 'Les lecteurs d’écran annoncent une vraie liste et le nombre d’éléments. Des tirets tapés ne disent rien.',
  },
  fix: {
    en: 'Use the list button of your editor (ul or ol).',
    fr: 'Utilisez le bouton de liste de votre éditeur (ul ou ol).',
  },
  severity: 'warning',
  category: 'accessibility',
  standards: [WCAG('1.3.1', 'A', 'info-and-relationships'), CANADA('5.2')],
  *check(page) {
    let run: { block: ReadBlock; mark: string }[] = [];
    const blocks = mainText(page).filter(({ language }) => language !== undefined);
    for (const block of [...blocks, undefined]) {
      const lines = block?.kind === 'paragraph' && block.list === undefined ? block.text.split('\n') : [];
      const marks = lines.map((line) => markOf(line));
      if (block !== undefined && lines.length > 1 && longestRun(marks) >= LINES) {
        yield { block, message: MESSAGE };
        run = [];
        continue;
      }
      const [mark] = marks;
      if (
        block !== undefined &&
        lines.length === 1 &&
        mark !== undefined &&
        (run.length === 0 || run[0]?.mark === mark)
      ) {
        run.push({ block, mark });
        continue;
      }
      const [first] = run;
      if (run.length >= LINES && first !== undefined) yield { block: first.block, message: MESSAGE };
      run = block !== undefined && lines.length === 1 && mark !== undefined ? [{ block, mark }] : [];
    }
  },
});

const MESSAGE = {
  en: 'These lines are a list typed by hand. Use real list markup.',
  fr: 'Ces lignes forment une liste tapée à la main. Utilisez une vraie liste.',
};

/** The kind of mark that a line begins with; a dash in French may open a line of dialogue, so text must follow closely. */
function markOf(line: string): string | undefined {
  const text = line.trim();
  const bullet = /^([•●▪◦‣∙·○■*–—-])[\s\u00A0]+(?=[\p{L}\p{N}])/u.exec(text)?.[1];
  if (bullet !== undefined) return bullet;
  if (/^\d{1,2}[.)][\s\u00A0]+(?=\p{L})/u.test(text)) return '1.';
  return /^(?:[a-h]|[ivx]{1,4})\)[\s\u00A0]+(?=\p{L})/u.test(text) ? 'a)' : undefined;
}

function longestRun(marks: readonly (string | undefined)[]): number {
  let longest = 0;
  let length = 0;
  let before: string | undefined;
  for (const mark of marks) {
    length = mark === undefined ? 0 : mark === before ? length + 1 : 1;
    before = mark;
    longest = Math.max(longest, length);
  }
  return longest;
}
