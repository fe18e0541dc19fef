// A date as a feed writes it goes in; an ISO time with its own offset comes out, or an ISO day where no zone is given, or null.
import { isClockOffset } from '../../domain/clock-offset.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones of RFC 822. "MSK", "BST" and "IST" mean different hours to different people: nothing is guessed. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** 2025-05-23T21:40:00-04:00, 2025-05-23 21:40, 20250523 */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[t ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(z|[a-z]{2,4}|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** Fri, 23 May 2025 21:40:00 -0400 */
const RFC_822 =
  /^(?:[a-z]{2,9}[,.]?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*\(?(z|[a-z]{2,4}|(?:gmt|utc)?\s?[+-]\d{2}:?\d{2})?\)?)?$/i;
/** Fri May 23 21:40:00 EDT 2025 */
const ASCTIME =
  /^[a-z]{3,9},?\s+([a-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([a-z]{1,4}))?\s+(\d{4})$/i;

const LONGEST = 80;

/**
 * The offset stays, so that the first ten characters are the reporter's day.
 * @example feedDate('Fri, 23 May 2025 21:40:00 EDT') // '2025-05-23T21:40:00-04:00'
 * @example feedDate('2025-05-23 21:40') // '2025-05-23': no zone, and the process's own would be a guess
 */
export function feedDate(text: string): string | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length > LONGEST) return null;
  const iso = ISO.exec(plain);
  if (iso !== null) return written(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const mail = RFC_822.exec(plain);
  if (mail !== null) {
    return written(fullYear(mail[3]), monthOf(mail[2]), mail[1], mail[4], mail[5], mail[6], mail[7]);
  }
  const c = ASCTIME.exec(plain);
  return c === null ? null : written(c[7], monthOf(c[1]), c[2], c[3], c[4], c[5], c[6]);
}

type Part = string | undefined;

function written(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  zone: Part,
): string | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  // "2025-02-30" becomes 2 March in a Date: what does not come back as it went in is no day
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  if (zone === undefined) return date;
  const offset = offsetOf(zone);
  // a leap second is the last one of its minute
  const seconds = two(String(Math.min(Number(second ?? 0), 59)));
  return offset === null ? null : `${date}T${two(hour)}:${minute}:${seconds}${offset}`;
}

/** "-0400", "-04:00", "-04", "GMT+0200", "EDT"; -0000 and +0000 are Z. */
function offsetOf(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined) return ZONES[zone.toLowerCase()] ?? null;
  if (!isClockOffset(Number(hours), Number(minutes))) return null;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}

function monthOf(name: Part): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function fullYear(year: Part): string {
  if (year === undefined || year.length === 4) return year ?? '';
  return Number(year) < 69 ? `20${year}` : `19${year}`;
}

function two(part: Part): string {
  return (part ?? '').padStart(2, '0');
}
