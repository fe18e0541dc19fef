// The raw queues in a real browser: bull-board lives by the policy of our pages, shows the jobs, and changes none.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BullStages, openQueue } from '../../src/edges/queue/index.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { openTestDatabase } from '../support/embedded.ts';
import { send, startTestServer } from '../support/http.ts';
import { missing, startRedis } from '../support/servers.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const PLACES = [
  {
    name: 'PGlite',
    absent: missingBrowser,
    open: async () => {
      const database = await openTestDatabase();
      const place = { kind: 'database' as const, name: database.name, pool: database.pool };
      return { place, close: () => database.close() };
    },
  },
  {
    name: 'Redis',
    absent: missingBrowser ?? missing.redis,
    open: async () => {
      const server = await startRedis();
      return { place: { kind: 'redis' as const, url: server.url, ledger: 'one' }, close: server.stop };
    },
  },
];

for (const { name, absent, open } of PLACES) {
  describe.skipIf(absent)(`the raw queues on ${name}${absent ?? ''}`, () => {
    let browser: TestBrowser;
    let queue: BullStages;
    let url = '';
    const closing: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      browser = await openBrowser();
      const { place, close } = await open();
      queue = await openQueue(place, quiet);
      await queue.enqueue('fetch', ['address-1', 'address-2']);
      const server = await startTestServer({ rawQueues: queue.board });
      url = server.url;
      closing.push(
        () => browser.close(),
        server.close,
        () => queue.close(),
        close,
      );
    });
    afterAll(async () => {
      for (const close of closing) await close();
    });

    it('shows the stages and their jobs, breaks no policy, asks nobody else, and leads back', async () => {
      const page = await browser.visit();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) foreign.push(request.url());
      });
      const answer = await page.goto(`${url}/console/queues`);
      expect(answer?.headers()['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/]{43}='; img-src 'self';/,
      );
      await page.getByRole('link', { name: 'swapledger-fetch' }).first().click();
      await page.getByText('fetch-address-1').first().waitFor();
      await page.getByText('address-2').first().waitFor();
      await page.goto(`${url}/console/queues/queue/swapledger-read`);
      await page.getByText('pages to be read').waitFor();
      await page.goto(`${url}/console`);
      await page.getByRole('link', { name: 'Raw queues' }).click();
      await page.waitForURL(`${url}/console/queues`);
      expect(foreign).toEqual([]);
      expect(browser.errors()).toEqual([]);
    });

    it.each([
      ['PUT', '/api/queues/swapledger-fetch/pause'],
      ['PUT', '/api/queues/swapledger-fetch/obliterate'],
      ['PUT', '/api/queues/swapledger-fetch/fetch-address-1/clean'],
      ['POST', '/api/queues/swapledger-fetch/add'],
      ['PATCH', '/api/queues/swapledger-fetch/fetch-address-1/update-data'],
      ['DELETE', '/api/queues/swapledger-fetch/job-schedulers/x'],
    ])('%s %s changes nothing', async (method, path) => {
      const before = await queue.counts();
      const answer = await send(
        url,
        method,
        `/console/queues${path}`,
        { origin: url },
        method === 'DELETE' ? undefined : '{}',
      );
      expect([404, 405]).toContain(answer.status);
      expect(await queue.counts()).toEqual(before);
      // Also where a route should lead there one day.
      for (const one of await queue.board()) expect(one.readOnlyMode).toBe(true);
    });

    it('a job that is not there, and a queue that is not, are said', async () => {
      expect((await send(url, 'GET', '/console/queues/api/queues/none/job-1')).status).toBe(404);
      expect((await send(url, 'GET', '/console/queues/static/js/none.js')).status).toBe(404);
      expect((await send(url, 'GET', '/console/queues/static/../../../package.json')).status).toBe(404);
    });
  });
}
