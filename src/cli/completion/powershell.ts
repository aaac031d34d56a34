import type { CompletionCommand, CompletionFlag, Values } from './completion-model.ts';

/** For PowerShell 5.1 and newer. Where it offers nothing, PowerShell's own file names take over. */
export function powershellCompletion(commands: readonly CompletionCommand[]): string {
  return `# PowerShell completion for curbcut. Made by: curbcut completion powershell
Register-ArgumentCompleter -Native -CommandName curbcut -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map((command) => commandEntry(command)).join('\n')}
  }
  $elements = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $name = 'check'
  if ($elements.Count -gt 1 -and $commands.Contains($elements[1])) { $name = $elements[1] }
  $command = $commands[$name]
  $word = [string]$wordToComplete
  $offer = {
    param($text, $help)
    if ($text -like ([System.Management.Automation.WildcardPattern]::Escape($word) + '*')) {
      [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $help)
    }
  }
  $values = {
    param($kind, $words, $then)
    if ($kind -ne 'pairs' -or $word -notlike '*=*') {
      foreach ($each in $words) { if ($kind -eq 'pairs') { & $offer ($each + '=') $each } else { & $offer $each $each } }
    } else {
      foreach ($each in $then) { & $offer (($word -split '=', 2)[0] + '=' + $each) $each }
    }
  }
  $previous = if ($elements.Count -gt 1) { $elements[-1] } else { '' }
  foreach ($flag in $command.Flags) {
    if ($flag.Kind -ne 'none' -and $flag.Names -ccontains $previous) {
      & $values $flag.Kind $flag.Words $flag.Then
      return
    }
  }
  if ($word.StartsWith('-')) {
    foreach ($flag in $command.Flags) { foreach ($each in $flag.Names) { & $offer $each $flag.Help } }
    return
  }
  if ($elements.Count -le 1) { foreach ($each in $commands.Keys) { & $offer $each $commands[$each].Help } }
  else { & $values $command.Kind $command.Words @() }
}
`;
}

function commandEntry({ name, help, flags, words }: CompletionCommand): string {
  const lines = flags.map((flag) => `        ${flagEntry(flag)}`).join('\n');
  return `    ${quoted(name)} = @{
      Help = ${quoted(help)}
      ${valueFields(words)}
      Flags = @(
${lines}
      )
    }`;
}

function flagEntry({ long, short, help, values }: CompletionFlag): string {
  const names = short === undefined ? [long] : [long, short];
  return `@{ Names = ${list(names)}; Help = ${quoted(help)}; ${valueFields(values)} }`;
}

function valueFields(values: Values): string {
  const words = values.kind === 'words' || values.kind === 'pairs' ? values.words : [];
  const then = values.kind === 'pairs' && values.after !== 'files' ? values.after : [];
  return `Kind = ${quoted(values.kind)}; Words = ${list(words)}; Then = ${list(then)}`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

/** PowerShell takes typographic apostrophes for quotes too: each is doubled. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201B]/g, '$&$&')}'`;
}
