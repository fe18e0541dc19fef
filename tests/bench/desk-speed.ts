// npm run desk-speed: how long a reviewer waits at the desk with 1,000 and 50,000 records waiting, in a real browser, on each engine.
// DESK_WAITING=1000,50000 sets the numbers. Measured from the key to the frame that shows the next record.
import { createHash } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { openInMemory } from '../../src/edges/database/embedded.ts';
import { type Database, openDatabase } from '../../src/edges/database/index.ts';
import { serveHttp } from '../../src/edges/http/index.ts';
import { connect } from '../../src/edges/store/connection.ts';
import { openStore } from '../../src/edges/store/index.ts';
import { partyName } from '../../src/publish/index.ts';
import { createHints, createLedger, type Log, type Queue } from '../../src/service/index.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { testPorts } from '../support/http.ts';
import { missing, startPostgres } from '../support/servers.ts';
import { costOf } from './measure.ts';
import { fill } from './synthetic.ts';

const WARM_UP = 10;
const TIMED = 50;
const PAGES_TIMED = 20;

/** From a key to the second frame after the next record stands in the page: by then it has been painted. */
const WATCH = `
  window.waits = [];
  let pressed = 0;
  let shown = '';
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const now = document.querySelector('#desk')?.dataset.key ?? '';
    if (now === '' || now === shown) return;
    shown = now;
    const from = pressed;
    requestAnimationFrame(() => requestAnimationFrame(() => { if (from === 0) return; window.waits.push(performance.now() - from); document.documentElement.dataset.waits = window.waits.length; }));
  }).observe(document, { childList: true, subtree: true });
`;

type Opened = { readonly database: Database; readonly stop: () => Promise<void> };
type Engine = { readonly name: string; readonly open: () => Promise<Opened> };

const ENGINES: readonly Engine[] = [
  { name: 'PGlite in memory', open: embedded },
  ...(missing.postgresql === null ? [{ name: 'PostgreSQL', open: served }] : []),
];

async function embedded(): Promise<Opened> {
  const database = await openInMemory(null);
  return { database, stop: () => database.close() };
}

async function served(): Promise<Opened> {
  const server = await startPostgres();
  const database = await openDatabase({ databaseUrl: server.url, dataFolder: '' });
  return {
    database,
    stop: async () => {
      await database.close();
      await server.stop();
    },
  };
}

type Measured = { readonly what: string; readonly times: readonly number[] };

if (missingBrowser !== null) throw new Error(`No figures${missingBrowser}: install Chromium.`);
const sizes = (process.env['DESK_WAITING'] ?? '1000,50000').split(',').map(Number);
const browser = await openBrowser();
try {
  for (const engine of ENGINES) {
    for (const waiting of sizes) {
      console.log(`\n${engine.name}, ${waiting} waiting; milliseconds in the browser: median, p95, most`);
      for (const { what, times } of await measure(browser, engine, waiting)) {
        const { median, p95, most } = costOf(times, 1);
        const cells = [median, p95, most].map((ms) => ms.toFixed(0).padStart(8)).join('');
        console.log(`${`${what}, ${times.length} times`.padEnd(48)}${cells}`);
      }
    }
  }
  const [load = 0] = loadavg();
  console.log(
    `\n${load.toFixed(1)} processes wanted a core meanwhile; these figures are those of a quiet machine only below ${cpus().length}.`,
  );
} finally {
  await browser.close();
}

async function measure(visitor: TestBrowser, engine: Engine, waiting: number): Promise<readonly Measured[]> {
  const opened = await engine.open();
  const store = await openStore(opened.database);
  await fill(connect(opened.database.pool), waiting);
  const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  // Nothing is enqueued here: the desk alone is measured.
  const queue = { name: 'none' } as unknown as Queue;
  const ledger = createLedger({
    ...{ store, queue, hints: createHints(queue, silent), log: silent, rules: '1' },
    now: () => new Date().toISOString(),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    fetchFeed: () => Promise.resolve(null),
    findFeeds: () => Promise.reject(new Error('no web here')),
  });
  const server = await serveHttp({ ...testPorts({ ledger, partyName }), host: '127.0.0.1', port: 0 });
  try {
    const page = await visitor.visit();
    await page.addInitScript(WATCH);
    return [
      { what: 'a: approved, the next is there', times: await keyed(page, server.url, 'a') },
      { what: 'j: the next', times: await keyed(page, server.url, 'j') },
      { what: 'u: taken back', times: await keyed(page, server.url, 'u') },
      { what: 'the front of the desk', times: await loaded(page, `${server.url}/review`) },
      { what: 'many at once', times: await loaded(page, `${server.url}/review/bulk`) },
    ];
  } finally {
    await server.close(0);
    await opened.stop();
  }
}

async function keyed(page: Page, url: string, key: string): Promise<readonly number[]> {
  await page.goto(`${url}/review`);
  await page.getByRole('link', { name: 'Start' }).click();
  await page.locator('#desk').waitFor();
  await page.evaluate('window.waits.length = 0');
  for (let turn = 1; turn <= WARM_UP + TIMED; turn += 1) {
    await page.keyboard.press(key);
    await page.locator(`html[data-waits="${turn}"]`).waitFor();
  }
  const waits = await page.evaluate<readonly number[]>('window.waits');
  return waits.slice(WARM_UP);
}

async function loaded(page: Page, url: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 3 + PAGES_TIMED; turn += 1) {
    await page.goto(url);
    const time = await page.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd');
    if (turn >= 3) times.push(time);
  }
  return times;
}
