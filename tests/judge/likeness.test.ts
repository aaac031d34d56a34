import { expect, test } from 'vitest';
import { renamedPages } from '../../src/judge/page-identity.ts';
import { isAnother, placePrint, printDistance } from '../../src/judge/place-print.ts';
import { distance, likenessOf } from '../../src/model/likeness.ts';

const words = (text: string): string[] => text.toLowerCase().split(' ');
const ONE =
  'you must send the completed form together with all of the supporting documents that the office listed in the letter before the last working day of the month';
const OTHER =
  'every household in the northern part of the region receives two blue boxes and one green bin from the depot during the first three weeks of the spring';

test('a text that lost a word stays close, and another text is far, however many little words they share', () => {
  expect(distance(likenessOf(words(ONE)), likenessOf(words(ONE.replace('completed ', ''))))).toBeLessThan(12);
  expect(distance(likenessOf(words(ONE)), likenessOf(words(OTHER)))).toBeGreaterThan(20);
  expect(distance(likenessOf(words(ONE)), likenessOf(words(ONE)))).toBe(0);
});

const element = (snippet: string): string =>
  placePrint({ at: { url: 'http://a/', selector: '', snippet }, message: { en: '', fr: '' } });

test.each([
  ['<img src="/a.png?v=1">', '<img src="https://cdn.example/a.png?v=2">'],
  ['<button class="btn Button_x7Yz9" style="top:1px">Go</button>', '<button class="btn Button_k2Qp1">Go</button>'],
  ['<input id="ember12" name="f12">', '<input id="ember977" name="f97">'],
  ['<h4>Hours</h4>', '<h5>Hours</h5>'],
  ['<a data-id="1" href="/x/">Terms of 2024</a>', '<a data-id="2" href="/x/index.html">Terms of 2025</a>'],
])('%s is %s', (one, other) => {
  expect(element(one)).toBe(element(other));
});

test('elements with names of their own are told apart; one whose inside was changed is not', () => {
  expect(isAnother(element('<input id="first">'), element('<input id="last">'))).toBe(true);
  expect(isAnother(element('<p>One</p>'), element('<p>Two</p>'))).toBe(false);
  expect(printDistance(element('<a href="/x">One</a>'), element('<a href="/x">Two</a>'))).toBe(1);
  expect(printDistance(element('<a href="/x">One</a>'), element('<a href="/y">One</a>'))).toBeUndefined();
});

test('a page under a new address is known by its text, one to one; pages with too few words are not', () => {
  const [one, other] = [likenessOf(words(ONE)), likenessOf(words(OTHER))];
  const came = [
    { page: 'new', likeness: one },
    { page: 'copy', likeness: one },
    { page: 'empty', likeness: '' },
  ];
  const went = [
    { page: 'old', likeness: one },
    { page: 'gone', likeness: other },
    { page: 'none', likeness: '' },
  ];
  expect([...renamedPages(came, went)]).toEqual([['copy', 'old']]);
});
