import type { CompletionCommand, CompletionFlag, Values } from './completion-model.ts';

/** For fish 3 and newer. */
export function fishCompletion(commands: readonly CompletionCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const wordless = commands.filter(({ words }) => words.kind !== 'files').map(({ name }) => name);
  const shared = new Map<string, { flag: CompletionFlag; owners: string[] }>();
  for (const { name, flags } of commands) {
    for (const flag of flags) {
      const key = `${flag.long} ${flag.help}`;
      const entry = shared.get(key) ?? { flag, owners: [] };
      entry.owners.push(name);
      shared.set(key, entry);
    }
  }
  return `# fish completion for curbcut. Made by: curbcut completion fish
function __curbcut_first
  test (count (commandline -opc)) -eq 1
end

# Is the command one of these? Without a command it is check.
function __curbcut_is
  set -l words (commandline -opc)
  set -l name check
  if contains -- "$words[2]" ${names}
    set name $words[2]
  end
  contains -- $name $argv
end

# Words that are followed by = and then by a file, or by one of the words after --.
function __curbcut_pairs
  set -l token (commandline -ct | string replace -r -- '^--[a-z-]+=' '')
  set -l end (contains -i -- -- $argv)
  if not string match -q -- '*=*' $token
    printf '%s=\\n' $argv[1..(math $end - 1)]
    return
  end
  set -l parts (string split -m 1 = -- $token)
  if test (count $argv) -gt $end
    printf "$parts[1]=%s\\n" $argv[(math $end + 1)..-1]
  else
    for path in $parts[2]*
      test -d $path; and echo "$parts[1]=$path/"; or echo "$parts[1]=$path"
    end
  end
end

complete -c curbcut -n '__curbcut_is ${wordless.join(' ')}' -f
${commands.map(({ name, help }) => `complete -c curbcut -n __curbcut_first -a ${name} -d ${quoted(help)}`).join('\n')}
${commands.flatMap(wordLine).join('\n')}
${[...shared.values()].map(({ flag, owners }) => flagLine(flag, owners)).join('\n')}
`;
}

function wordLine({ name, words }: CompletionCommand): string[] {
  if (words.kind === 'none' || words.kind === 'free' || words.kind === 'files') return [];
  return [`complete -c curbcut -n '__curbcut_is ${name}; and not __curbcut_first' -a ${offered(words)}`];
}

function flagLine({ long, short, help, values }: CompletionFlag, owners: readonly string[]): string {
  const names = [`-l ${long.slice(2)}`, ...(short === undefined ? [] : [`-s ${short.slice(1)}`])].join(' ');
  return `complete -c curbcut -n '__curbcut_is ${owners.join(' ')}' ${names}${taking(values)} -d ${quoted(help)}`;
}

function taking(values: Values): string {
  switch (values.kind) {
    case 'none':
      return '';
    case 'free':
      return ' -x';
    case 'files':
      return ' -r -F';
    default:
      return ` -x -a ${offered(values)}`;
  }
}

function offered(values: Values): string {
  switch (values.kind) {
    case 'words':
      return quoted(values.words.join(' '));
    case 'folders':
      return quoted('(__fish_complete_directories)');
    case 'pairs': {
      const then = values.after === 'files' ? '' : ` ${values.after.join(' ')}`;
      return quoted(`(__curbcut_pairs ${values.words.join(' ')} --${then})`);
    }
    default:
      return "''";
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
