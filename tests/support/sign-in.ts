// A page that shows the sign-in form in, the same page sent off with a person's name and the test password out.
import type { Page } from 'playwright-core';
import { PASSWORD } from './accounts.ts';

export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
