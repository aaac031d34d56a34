import { examineBrowser } from '../load/examine-browser.ts';
import { isTextDrawn, noFonts, type TextTest } from '../load/self-test.ts';
import type { Lang } from '../model/language.ts';
import type { BrowserFacts } from '../model/report.ts';
import { labelled, say } from '../report/words/say.ts';
import type { RunCommand } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { valueOf } from './given-flags.ts';
import { toolVersions } from '../tool/package-root.ts';
import { printResult } from './print-result.ts';
import { STEPS } from './words-progress.ts';

/** `curbcut doctor`: what a run would find on this machine. Ends with 2 where a run would not start. */
export const doctorCommand: RunCommand = async ({ given, world, lang }) => {
  const { version, axe } = toolVersions();
  const head = [
    labelled('Curbcut', version, lang),
    labelled('axe-core', axe, lang),
    labelled('Node', process.versions.node, lang),
  ];
  await printResult(world, `${head.join('\n')}\n`);
  const { browser, path, text } = await examineBrowser({
    path: valueOf(given, '--browser'),
    onUnpack: () => void world.stderr.write(`${STEPS.unpacking[lang]}...\n`),
  });
  const lines = [...browserLines(browser, path, lang), textLine(text, lang)];
  await printResult(world, `${lines.join('\n')}\n`);
  if (!isTextDrawn(text)) throw noFonts();
  await printResult(world, `${WORDS.well[lang]}\n`);
  return EXIT.passed;
};

const WHERE = {
  flag: say('named by --browser', 'nommé par --browser'),
  environment: say('named by the environment', 'nommé par l’environnement'),
  installed: say('installed on this machine', 'installé sur cet appareil'),
  embedded: say('the one that comes with Curbcut', 'celui qui vient avec Curbcut'),
} as const;

const WORDS = {
  browser: say('Browser', 'Navigateur'),
  place: say('Place', 'Emplacement'),
  sandbox: say('Sandbox', 'Bac à sable'),
  sandboxOn: say('in use', 'en service'),
  sandboxOff: say(
    'not in use: this account is root, or the system forbids it; --require-sandbox refuses to run so',
    'hors service : ce compte est root, ou le système l’interdit; --require-sandbox refuse de démarrer ainsi',
  ),
  text: say('Test page', 'Page d’essai'),
  textWell: say('text and accents are drawn', 'le texte et les accents s’affichent'),
  textIll: say('text is not drawn as it should be', 'le texte ne s’affiche pas comme il le devrait'),
  well: say('All is well: Curbcut can run here.', 'Tout va bien : Curbcut peut fonctionner ici.'),
} as const;

function browserLines({ version, where, sandbox }: BrowserFacts, path: string, lang: Lang): string[] {
  return [
    labelled(WORDS.browser[lang], `${version}, ${WHERE[where][lang]}`, lang),
    labelled(WORDS.place[lang], path, lang),
    labelled(WORDS.sandbox[lang], (sandbox ? WORDS.sandboxOn : WORDS.sandboxOff)[lang], lang),
  ];
}

function textLine(text: TextTest, lang: Lang): string {
  return labelled(WORDS.text[lang], (isTextDrawn(text) ? WORDS.textWell : WORDS.textIll)[lang], lang);
}
