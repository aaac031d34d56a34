import type { CompletionCommand, CompletionFlag, Values } from './completion-model.ts';

/**
 * For bash 3.2 (macOS) and newer, with or without the package bash-completion. Where files are wanted it offers nothing, and
 * readline's own file names take over: they quote as they must.
 */
export function bashCompletion(commands: readonly CompletionCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const flags = new Map<string, CompletionFlag>();
  for (const command of commands) {
    for (const flag of command.flags) {
      for (const name of [flag.long, flag.short]) if (name !== undefined && !flags.has(name)) flags.set(name, flag);
    }
  }
  const valued = [...flags].filter(([, { values }]) => values.kind !== 'none');
  return `# bash completion for curbcut. Made by: curbcut completion bash
_curbcut() {
  local line=\${COMP_LINE:0:COMP_POINT} cur='' prev='' command=check flag='' words=() skip=''
  read -r -a words <<< "$line"
  case $line in
    *[[:space:]]) prev=\${words[\${#words[@]}-1]} ;;
    *)
      cur=\${words[\${#words[@]}-1]}
      [ \${#words[@]} -gt 1 ] && prev=\${words[\${#words[@]}-2]}
      unset "words[\${#words[@]}-1]"
      ;;
  esac
  # Readline replaces only what follows the last = or : of a word.
  COMPREPLY=()
  case " ${names} " in
    *" \${words[1]:-?} "*) command=\${words[1]} ;;
  esac
  case $cur in
    --*=*) flag=\${cur%%=*} skip=\${cur%%=*}= cur=\${cur#*=} ;;
    *) flag=$prev ;;
  esac
  case $flag in
${valued.map(([name, { values }]) => `    ${name}) ${action(values)}; return ;;`).join('\n')}
  esac
  case $cur in
    -*)
      case $command in
${commands.map(({ name, flags }) => `        ${name}) _curbcut_words '${flagNames(flags)}' ;;`).join('\n')}
      esac
      return
      ;;
  esac
  if [ \${#words[@]} -le 1 ]; then
    _curbcut_words '${names}'
    local path
    while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -- "$cur")
    compopt -o filenames 2> /dev/null
    return
  fi
  case $command in
${commands.map(({ name, words }) => `    ${name}) ${action(words)} ;;`).join('\n')}
  esac
}

# Offers those of some words that go on from what is typed. \`skip\` is what readline keeps.
_curbcut_words() {
  local word kept=$cur
  compopt +o default +o bashdefault 2> /dev/null
  case $COMP_WORDBREAKS in
    *=*) kept=\${cur%"\${cur##*=}"} ;;
    *) kept='' ;;
  esac
  for word in $1; do
    case $word in
      "$cur"*) COMPREPLY+=("\${word#"$kept"}") ;;
    esac
  done
  case \${COMPREPLY[0]:-} in
    *=) compopt -o nospace 2> /dev/null ;;
  esac
  case $COMP_WORDBREAKS in
    *=*) ;;
    *) [ -n "$skip" ] && COMPREPLY=("\${COMPREPLY[@]/#/$skip}") ;;
  esac
}

_curbcut_folders() {
  local path
  compopt -o filenames 2> /dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -d -- "$cur")
}

complete -o bashdefault -o default -F _curbcut curbcut
`;
}

function action(values: Values): string {
  switch (values.kind) {
    case 'none':
    case 'free':
      return "_curbcut_words ''";
    case 'words':
      return `_curbcut_words '${values.words.join(' ')}'`;
    case 'files':
      return ':';
    case 'folders':
      return '_curbcut_folders';
    case 'pairs': {
      const first = `_curbcut_words '${values.words.map((word) => `${word}=`).join(' ')}'`;
      const then =
        values.after === 'files'
          ? ':'
          : `_curbcut_words "$(printf '%s ' ${values.after.map((word) => `"\${cur%%=*}=${word}"`).join(' ')})"`;
      return `case $cur in *=*) ${then} ;; *) ${first} ;; esac`;
    }
  }
}

function flagNames(flags: readonly CompletionFlag[]): string {
  return flags.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short])).join(' ');
}
