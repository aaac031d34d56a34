import { OUTPUT_FORMATS, SEVERITIES } from '../../config/choices.ts';
import type { Lang } from '../../model/language.ts';
import type { Command } from '../commands.ts';
import type { Flag } from '../flag.ts';
import { PRINTING_FLAGS } from '../flags.ts';

/** What may stand in a place of the command line. */
export type Values =
  /** Nothing: a switch, or a command without words. */
  | { readonly kind: 'none' }
  /** Something that a shell cannot guess: a number, a pattern. */
  | { readonly kind: 'free' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  /** `word=value`: `html=report.html`. After the sign, files or one of a few words. */
  | { readonly kind: 'pairs'; readonly words: readonly string[]; readonly after: 'files' | readonly string[] };

export interface CompletionFlag {
  readonly long: string;
  readonly short: string | undefined;
  /** One line. */
  readonly help: string;
  readonly many: boolean;
  readonly values: Values;
}

export interface CompletionCommand {
  readonly name: string;
  /** One line. */
  readonly help: string;
  readonly flags: readonly CompletionFlag[];
  /** What its words may be. */
  readonly words: Values;
}

/** All that a completion script knows: it is written once, reads no file and starts no program. */
export function completionModel(
  commands: readonly Command[],
  ruleIds: readonly string[],
  lang: Lang,
): readonly CompletionCommand[] {
  return commands.map((command) => ({
    name: command.name,
    help: firstSentence(command.summary[lang]),
    flags: [...command.flags, ...PRINTING_FLAGS].map((flag) => ({
      long: flag.long,
      short: flag.short,
      help: firstSentence(flag.help[lang]),
      many: flag.many === true,
      values: flagValues(flag, ruleIds),
    })),
    words: argumentValues(command, ruleIds),
  }));
}

function flagValues({ takes, sets, choices }: Flag, ruleIds: readonly string[]): Values {
  if (takes === undefined) return { kind: 'none' };
  if (sets === 'output') return { kind: 'pairs', words: OUTPUT_FORMATS, after: 'files' };
  if (sets === 'rules') return { kind: 'pairs', words: ruleIds, after: ['off', ...SEVERITIES] };
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (takes.en === 'file') return { kind: 'files' };
  return { kind: takes.en === 'folder' ? 'folders' : 'free' };
}

function argumentValues({ argument }: Command, ruleIds: readonly string[]): Values {
  if (argument === undefined) return { kind: 'none' };
  if (argument.choices !== undefined) return { kind: 'words', words: argument.choices };
  if (argument.name === 'rule') return { kind: 'words', words: ruleIds };
  return { kind: argument.name === 'run' ? 'folders' : 'files' };
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return (end < 0 ? text : text.slice(0, end)).replace(/\.$/, '');
}
