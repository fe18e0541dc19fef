// Words of others that want to be more than words, in every view of a real browser: nothing runs, nothing is asked of elsewhere.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../support/accounts.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { SETUP_TOKEN } from '../support/http.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const SWAP = 'Russia and Ukraine each released 205 prisoners of war on Friday, 23 May 2025.';

describe.skipIf(missingBrowser)(`hostile words in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let opened: TestAccounts;
  let web: TestWeb;
  let canary: Server;
  let words: readonly string[] = [];
  const visited: string[] = [];
  beforeAll(async () => {
    canary = createServer((request, response) => {
      visited.push(request.url ?? '');
      response.end();
    });
    canary.listen(0, '127.0.0.1');
    await once(canary, 'listening');
    const address = canary.address();
    const canaryUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const texts = z.array(z.string()).parse(JSON.parse(await readFile('fixtures/hostile-words.json', 'utf8')));
    words = texts.map((text) => text.replaceAll('CANARY', canaryUrl));
    opened = await openTestAccounts();
    [browser, web] = await Promise.all([openBrowser(), openTestWeb({ accounts: opened.accounts })]);
    await web.tell(
      words.map((word, index) => ({
        url: `https://news.example/${index}?${encodeURIComponent(word)}`,
        title: word,
        published: '2025-05-24',
        text: `${word} ${SWAP}\n\n${word}`,
      })),
    );
    await web.test.ledger.accept(
      words.map((word, index) => `https://dead.example/${index}?q=${encodeURIComponent(word)}`),
    );
    await web.test.ledger.addSources(
      words.map((word, index) => ({ url: `https://feed.example/${index}`, title: word, country: null, filter: 'all' })),
    );
    const html = `<!doctype html><title>${words[4]}</title><p>${SWAP}</p>${words.join('\n')}`;
    await web.test.ledger.ingest([
      {
        ...{
          id: null,
          url: 'https://kept.example/',
          title: null,
          published: '2025-05-24',
          fetchedAt: null,
          language: 'en',
        },
        contentType: 'text/html; charset=utf-8',
        body: { kind: 'page', bytes: new TextEncoder().encode(html) },
      },
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await opened.close();
    canary.close();
  });

  test('the first administrator is made in the browser, with the token of the terminal', async () => {
    const page = await browser.visit();
    await page.goto(`${web.url}/setup`);
    await page.getByLabel('Token').fill(SETUP_TOKEN);
    await page.getByLabel('Name').fill('ana');
    await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
    await page.getByLabel('Password, again').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('link', { name: 'ana' }).waitFor();
    const stranger = await browser.visit();
    await stranger.goto(`${web.url}/console`);
    expect(new URL(stranger.url()).pathname).toBe('/login');
  });

  it('shows them as text in every view, and asks nothing of elsewhere', async () => {
    const page = await browser.visit();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const foreign: string[] = [];
    // What the policy stops is a request that never ends in an answer.
    page.on('response', (response) => {
      if (!response.url().startsWith(web.url)) foreign.push(response.url());
    });
    await page.goto(`${web.url}/login`);
    await page.getByLabel('Name').fill('ana');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${web.url}/`);
    const { records } = await web.test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 3 });
    const kept = await web.test.ledger.why('https://kept.example/');
    const query = encodeURIComponent(words.join(' '));
    const views = [
      '/',
      ...records.map(({ id }) => `/records/${id}`),
      `/records/${encodeURIComponent(words[0] ?? '')}`,
      '/console',
      '/console/live',
      `/console/stopped?state=rejected&host=${query}&reason=${query}`,
      '/console/sources',
      `/console/address?url=${encodeURIComponent(`https://dead.example/0?q=${encodeURIComponent(words[0] ?? '')}`)}`,
      `/console/address?url=${query}`,
      `/login?next=${query}`,
      '/account',
      '/accounts',
      `/kept/${kept?.address.id ?? ''}`,
      `/kept/${kept?.address.id ?? ''}/raw`,
    ];
    for (const view of views) {
      await page.goto(web.url + view);
      await page.waitForLoadState('networkidle');
    }
    expect({ dialogs, foreign, visited }).toEqual({ dialogs: 0, foreign: [], visited: [] });
    expect(records.length).toBeGreaterThan(0);
    expect(web.failures).toEqual([]);
  });

  it('the frame of a kept page can neither run nor reach out, nor be framed by others', async () => {
    const page = await browser.visit();
    await page.goto(`${web.url}/login`);
    await page.getByLabel('Name').fill('ana');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${web.url}/`);
    const kept = await web.test.ledger.why('https://kept.example/');
    const answer = await page.goto(`${web.url}/kept/${kept?.address.id ?? ''}/raw`);
    expect(answer?.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none';/);
    expect(answer?.headers()['content-security-policy']).not.toContain('allow-scripts');
    await page.goto(`${web.url}/kept/${kept?.address.id ?? ''}`);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('p').first().innerText()).toContain('205 prisoners');
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  });

  it('an operator hands addresses in and sees them move, without and with a script', async () => {
    for (const script of [false, true]) {
      const page = await browser.visit({ script, width: 390 });
      await page.goto(`${web.url}/login?next=/console`);
      await page.getByLabel('Name').fill('ana');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page
        .getByLabel('Addresses of articles')
        .fill(`https://fresh.example/${script}\njavascript:alert(1)\n# a comment`);
      await page.getByRole('button', { name: 'Enqueue' }).click();
      await page.getByRole('heading', { name: '1 address accepted' }).waitFor();
      await page.getByText('1 line was refused').waitFor();
      if (!script) continue;
      await page.goto(`${web.url}/console`);
      const before = Number(await page.locator('.tile-accepted strong').innerText());
      await web.test.ledger.accept(['https://fresh.example/later']);
      await page.locator('.tile-accepted strong', { hasText: String(before + 1) }).waitFor();
    }
    expect(await opened.audit()).toContainEqual([
      'ana',
      'operate',
      'accept',
      { addresses: 2, first: 'https://fresh.example/true' },
    ]);
  });
});
