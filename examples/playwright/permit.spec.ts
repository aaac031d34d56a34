import { expect as base, test } from '@playwright/test';
import { toPassCurbcut } from 'curbcut';

const expect = base.extend({ toPassCurbcut });

test('the form passes before and after it is sent', async ({ page }) => {
  await page.goto('/permit');
  await expect(page).toPassCurbcut({ profile: 'ontario' });
  await page.getByRole('button', { name: 'Ask for a permit' }).click();
  await expect(page).toPassCurbcut({ profile: 'ontario' });
});
