// How many addresses go in; a local site comes out that gives each a token of its own, counts who asks, and fails as it is told.
import { createServer, type ServerResponse } from 'node:http';

export type FaultOrigin = {
  readonly host: string;
  readonly feed: string;
  /** To be handed in; those of the feed are not among them. */
  readonly urls: readonly string[];
  readonly expected: ReadonlyMap<string, Fate>;
  readonly hits: ReadonlyMap<string, number>;
  /** The words that only this page has; null where it never gives one. */
  readonly tokenOf: (url: string) => string | null;
  /** Whom to end, and at which of the two points that only an origin sees. */
  readonly aim: (point: string, passage: number, pid: number) => void;
  readonly close: () => Promise<void>;
};

type Fate = 'extracted' | 'rejected http_404' | 'dead http_500';

const DAY_MS = 86_400_000;
/** Exchanges so far apart are never taken for one. */
const DAYS_APART = 3;
/** Slow enough that a kill finds fetches under way. */
const LATENCY_MS = 10;

export async function openFaultOrigin(count: number): Promise<FaultOrigin> {
  const hits = new Map<string, number>();
  let aim = { point: '', left: 0, pid: 0 };
  const pass = (point: string): void => {
    if (aim.point !== point) return;
    aim.left -= 1;
    if (aim.left === 0) process.kill(aim.pid, 'SIGKILL');
  };
  let host = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    hits.set(`http://${host}${path}`, (hits.get(`http://${host}${path}`) ?? 0) + 1);
    setTimeout(() => {
      if (path === '/robots.txt') {
        pass('P6');
        response.writeHead(404).end();
      } else if (path === '/feed') response.writeHead(200, { etag: '"1"' }).end(feedOf(host, count));
      else answer(path, response, () => pass('P7'), hits.get(`http://${host}${path}`) ?? 1);
    }, LATENCY_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
  const all = Array.from({ length: count }, (_, number) => `http://${host}${pathOf(number)}`);
  return {
    host,
    hits,
    feed: `http://${host}/feed`,
    urls: all.filter((_, number) => !inFeed(number)),
    expected: new Map(all.map((url, number) => [url, fateOf(number)])),
    tokenOf: (url) => {
      const number = numberOf(new URL(url).pathname);
      return fateOf(number) === 'extracted' ? tokenOf(number) : null;
    },
    aim: (point, passage, pid) => {
      aim = { point, left: passage, pid };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Of each twenty: sixteen pages, two of them by the feed; one that fails once; one that is not there; one that always fails. */
const inFeed = (number: number): boolean => number % 20 === 3 || number % 20 === 11;
const failsOnce = (number: number): boolean => number % 20 === 7;
function fateOf(number: number): Fate {
  if (number % 20 === 15) return 'rejected http_404';
  return number % 20 === 19 ? 'dead http_500' : 'extracted';
}

const pathOf = (number: number): string => `/news/${number}`;
const numberOf = (path: string): number => Number(path.slice('/news/'.length));
const tokenOf = (number: number): string => `token-${(number * 7919 + 104_729).toString(36)}-${number}`;

function answer(path: string, response: ServerResponse, half: () => void, hit: number): void {
  const number = numberOf(path);
  const fate = fateOf(number);
  if (fate === 'rejected http_404') return void response.writeHead(404).end();
  if (fate === 'dead http_500' || (failsOnce(number) && hit === 1)) return void response.writeHead(500).end();
  const body = Buffer.from(page(number));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => {
    half();
    response.end(body.subarray(body.length / 2));
  });
}

/** Tells of one exchange on a day of its own, so that a doubled reading would show in the ledger. */
function page(number: number): string {
  const day = new Date(Date.UTC(2020, 0, 1) + number * DAYS_APART * DAY_MS);
  const said = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `<!doctype html><html lang="en"><head><title>Exchange ${tokenOf(number)}</title>
    <meta property="article:published_time" content="${day.toISOString().slice(0, 10)}T18:00:00Z"></head><body><article>
    <h1>Exchange ${tokenOf(number)}</h1>
    <p>Russia and Ukraine each released ${100 + number} prisoners of war on ${said}, the two governments said.</p>
    <p>The buses crossed at the northern border in the afternoon, and the men were taken to a hospital (${tokenOf(number)}).
    Relatives stood along the road with flags and photographs, and doctors were waiting in the hospital of the town.</p>
    </article></body></html>`;
}

function feedOf(host: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, number) => number).filter(inFeed);
  const items = numbers.map(
    (number) => `<item><title>Prisoners ${number}</title><link>http://${host}${pathOf(number)}</link></item>`,
  );
  return `<rss><channel><title>Faults</title>${items.join('')}</channel></rss>`;
}
