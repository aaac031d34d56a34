import { commands } from '../src/cli/commands.ts';
import { HELP_WIDTH } from '../src/cli/help-layout.ts';
import { commandHelp } from '../src/cli/help-screen.ts';
import type { Lang, Localized } from '../src/model/language.ts';

const TITLE: Localized = { en: 'Every option', fr: 'Toutes les options' };

/** `docs/options.md`: the help of every command, as it prints it. */
export function optionsPage(lang: Lang): string {
  const parts = commands([]).map(
    (command) =>
      `## \`curbcut ${command.name}\`\n\n\`\`\`text\n${commandHelp(command, { lang, width: HELP_WIDTH }).trimEnd()}\n\`\`\`\n`,
  );
  return `# ${TITLE[lang]}\n\n${parts.join('\n')}`;
}
