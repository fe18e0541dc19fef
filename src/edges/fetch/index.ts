// Settings go in; the one way out to the internet comes out: pages, feeds and robots.txt all leave through its connector.
import { Agent } from 'undici';
import type { Page } from '../../domain/article.ts';
import { PipelineError } from '../../domain/failure.ts';
import type { FetchAgain, FetchPage } from '../../service/index.ts';
import { type Fetched, type FollowParts, follow, type Wish } from './follow.ts';
import { allowList, bareHost } from './guard/allow-list.ts';
import { portOf, shown } from './guard/check-url.ts';
import { guardedConnector, type OpenSocket, socketOpener } from './guard/connector.ts';
import { denyList } from './guard/deny-list.ts';
import { type Lookup, openLookup } from './guard/lookup.ts';
import { openHostGate } from './host-gate.ts';
import type { HostTurns } from './host-turns.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.ts';
import { refuseBinary } from './media-types.ts';
import { type Post, post } from './post.ts';
import { openRobotsCache } from './robots/robots-cache.ts';
import { userAgent } from './user-agent.ts';

export type { HostTurns } from './host-turns.ts';

export type FetcherOptions = {
  /** `host` or `host:port`: private hosts that may be fetched all the same, and ports other than 80 and 443. */
  readonly allowHosts: readonly string[];
  /** Names that are never asked, with all below them. */
  readonly denyHosts?: readonly string[];
  /** Where a webmaster can write to; part of the User-Agent. */
  readonly contact: string | null;
  readonly lookup?: Lookup;
  /** In place of the call that opens a socket. */
  readonly connect?: OpenSocket;
  readonly limits?: Partial<FetchLimits>;
  /** Where other processes fetch as well. */
  readonly turns?: HostTurns | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

type FetchBytesOptions = {
  readonly accept: string;
  readonly validators?: Wish['validators'];
  readonly maxBytes?: number;
};

export type Fetcher = {
  /** Asks robots.txt first. Throws PipelineError: permanent, retryable or later. */
  readonly fetchPage: FetchPage;
  /** As fetchPage; null where the validators say that it has not changed. */
  readonly fetchAgain: FetchAgain;
  /**
   * For what its owner publishes to be polled by machines (a feed): of robots.txt only a group that names us counts, since
   * what is said to everybody keeps feeds out of search engines. 'unchanged' only where validators were given.
   */
  fetchBytes(url: string, options: FetchBytesOptions): Promise<Fetched>;
  /** To an address that the operator named. Throws PipelineError. */
  post(url: string, what: Post): Promise<void>;
  close(): Promise<void>;
};

/** An exchange that is broken off at its limit still has to give its host back. */
const LEASE_SLACK_MS = 5_000;
const NO_VALIDATORS = { etag: null, lastModified: null };
const PAGE_TYPES = 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1';

/** @example const page = await openFetcher({ allowHosts: [], contact: null }).fetchPage('https://example.org/news/1'); */
export function openFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const isAllowed = allowList(options.allowHosts);
  const openSocket = options.connect ?? socketOpener(limits.connectMs);
  // An Agent of our own: no proxy from the environment, no HTTP/2, no redirect, no cookie.
  const dispatcher = new Agent({
    connect: guardedConnector(isAllowed, options.lookup ?? openLookup(), openSocket, limits.firstByteMs),
    maxHeaderSize: limits.headerBytes,
    pipelining: 1,
  });
  const gate = openHostGate({
    gapMs: (host) => (isAllowedUrl(host) ? limits.allowedHostGapMs : limits.hostGapMs),
    longestGapMs: limits.longestGapMs,
    turnMs: limits.turnMs,
    now,
    shared: options.turns,
    leaseMs: limits.totalMs + LEASE_SLACK_MS,
  });
  const checkDenied = denyList(options.denyHosts ?? []);
  const agent = userAgent(options.contact);
  const parts: FollowParts = { dispatcher, isAllowed, checkDenied, gate, userAgent: agent, limits, now };
  const robots = openRobotsCache({
    fetchRobots: async (url) => {
      const wish = { ...anyType, accept: 'text/plain, */*;q=0.1', maxBytes: limits.robotsBytes, cut: true };
      const fetched = await withinTotal(url.href, (signal) => follow(url.href, wish, parts, signal));
      return fetched.kind === 'body' ? fetched.bytes : new Uint8Array();
    },
    onCrawlDelay: gate.keepGap,
    keptMs: limits.robotsKeptMs,
    absentKeptMs: limits.robotsAbsentKeptMs,
    failureKeptMs: limits.robotsFailureKeptMs,
    now,
  });

  return {
    fetchPage: async (url) => pageOf(await askForPage(url, NO_VALIDATORS)),

    async fetchAgain(url, validators) {
      const fetched = await askForPage(url, validators);
      return fetched.kind === 'unchanged' ? null : pageOf(fetched);
    },

    async fetchBytes(url, { accept, validators = NO_VALIDATORS, maxBytes = limits.bodyBytes }) {
      const wish = { ...anyType, accept, validators, maxBytes, admit: robots.admitReader };
      return await withinTotal(url, (signal) => follow(url, wish, parts, signal));
    },

    post: (url, what) => withinTotal(url, (signal) => post(url, what, parts, signal)),

    close: () => dispatcher.destroy(),
  };

  async function askForPage(url: string, validators: Wish['validators']): Promise<Fetched> {
    const wish: Wish = {
      accept: PAGE_TYPES,
      validators,
      maxBytes: limits.bodyBytes,
      cut: false,
      refuseType: (mediaType) => refuseBinary(url, mediaType),
      admit: robots.admit,
    };
    return await withinTotal(url, (signal) => follow(url, wish, parts, signal));
  }

  function pageOf(fetched: Fetched): Page {
    const fetchedAt = new Date(now()).toISOString();
    if (fetched.kind === 'unchanged') return { url: fetched.url, contentType: null, fetchedAt, body: new Uint8Array() };
    const { url, contentType, bytes: body, etag, lastModified } = fetched;
    return { url, contentType, fetchedAt, body, validators: { etag, lastModified } };
  }

  function isAllowedUrl(host: string): boolean {
    const url = new URL(`http://${host}/`);
    return isAllowed(bareHost(url.hostname), portOf(url)) || isAllowed(bareHost(url.hostname), 443);
  }

  async function withinTotal<T>(url: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(tooSlow(url, limits.totalMs)), limits.totalMs);
    try {
      return await run(deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}

const anyType = {
  accept: '*/*',
  validators: NO_VALIDATORS,
  cut: false,
  refuseType: () => null,
  admit: async () => {},
};

function tooSlow(url: string, ms: number): PipelineError {
  return new PipelineError('retryable', 'timeout', `${shown(url)}: not done within ${ms / 1000} s`);
}
