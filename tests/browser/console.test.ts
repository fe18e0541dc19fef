// The operator's console in a real browser: with a script, without one, and by the keyboard alone; what is done is done in the ledger.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { feedOf } from '../service/open-test-ledger.ts';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../support/accounts.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { stopThem } from '../support/busy-web.ts';
import { signInAs } from '../support/sign-in.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const ARTICLE = 'Russia and Ukraine each released 205 prisoners of war on Friday, 23 May 2025, officials said.';
const FEED = 'https://courier.example/feed.xml';

describe.skipIf(missingBrowser)(`the console in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let opened: TestAccounts;
  let web: TestWeb;
  beforeAll(async () => {
    [browser, opened] = await Promise.all([openBrowser(), openTestAccounts()]);
    web = await openTestWeb({ accounts: opened.accounts });
    for (const [name, role] of [
      ['ana', 'administrator'],
      ['bohdan', 'operator'],
    ] as const)
      await opened.accounts.addUser({ name, role, password: PASSWORD, by: 'test' });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await opened.close();
  });
  beforeEach(async () => {
    await web.test.clear();
    await stopThem(web.test);
  });
  afterEach(() => {
    // What was refused with its reason is noted by the browser too.
    const errors = browser.errors().filter((error) => !error.includes('status of 422'));
    expect([...errors, ...web.failures]).toEqual([]);
  });

  const signIn = async (page: Page, name: string, next = '/console') => {
    await page.goto(`${web.url}/login?next=${encodeURIComponent(next)}`);
    await signInAs(page, name);
    await page.waitForURL(web.url + next);
  };
  const visit = async (how: Parameters<TestBrowser['visit']>[0] = {}, path = '/console') => {
    const page = await browser.visit(how);
    await signIn(page, 'bohdan', path);
    return page;
  };
  const counts = async () => (await web.test.ledger.status()).addresses;
  const tile = (page: Page, state: string, count: number) =>
    page.locator(`.tile-${state} strong`).getByText(String(count), { exact: true }).waitFor();

  it.each([true, false])('hands in one address, many, and a file of them, each said; script: %s', async (script) => {
    const page = await visit({ script });
    const enqueue = async (words: string, file: string | null, said: string) => {
      await page.goto(`${web.url}/console`);
      await page.getByLabel('Addresses of articles').fill(words);
      const name = 'list.txt';
      if (file !== null)
        await page
          .getByLabel('or a file of them')
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(file) });
      await page.getByRole('button', { name: 'Enqueue' }).click();
      await page.getByRole('heading', { level: 1, name: said }).waitFor();
    };
    await enqueue('https://a.example/1', null, '1 address accepted');
    await enqueue('https://a.example/1\nhttps://a.example/2\n\nhttps://a.example/3', null, '2 addresses accepted');
    await page.getByText('1 address was known before').waitFor();
    await enqueue('', '# mine\nhttps://a.example/4\nnonsense\n', '1 address accepted');
    await page.getByText('1 line was refused').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'nonsense' }).getByText('This is no URL').waitFor();
    expect((await counts()).accepted).toBe(4);
  });

  it('shows an address move from handed in to extracted, and workers come and go, without reloading', async () => {
    const page = await visit();
    await page.evaluate('window.notReloaded = true');
    await page.getByRole('alert').getByText('No worker is alive for fetch, read, resolve').waitFor();
    const now = web.test.now();
    const self = { id: 'w1', host: 'worker-1', pid: 4711, startedAt: now };
    await web.test.store.beat({ ...self, stages: ['fetch', 'read'] }, now);
    await page.getByRole('alert').getByText('No worker is alive for resolve').waitFor();
    await web.test.store.beat({ ...self, stages: ['fetch', 'read', 'resolve'] }, now);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByText('worker-1, process 4711').waitFor();
    // Whoever stands on a link stays there while the numbers around it change.
    await page.locator('.tile-dead a').focus();
    const url = 'https://courier.example/swap';
    await web.test.ledger.accept([url]);
    await tile(page, 'accepted', 1);
    const body = new TextEncoder().encode(`<title>A swap</title><article><p>${ARTICLE}</p></article>`);
    web.test.web.pages.set(url, () => ({ url, contentType: 'text/html', fetchedAt: null, body }));
    await web.work();
    await tile(page, 'extracted', 1);
    await tile(page, 'accepted', 0);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/console/stopped?state=dead');
    await web.test.store.leave('w1');
    await page.getByRole('alert').getByText('No worker is alive for fetch, read, resolve').waitFor();
    expect(await page.evaluate('window.notReloaded')).toBe(true);
  });

  it.each([true, false])(
    'tries dead letters again: one, those of a reason and host, all; script: %s',
    async (script) => {
      const page = await visit({ script }, '/console/stopped');
      const gone = 'https://courier.example/politics/2026/2';
      await page.getByRole('listitem').filter({ hasText: gone }).getByRole('button', { name: 'Try again' }).click();
      await page.getByText('1 address is tried again').waitFor();
      expect(await counts()).toMatchObject({ dead: 2, rejected: 2, accepted: 1 });
      await page.getByLabel('Host').fill('harbour-times.example');
      await page.getByLabel('Reason').fill('http_503');
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('button', { name: 'Try all of these again' }).click();
      await page.getByText('1 address is tried again').waitFor();
      expect(await counts()).toMatchObject({ dead: 1, rejected: 2, accepted: 2 });
      await page.getByRole('link', { name: 'Rejected' }).click();
      await page.getByRole('button', { name: 'Try all 2 again' }).click();
      await page.getByText('2 addresses are tried again').waitFor();
      expect(await counts()).toMatchObject({ dead: 1, rejected: 0, accepted: 4 });
    },
  );

  it('tells of a dead letter why, with its history, and tries it again from there', async () => {
    const page = await visit({}, '/console/stopped');
    const url = 'https://harbour-times.example/a';
    await page.getByRole('listitem').filter({ hasText: url }).getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { name: url }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'http_503' }).getByText('503 Service Unavailable').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 address is tried again').waitFor();
    expect(await counts()).toMatchObject({ dead: 2, accepted: 1 });
  });

  it.each([true, false])(
    'finds a source, adds it, sees how it is, pauses and removes it; script: %s',
    async (script) => {
      const { feeds } = web.test.web;
      feeds.set(FEED, () =>
        feedOf([{ url: 'https://courier.example/1', title: 'A prisoner swap' }], { title: 'The Courier' }),
      );
      const page = await visit({ script }, '/console/sources');
      const row = page.getByRole('listitem').filter({ hasText: 'The Courier' }).last();
      await page.getByLabel('A site, a feed or a news sitemap').fill('https://nothing.example/');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByText('This page leads to no feed').waitFor();
      await page.getByLabel('A site, a feed or a news sitemap').fill(FEED);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByText('1 may tell of an exchange').waitFor();
      await page.getByRole('button', { name: 'Add' }).click();
      await row.getByText('Not asked yet').waitFor();
      await row.getByRole('button', { name: 'Poll now' }).click();
      await page.getByText('1 entry: 1 accepted, 0 known').waitFor();
      await row.getByText('well', { exact: true }).waitFor();
      feeds.delete(FEED);
      await row.getByRole('button', { name: 'Poll now' }).click();
      await row.getByText('failing', { exact: true }).waitFor();
      await row.getByText('The feed is broken').waitFor();
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByText('Sources to look at').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'The Courier' }).getByText('The feed is broken').waitFor();
      await page.getByRole('link', { name: 'Sources', exact: true }).click();
      await row.getByRole('button', { name: 'Pause' }).click();
      await row.getByText('Paused by a person').waitFor();
      await row.getByRole('button', { name: 'Resume' }).click();
      await row.getByRole('button', { name: 'Pause' }).waitFor();
      await row.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('No sources yet').waitFor();
      expect(await web.test.ledger.sources()).toEqual([]);
    },
  );

  it('without a script an administrator makes an account and a token, and takes them back; signing out ends it', async () => {
    const page = await browser.visit({ script: false });
    await signIn(page, 'ana', '/accounts');
    const add = page.locator('form', { hasText: 'Somebody new' });
    await add.getByLabel('Name').fill('carol');
    await add.getByLabel('Password').fill('short');
    await add.getByRole('button').first().click();
    await page.getByText('at least 12').first().waitFor();
    await add.getByLabel('Name').fill('carol');
    await add.getByLabel('Password').fill(PASSWORD);
    await add.getByRole('button').first().click();
    await page.getByText('carol may sign in.').waitFor();
    await page.getByLabel('Role of carol').selectOption('reviewer');
    const row = page.getByRole('listitem').filter({ hasText: 'carol' });
    await row.getByRole('button').first().click();
    await page.getByText('carol is reviewer').waitFor();
    const token = page.locator('form', { hasText: 'A new token' });
    await token.getByLabel('What it is for').fill('nightly export');
    await token.getByRole('button', { name: 'Make the token' }).click();
    await page.getByText(/swapledger_[\w-]{43}/).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'nightly export' })
      .getByRole('button', { name: 'Revoke' })
      .click();
    await page.getByText('The token is revoked').waitFor();
    expect(await opened.accounts.tokens()).toEqual([]);
    await page.getByRole('listitem').filter({ hasText: 'carol' }).getByRole('button', { name: 'Remove' }).click();
    await page.getByText('carol may sign in no more').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${web.url}/console`);
    expect(new URL(page.url()).pathname).toBe('/login');
  });

  describe('by the keyboard alone', () => {
    /** Presses Tab until it stands on what is called so. */
    const tabTo = async (page: Page, name: string) => {
      const passed: string[] = [];
      while (passed.length < 60) {
        await page.keyboard.press('Tab');
        const called = await page.evaluate<string>(
          '((at) => (at.getAttribute("aria-label") ?? at.labels?.[0]?.innerText ?? at.innerText ?? "").trim())(document.activeElement)',
        );
        if (called === name) return;
        passed.push(called);
      }
      throw new Error(`Tab never came to "${name}", only to: ${passed.join(' | ')}`);
    };

    it('an operator signs in, hands in, filters what stopped, tries it again, and signs out', async () => {
      const page = await browser.visit();
      await page.goto(`${web.url}/login?next=/console`);
      await tabTo(page, 'Name');
      await page.keyboard.type('bohdan');
      await tabTo(page, 'Password');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${web.url}/console`);
      await tabTo(page, 'Addresses of articles, one a line');
      // In an area of text Enter begins a line, and Tab leads on.
      await page.keyboard.type('https://a.example/1\nhttps://a.example/2');
      await tabTo(page, 'Enqueue');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '2 addresses accepted' }).waitFor();
      await tabTo(page, 'Stopped');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${web.url}/console/stopped`);
      await tabTo(page, 'Reason');
      await page.keyboard.type('timeout');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Try all of these again' }).waitFor();
      await tabTo(page, 'Try all of these again');
      await page.keyboard.press('Space');
      await page.getByText('1 address is tried again').waitFor();
      expect(await counts()).toMatchObject({ dead: 2, accepted: 3 });
      await tabTo(page, 'Sign out');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/login/);
    });
  });
});
