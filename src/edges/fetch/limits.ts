// The caps and pauses of every fetch, in one table, so that tests can shrink them and an operator can read them.

export type FetchLimits = {
  /** Of a page, after decoding, and of the bytes on the wire: an article of 10 MB is read, a bomb is not. */
  readonly bodyBytes: number;
  /** Names and values of one response's headers together. */
  readonly headerBytes: number;
  readonly redirects: number;
  /** From asking to the end of the headers, name resolution and connecting included, of each hop. */
  readonly firstByteMs: number;
  /** The whole fetch, robots.txt and redirects included, whatever drips. */
  readonly totalMs: number;
  /** To one address of a name; the next address is tried after it. */
  readonly connectMs: number;
  readonly urlCharacters: number;
  /** RFC 9309 section 2.5 asks for at least 500 KiB; what follows is not read. */
  readonly robotsBytes: number;
  /** RFC 9309 section 2.4: not more than 24 hours. */
  readonly robotsKeptMs: number;
  /** A site without robots.txt may get one soon. */
  readonly robotsAbsentKeptMs: number;
  /** Short, so that a hiccup of robots.txt does not use up the tries of a host's addresses. */
  readonly robotsFailureKeptMs: number;
  /** Between the end of one request to a host and the start of the next. */
  readonly hostGapMs: number;
  /** The same for hosts that the operator allowed by name: they are the operator's own. */
  readonly allowedHostGapMs: number;
  /** The longest gap that refusals (429, 5xx) or a Crawl-delay can stretch it to. */
  readonly longestGapMs: number;
  /** How long an address waits for its host's turn before it is put back, so that it holds no worker. */
  readonly turnMs: number;
  /** No Retry-After is believed beyond this. */
  readonly retryAfterMs: number;
};

export const DEFAULT_LIMITS: FetchLimits = {
  bodyBytes: 10 * 1024 * 1024,
  headerBytes: 64 * 1024,
  redirects: 5,
  firstByteMs: 10_000,
  totalMs: 30_000,
  connectMs: 4_000,
  urlCharacters: 8_192,
  robotsBytes: 500 * 1024,
  robotsKeptMs: 24 * 3_600_000,
  robotsAbsentKeptMs: 3_600_000,
  robotsFailureKeptMs: 30_000,
  hostGapMs: 1_000,
  allowedHostGapMs: 0,
  longestGapMs: 60_000,
  turnMs: 3_000,
  retryAfterMs: 24 * 3_600_000,
};
