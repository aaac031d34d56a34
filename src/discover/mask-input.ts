const SECRET =
  /([?&;](?:[\w.-]*(?:token|secret|passw(?:or)?d|signature|api-?_?key|auth|session)[\w.-]*|key|sig|code)=)[^&#;]+/gi;

/** An input as reports show it: user names, passwords and parameters that look secret are stars. */
export function maskInput(input: string): string {
  if (!/^https?:/i.test(input)) return input;
  return input.replace(/^(https?:\/\/)[^/?#]*@/i, '$1***@').replaceAll(SECRET, '$1***');
}
