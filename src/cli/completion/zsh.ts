import type { CompletionCommand, CompletionFlag, Values } from './completion-model.ts';

/** For zsh's completion system; works from a folder of \`fpath\` and by \`source\`. */
export function zshCompletion(commands: readonly CompletionCommand[]): string {
  const described = commands.map(({ name, help }) => `    ${quoted(`${name}:${help}`)}`).join('\n');
  const pairs = pairsIn(commands);
  return `#compdef curbcut
# zsh completion for curbcut. Made by: curbcut completion zsh
${pairs.map(([name, values]) => pairFunction(name, values)).join('\n')}
_curbcut() {
  local -a commands
  commands=(
${described}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands 'curbcut' commands
    _files
    return
  fi
  local command=check
  if (( \${commands[(I)\${words[2]}:*]} )); then
    command=$words[2]
    shift words
    (( CURRENT -= 1 ))
  fi
  case $command in
${commands.map((command) => commandCase(command)).join('\n')}
  esac
}

if [[ \${funcstack[1]} == _curbcut ]]; then
  _curbcut "$@"
else
  compdef _curbcut curbcut
fi
`;
}

type Pairs = Extract<Values, { kind: 'pairs' }>;

function pairsIn(commands: readonly CompletionCommand[]): [string, Pairs][] {
  const found = new Map<string, Pairs>();
  for (const { flags } of commands) {
    for (const { long, values } of flags) if (values.kind === 'pairs') found.set(functionName(long), values);
  }
  return [...found];
}

function functionName(long: string): string {
  return `_curbcut_${long.slice(2).replaceAll('-', '_')}`;
}

function pairFunction(name: string, { words, after }: Pairs): string {
  const rest = after === 'files' ? '_files' : `compadd -- ${after.join(' ')}`;
  return `${name}() {
  if compset -P '*='; then
    ${rest}
  else
    compadd -S = -- ${words.join(' ')}
  fi
}`;
}

function commandCase({ name, flags, words }: CompletionCommand): string {
  const specs = [...flags.flatMap(flagSpecs), ...wordSpec(words)].map((spec) => ` \\\n        ${spec}`);
  return `    ${name})\n      _arguments${specs.join('')}\n      ;;`;
}

function flagSpecs(flag: CompletionFlag): string[] {
  const { long, short, help, many, values } = flag;
  const takes = values.kind === 'none' ? '' : `:${escaped(long.slice(2))}:${action(values, long)}`;
  const names = short === undefined ? [long] : [short, long];
  const before = many ? '*' : names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map((name) => {
    const joins = values.kind !== 'none' && name.startsWith('--') ? '=' : '';
    return quoted(`${before}${name}${joins}[${escaped(help)}]${takes}`);
  });
}

function wordSpec(words: Values): string[] {
  return words.kind === 'none' ? [] : [quoted(`*:${words.kind}:${action(words, '')}`)];
}

function action(values: Values, long: string): string {
  switch (values.kind) {
    case 'none':
    case 'free':
      return ' ';
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'pairs':
      return functionName(long);
  }
}

function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
