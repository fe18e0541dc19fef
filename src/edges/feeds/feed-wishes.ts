// The head of a feed and its Cache-Control go in; when its publisher wants to be asked again comes out.
import type { FeedWishes } from '../../service/index.ts';

const MINUTE_MS = 60_000;
const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE_MS,
  daily: 1_440 * MINUTE_MS,
  weekly: 7 * 1_440 * MINUTE_MS,
  monthly: 30 * 1_440 * MINUTE_MS,
  yearly: 365 * 1_440 * MINUTE_MS,
};
/** What stands before the first entry; the rest of a feed says nothing of the whole. */
const HEAD_CHARACTERS = 20_000;

/** @example feedWishes('<rss><channel><ttl>60</ttl>…', null).notBeforeMs // 3_600_000 */
export function feedWishes(text: string, cacheControl: string | null): FeedWishes {
  const start = text.slice(0, HEAD_CHARACTERS);
  const head = start.split(/<(?:item|entry)[\s>]/i, 1)[0] ?? '';
  const asked = [ttl(head), period(head), maxAge(cacheControl)].filter((ms) => ms !== null);
  return { notBeforeMs: asked.length === 0 ? null : Math.max(...asked), skipHours: skipped(head) };
}

/** <ttl>60</ttl>, in minutes */
function ttl(head: string): number | null {
  const minutes = Number(/<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(head)?.[1] ?? 0);
  return minutes > 0 ? minutes * MINUTE_MS : null;
}

/** <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>: every half hour */
function period(head: string): number | null {
  const name = /<\w{1,20}:updatePeriod>\s*([a-z]{1,10})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const ms = PERIODS_MS[name];
  if (ms === undefined) return null;
  const times = Number(/<\w{1,20}:updateFrequency>\s*(\d{1,4})/i.exec(head)?.[1] ?? 1);
  return ms / Math.max(1, times);
}

/** Cache-Control: public, max-age=600 */
function maxAge(cacheControl: string | null): number | null {
  const seconds = Number(/(?:^|[\s,])max-age="?(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return seconds > 0 ? seconds * 1_000 : null;
}

/** <skipHours><hour>0</hour>…: 24 is midnight too */
function skipped(head: string): readonly number[] {
  const list = /<skipHours>([\s\S]{0,2000}?)<\/skipHours>/i.exec(head)?.[1] ?? '';
  const hours = [...list.matchAll(/<hour>\s*(\d{1,2})\s*<\/hour>/gi)].map(([, hour]) => Number(hour) % 24);
  return [...new Set(hours)];
}
