import { expect, test } from 'vitest';
import { card } from './card.ts';

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test('a card with a text alternative passes', async () => {
  await expect(card({ picture, alt: 'A parking meter' })).toPassCurbcut();
});

test('a card without one does not', async () => {
  await expect(card({ picture })).not.toPassCurbcut();
});
