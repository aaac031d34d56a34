// Text of twice the length may take at most three times as long. Run: npx esbuild --bundle --platform=node --format=esm
// tests/bench/text-growth.ts | node --input-type=module. Not a test: it measures time.
import { detectLanguage } from '../../src/text/detect-language.ts';
import { maskSpans } from '../../src/text/masks.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { textStatistics } from '../../src/text/text-statistics.ts';
import { splitWords } from '../../src/text/words.ts';

const PIECES = [
  'The quick brown fox jumped. ',
  'a',
  '. ',
  '.',
  '! - ',
  'e.g. ',
  ' ',
  '.”',
  'a@',
  '?)',
  'J. ',
  'www.',
  '. »',
  '1,',
  '«',
  ' "a',
  'Loi sur ',
  'Act of ',
  'Commission de ',
  'A ',
  'a-',
  'é',
  '1 ',
  '(1',
  's. 1(',
  'Jan. ',
  '-',
  'x.',
  "l'",
  '\n',
  '😀',
  '\u00AD',
  'https://',
  'ministère ',
  'a.a.a.',
  '((((',
  "'''",
  '1,1,1',
  'e.g.e.g.',
  'e\u0301',
  '\u0301',
  '1) A ',
  'Titre Loi sur la ',
  '1 000 ',
  'A v. ',
  'est par ',
  '(',
];
const WORK = {
  sentences: (text: string) => splitSentences(text, 'en').length,
  words: (text: string) => splitWords(text).length,
  masks: (text: string) => maskSpans(text, 'en').length + maskSpans(text, 'fr').length,
  language: (text: string) => detectLanguage(text),
  statistics: (text: string) => textStatistics(text, { lang: 'fr' }).wordCount(),
};

let worst = 0;
for (const [name, work] of Object.entries(WORK)) {
  for (const piece of PIECES) {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const started = performance.now();
      work(text);
      return performance.now() - started;
    };
    time(50_000);
    const [once, twice] = [time(500_000), time(1_000_000)];
    if (twice < 50) continue;
    worst = Math.max(worst, twice / once);
    if (twice / once > 3 || twice > 1_500) console.log(name, JSON.stringify(piece), once.toFixed(0), twice.toFixed(0));
  }
}
console.log(`worst growth: ${worst.toFixed(1)}`);
