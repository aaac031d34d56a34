// Four times the text may take at most eight times as long, in every text rule. Run: npx esbuild --bundle --platform=node
// --format=esm tests/bench/rule-growth.ts | node --input-type=module. Not a test: it measures time.
import { textRules } from '../../rules/text/index.ts';
import type { Lang } from '../../src/model/language.ts';
import type { TextRule } from '../../src/rule/rule.ts';
import { pageText } from '../rules-text/page-text.ts';

const SMALL = 50_000;
const LARGE = 200_000;
/** Milliseconds under which a measurement is noise. */
const NOISE = 200;
const MOST = 8;

/** Texts that a careless expression would choke on, by the piece that is repeated. */
const PIECES: readonly string[] = [
  'We clear the road, and you must show the permit to the officer who asks you for it, if the Board of Health (BOH) says so. ',
  'Vous devez montrer le permis à l’agent qui vous le demande, conformément à la Loi, si le Bureau (BDS) le dit. ',
  'a',
  'the road and the permit of the town ',
  'mise de la part de ',
  'THE ROAD IS CLOSED ',
  'A',
  'a, ',
  '!',
  '?',
  '?!',
  '(',
  '(a ',
  '"a ',
  '«a ',
  '1',
  '1/2/03 ',
  '12 ',
  '1,',
  '$1 ',
  'ABC (DEF) ',
  'AB ',
  'A.',
  'and or ',
  'not unless ',
  'cannot unless not ',
  "n'a ",
  'ne peut pas pas ',
  'If you ',
  'water safety ',
  '- a\n',
  '\n',
  ' ',
  'a: ',
  ':',
  'click on the green ',
  'fields marked in ',
  'é·',
  'a(e',
  'a-',
  'from 1',
  'que le ',
  "l'",
  'Aa ',
  'est en aucun ',
];

function time(rule: TextRule, text: string, lang: Lang): number {
  const page = pageText([text, { text, kind: 'heading' }], { lang, snapshot: { title: text.slice(0, 2_000) } });
  const started = performance.now();
  for (const _ of rule.check(page, rule.options)) continue;
  return performance.now() - started;
}

let slow = 0;
for (const piece of PIECES) {
  for (const lang of ['en', 'fr'] as const) {
    for (const rule of textRules) {
      const large = time(rule as TextRule, piece.repeat(LARGE / piece.length), lang);
      if (large < NOISE) continue;
      const small = time(rule as TextRule, piece.repeat(SMALL / piece.length), lang);
      if (large / small <= MOST) continue;
      slow += 1;
      console.log(`${rule.id} ${lang} ${JSON.stringify(piece)}: ${small.toFixed(0)} ms, ${large.toFixed(0)} ms`);
    }
  }
}
console.log(`${textRules.length} rules, ${PIECES.length} texts, ${slow} slow`);
