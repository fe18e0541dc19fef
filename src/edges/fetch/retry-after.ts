// A Retry-After header goes in; milliseconds to wait come out, capped, or null where it says nothing to be believed.

/** IMF-fixdate, and the two older forms that RFC 9110 section 5.6.7 still allows: all begin with a day's name. */
const HTTP_DATE = /^(mon|tue|wed|thu|fri|sat|sun)/i;

/** @example retryAfterMs('120', now, cap) // 120_000, and 'soon', '-5', '1e9' give null */
export function retryAfterMs(header: string | null, nowMs: number, longestMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestMs);
  if (!HTTP_DATE.test(text)) return null;
  // "Sun Nov  6 08:49:37 1994" has no zone and means GMT all the same
  const at = Date.parse(/\d{4}$/.test(text) && !/[+-]\d{4}$/.test(text) ? `${text} GMT` : text);
  return Number.isNaN(at) ? null : Math.min(Math.max(at - nowMs, 0), longestMs);
}
