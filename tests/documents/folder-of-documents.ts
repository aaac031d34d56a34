import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder } from '../e2e/run-cli.ts';
import { docxFile, paragraph } from '../words/docx-file.ts';
import { makePdf } from './make-pdf.ts';
import { GOOD, PROSE } from './reading.ts';

/** A page that links to documents of every sort, and the documents. Returns the folder. */
export async function folderOfDocuments(names: readonly string[] = Object.keys(DOCUMENTS)): Promise<string> {
  const folder = join(await emptyFolder(), 'site');
  await mkdir(folder);
  const links = names.map((name) => `<li><a href="${name}#page=2">${name} (PDF, 1.5 MB)</a></li>`);
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Documents</title></head>
<body><main><h1>Documents</h1><p>These are the documents of the town.</p><ul>${links.join('')}</ul></main></body></html>`;
  await writeFile(join(folder, 'index.html'), page);
  for (const name of names) {
    const bytes = DOCUMENTS[name];
    if (bytes !== undefined) await writeFile(join(folder, name), bytes);
  }
  return folder;
}

const DOCUMENTS: Readonly<Record<string, Uint8Array | string>> = {
  'corrupt.pdf': `%PDF-1.7\n${'garbage '.repeat(100)}`,
  'encrypted.pdf': makePdf({ ...GOOD, password: 'secret' }),
  'good.pdf': makePdf(GOOD),
  'page.pdf': '<!DOCTYPE html><title>Not found</title>',
  'old.doc': 'Word before 2007',
  'report.docx': docxFile(
    paragraph('Permits', 'Heading1') + paragraph('Prior to the visit, residents must utilize the form at the desk.'),
  ),
  'broken.docx': 'PK',
  'rates.xlsx': 'PK',
  'scanned.pdf': makePdf({ title: 'Minutes of the council', pages: [{ picture: true }] }),
  'untagged.pdf': makePdf({
    title: 'untagged.pdf',
    pages: [
      {
        blocks: [
          {
            lines: [
              'Prior to the submission of an application for a parking permit, it is',
              'necessary that applicants in the municipality utilize the form that was',
              'prepared by the department, and that the form, once it has been completed in',
              'full, be delivered to the office during the hours that are posted at the door.',
            ],
          },
          PROSE,
        ],
      },
    ],
  }),
};
