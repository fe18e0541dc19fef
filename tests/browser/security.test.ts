// Words of others that want to be more than words, in every view of a real browser: nothing runs, nothing is asked of elsewhere.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { ROUTES } from '../../src/edges/http/roles.ts';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../support/accounts.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { SETUP_TOKEN } from '../support/http.ts';
import { signInAs } from '../support/sign-in.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

/** Files that are taken as they are, and bull-board, whose page has a test of its own. */
const NO_VIEWS = new Set(['/assets/:version/:name', '/api/v1/exports/:format', '/console/queues/*']);

const SWAP = 'Russia and Ukraine each released 205 prisoners of war on Friday, 23 May 2025.';

describe.skipIf(missingBrowser)(`hostile words in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let opened: TestAccounts;
  let web: TestWeb;
  let canary: Server;
  let words: readonly string[] = [];
  let recordId = '';
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
    const { records } = await web.test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 1 });
    recordId = records[0]?.id ?? '';
    const [by, reason, all] = ['ana', words[3] ?? null, words.join('\n')];
    await web.test.ledger.reportError({ recordId, text: all, contact: words[2] ?? null, key: null });
    const stated = { location: words[5] ?? null, agreement: words[6] ?? null };
    await web.test.ledger.decide({ kind: 'correct', recordId, stated, by, reason, key: null });
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

  // Each of some forty views is waited for until nothing of it asks for anything any more.
  it('shows them as text in every view, and asks nothing of elsewhere', { timeout: 180_000 }, async () => {
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
    await signInAs(page, 'ana');
    await page.waitForURL(`${web.url}/`);
    const kept = await web.test.ledger.why('https://kept.example/');
    const query = encodeURIComponent(words.join(' '));
    const strange = encodeURIComponent(words[0] ?? '');
    // What stands behind the path of each view, where that alone shows nothing of others.
    const asked: Readonly<Record<string, readonly string[]>> = {
      '/': ['', `?q=${query}&parties=${query}&from=${strange}`],
      '/login': [`?next=${query}`],
      '/charts': ['', `?q=${query}`],
      '/review/next': ['', `?after=${query}`],
      '/console/stopped': ['', `?state=rejected&host=${query}&reason=${query}`],
      '/console/address': [
        `?url=${query}`,
        `?url=${encodeURIComponent(`https://dead.example/0?q=${encodeURIComponent(words[0] ?? '')}`)}`,
      ],
      '/api/v1/records': ['', `?text=${strange}`, `?party=${query}`],
    };
    const idsAt = (path: string): readonly string[] =>
      path.startsWith('/kept/') ? [kept?.address.id ?? ''] : [recordId, strange];
    const views = ROUTES.filter(([method, path]) => method === 'GET' && !NO_VIEWS.has(path)).flatMap(([, path]) =>
      (path.includes(':id') ? idsAt(path) : ['']).flatMap((id) =>
        (asked[path] ?? ['']).map((more) => path.replace(':id', id) + more),
      ),
    );
    for (const view of views) {
      await page.goto(web.url + view);
      await page.waitForLoadState('networkidle');
      expect({ view, dialogs, foreign, visited }).toEqual({ view, dialogs: 0, foreign: [], visited: [] });
    }
    expect(views.length).toBeGreaterThan(30);
    expect(web.failures).toEqual([]);
  });

  it('the same words run, and ask elsewhere, on a page that lets them', async () => {
    const page = await browser.visit();
    page.on('dialog', (dialog) => void dialog.dismiss());
    const before = visited.length;
    const heard = new Promise((resolve) => canary.once('request', resolve));
    await page.setContent(words.join('\n'));
    await heard;
    await page.context().close();
    visited.splice(before);
    browser.errors();
  });

  it('the frame of a kept page can neither run nor reach out, nor be framed by others', async () => {
    const page = await browser.visit();
    await page.goto(`${web.url}/login`);
    await signInAs(page, 'ana');
    await page.waitForURL(`${web.url}/`);
    const kept = await web.test.ledger.why('https://kept.example/');
    const answer = await page.goto(`${web.url}/kept/${kept?.address.id ?? ''}/raw`);
    expect(answer?.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none';/);
    expect(answer?.headers()['content-security-policy']).not.toContain('allow-scripts');
    await page.goto(`${web.url}/kept/${kept?.address.id ?? ''}`);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('p').first().innerText()).toContain('205 prisoners');
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    // The page names pictures, styles, frames and scripts of the canary: none was asked for.
    await page.waitForLoadState('networkidle');
    expect(visited).toEqual([]);
  });

  it('an operator hands addresses in and sees them move, without and with a script', async () => {
    for (const script of [false, true]) {
      const page = await browser.visit({ script, width: 390 });
      await page.goto(`${web.url}/login?next=/console`);
      await signInAs(page, 'ana');
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
