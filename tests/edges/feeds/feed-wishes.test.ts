// When a publisher wants to be asked again: ttl, sy:updatePeriod, Cache-Control and skipHours.
import { expect, test } from 'vitest';
import { feedWishes } from '../../../src/edges/feeds/feed-wishes.ts';

const MINUTE = 60_000;
const rss = (head: string) => `<rss><channel>${head}<item><ttl>1</ttl></item></channel></rss>`;

test.each<[string, string | null, number | null, readonly number[]]>([
  [rss(''), null, null, []],
  [rss('<ttl> 60 </ttl>'), null, 60 * MINUTE, []],
  [rss('<ttl>soon</ttl>'), null, null, []],
  [rss('<ttl>-5</ttl>'), null, null, []],
  [rss('<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'), null, 30 * MINUTE, []],
  [rss('<sy:updatePeriod>\n\tdaily\t</sy:updatePeriod>'), null, 1_440 * MINUTE, []],
  [rss('<sy:updatePeriod>whenever</sy:updatePeriod>'), null, null, []],
  [rss(''), 'public, max-age=3600', 60 * MINUTE, []],
  [rss('<ttl>5</ttl>'), 'max-age=3600, s-maxage=1', 60 * MINUTE, []],
  [rss(''), 'no-cache', null, []],
  [rss('<skipHours><hour>0</hour><hour>24</hour><hour>23</hour></skipHours>'), null, null, [0, 23]],
  [`<ttl>${'x'.repeat(100_000)}`, null, null, []],
])('%s %s', (text, cacheControl, notBeforeMs, skipHours) => {
  expect(feedWishes(text, cacheControl)).toEqual({ notBeforeMs, skipHours });
});
