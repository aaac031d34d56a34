/** Attribute text: escaped, characters that XML 1.0 forbids taken out, white space kept as references. */
export function xmlAttribute(text: string): string {
  return legal(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Element text as CDATA; a `]]>` inside is split over two sections. */
export function xmlText(text: string): string {
  return `<![CDATA[${legal(text).replace(/\]\]>/g, () => ']]]]><![CDATA[>')}]]>`;
}

/** Without the characters that XML 1.0 forbids, and without the controls that would only confuse a reader. */
function legal(text: string): string {
  return text.replace(ILLEGAL, '').replace(/\r\n?/g, '\n');
}

const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
