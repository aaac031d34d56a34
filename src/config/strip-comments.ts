/** Blanks out the comments of JSON, character for character, so that every position stays true. */
export function stripComments(json: string): string {
  return json.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '),
  );
}
