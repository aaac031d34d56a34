import { expect, test } from 'vitest';
import { docxFile, paragraph, zip } from './docx-file.ts';
import { placesOf, snapshotOf, stateOf } from './place-of.ts';

test('a Word document: the place is the paragraph and the character in it', async () => {
  const body = [
    paragraph('Permits', 'Heading1'),
    paragraph(''),
    paragraph('You must read the guide.'),
    paragraph('You must utilize the form.'),
    `<w:tbl><w:tr><w:tc>${paragraph('A cell')}</w:tc></w:tr></w:tbl>`,
    paragraph('We utilize it too.'),
  ];
  const file = docxFile(body.join(''));
  expect(await placesOf('word/complex', 'guide.docx', file, 'en')).toEqual(['4:10 utilize', '6:4 utilize']);
});

test('words that were deleted with changes tracked are not read', async () => {
  const deleted =
    '<w:p><w:del><w:r><w:delText>utilize</w:delText></w:r></w:del><w:r><w:t>You may read it.</w:t></w:r></w:p>';
  expect((await snapshotOf('a.docx', docxFile(deleted))).blocks.map(({ text }) => text)).toEqual(['You may read it.']);
});

test.each([
  ['no zip at all', Buffer.from('PK not a document'), 'unreadable'],
  ['a zip that is cut off', docxFile(paragraph('Text')).subarray(0, 300), 'unreadable'],
  ['a zip that holds no document', zip({ 'a.txt': 'text' }), 'unreadable'],
  [
    'a document with a password',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  [
    'an old document under a new name',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]),
    'unreadable',
  ],
  ['a zip with a password', zip({ 'word/document.xml': 'x' }, 1), 'encrypted'],
  [
    'a small file that unpacks to a large one',
    zip({ 'word/document.xml': Buffer.alloc(101_000_000, 32) }),
    'too-large',
  ],
  ['nothing', Buffer.alloc(0), 'empty'],
])('%s is an error, with its reason', async (_, bytes, reason) => {
  expect(await stateOf(bytes, 'a.docx')).toMatchObject({ state: 'error', reason });
});
