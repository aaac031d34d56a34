/** The key of an issue's cause, the same whether or not the configuration ignores it. */
export function causeKey(issueKey: string): string {
  return issueKey.split('-', 1)[0] ?? issueKey;
}
