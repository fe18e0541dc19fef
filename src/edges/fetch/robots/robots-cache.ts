// A URL goes in; it comes through or is refused by its host's robots.txt, which is asked once a day.
import { PipelineError } from '../../../domain/failure.ts';
import { shown } from '../guard/check-url.ts';
import { untilAborted } from '../until-aborted.ts';
import { crawlDelay, judge, namesAgent } from './judge.ts';
import { NO_ROBOTS, parseRobots, type Robots } from './parse-robots.ts';

/** Our product token: what webmasters write after "User-agent:". */
const ROBOTS_TOKEN = 'swapledger';

export type RobotsCache = {
  /** @throws PipelineError permanent 'robots_disallowed', or what kept robots.txt from being read. */
  admit(url: URL, signal: AbortSignal): Promise<void>;
  /** For a feed: only rules for us by name count, and a robots.txt that cannot be read keeps nobody out. */
  admitReader(url: URL, signal: AbortSignal): Promise<void>;
};

export type RobotsCacheOptions = {
  /** The first bytes of robots.txt. Throws PipelineError as any fetch does. */
  readonly fetchRobots: (url: URL) => Promise<Uint8Array>;
  readonly onCrawlDelay: (host: string, ms: number) => void;
  readonly keptMs: number;
  readonly absentKeptMs: number;
  readonly failureKeptMs: number;
  readonly now: () => number;
};

type Kept = { readonly robots: Robots; readonly failure: PipelineError | null; readonly untilMs: number };

/** Oldest first out; one that is asked again is read again. */
const ORIGINS_KEPT = 10_000;

export function openRobotsCache(options: RobotsCacheOptions): RobotsCache {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Kept>>();

  return {
    async admit(url, signal) {
      const { robots, failure } = await rulesOf(url, signal);
      if (failure !== null) throw failure;
      obey(robots, url);
    },
    async admitReader(url, signal) {
      const { robots } = await rulesOf(url, signal);
      if (namesAgent(robots, ROBOTS_TOKEN)) obey(robots, url);
    },
  };

  function obey(robots: Robots, url: URL): void {
    const delay = crawlDelay(robots, ROBOTS_TOKEN);
    if (delay !== null) options.onCrawlDelay(url.host, delay * 1000);
    const { allowed, rule } = judge(robots, ROBOTS_TOKEN, url.href);
    if (allowed) return;
    const line = rule === null ? '' : `, line ${rule.line}: "Disallow: ${shown(rule.pattern)}"`;
    throw new PipelineError(
      'permanent',
      'robots_disallowed',
      `${shown(url.href)}: the site asks robots to stay away (${url.origin}/robots.txt${line}); read it in a browser and ingest the saved page`,
    );
  }

  async function rulesOf(url: URL, signal: AbortSignal): Promise<Kept> {
    const known = kept.get(url.origin);
    if (known !== undefined && known.untilMs > options.now()) return known;
    // Everybody who waits for one origin's robots.txt waits for the same request, and each only as long as it may.
    let reading = underWay.get(url.origin);
    if (reading === undefined) {
      reading = read(url, known).finally(() => underWay.delete(url.origin));
      underWay.set(url.origin, reading);
    }
    return await untilAborted(reading, signal);
  }

  async function read(url: URL, before: Kept | undefined): Promise<Kept> {
    const answer = await ask(url, before);
    kept.delete(url.origin);
    kept.set(url.origin, answer);
    const [oldest] = kept.keys();
    if (kept.size > ORIGINS_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  async function ask(url: URL, before: Kept | undefined): Promise<Kept> {
    try {
      const bytes = await options.fetchRobots(new URL('/robots.txt', url.origin));
      const robots = parseRobots(new TextDecoder().decode(bytes));
      return { robots, failure: null, untilMs: options.now() + options.keptMs };
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      if (meansNoRobots(error.code)) {
        return { robots: NO_ROBOTS, failure: null, untilMs: options.now() + options.absentKeptMs };
      }
      const untilMs = options.now() + (error.retryAfterMs ?? options.failureKeptMs);
      // Unreachable for a while: the rules that were read last still stand.
      if (before?.failure === null) return { ...before, untilMs };
      return { robots: NO_ROBOTS, failure: unreadRobots(url, error), untilMs };
    }
  }
}

/** RFC 9309 section 2.3.1.3: any 4xx but 429 means that there are no rules; so do more redirects than we follow. */
function meansNoRobots(code: string): boolean {
  return (/^http_4\d\d$/.test(code) && code !== 'http_429' && code !== 'http_408') || code === 'too_many_redirects';
}

/** Section 2.3.1.4: what cannot be read forbids everything, for now. Where the page's fate is the same, the error stays. */
function unreadRobots(url: URL, error: PipelineError): PipelineError {
  const sameFate = error.kind === 'later' || /^(blocked_|unsupported_scheme|url_with|bad_url|tls_)/.test(error.code);
  if (sameFate || NETWORK_CODES.includes(error.code)) return error;
  return new PipelineError(
    'retryable',
    'robots_unreachable',
    `${shown(url.href)}: is not fetched while its robots.txt cannot be read (${error.message})`,
    { cause: error },
  );
}

const NETWORK_CODES = ['dns_failure', 'timeout', 'connection_refused', 'connection_reset', 'unreachable'];
