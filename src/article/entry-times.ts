// The entries of a live blog with what each says of its time in, ISO times out: by the page's own clock, days told from the order.
import type { LiveUpdate } from './structured-data.ts';
import type { Stamp } from './time-stamps.ts';

/** What the page shows of an entry's time, and what its JSON-LD says of it. */
export type SaidTime = { readonly stamp: Stamp | null; readonly update: LiveUpdate | null };

type Known = { readonly published: string | null; readonly modified: string | null };

/** One time an entry; null where neither it nor the order says on which day it was. */
export function entryTimes(groups: readonly SaidTime[], { published, modified }: Known): readonly (string | null)[] {
  const said = groups.map(({ stamp, update }) => bestOf(stamp?.value ?? null, update?.published ?? null));
  const zone = /[+-]\d\d:\d\d$/.exec([published, modified].find((time) => hasZone(time)) ?? '')?.[0] ?? null;
  return onDays(said, published, modified).map((time) => (time === null || zone === null ? time : inZone(time, zone)));
}

/** A time with the reporter's offset, before one by UTC, before a clock alone. */
function bestOf(shown: string | null, declared: string | null): string | null {
  if (shown === null || declared === null) return shown ?? declared;
  if (hasZone(declared) && !hasZone(shown)) return declared;
  return shown.startsWith('T') || (!shown.includes('T') && declared.includes('T')) ? declared : shown;
}

function hasZone(time: string | null): time is string {
  return time !== null && /T.*[+-]\d\d:\d\d$/.test(time) && !time.endsWith('+00:00');
}

/** "14:32" is of the day that stands before it, or of the day that the order tells: newest first passes midnight backwards. */
function onDays(
  said: readonly (string | null)[],
  published: string | null,
  modified: string | null,
): readonly (string | null)[] {
  const clocks = said.flatMap((time) => time ?? []).filter((time) => time?.startsWith('T') === true);
  const isNewestFirst = minutesGoneBy(clocks.toReversed()) < minutesGoneBy(clocks);
  let day = (isNewestFirst ? (modified ?? published) : published)?.slice(0, 10) ?? null;
  let before: string | null = null;
  return said.map((time) => {
    if (time === null) return null;
    if (!time.startsWith('T')) {
      day = time.slice(0, 10);
      before = time.includes('T') ? time.slice(10, 16) : null;
      return time;
    }
    if (day === null) return null;
    if (before !== null && (isNewestFirst ? time > before : time < before))
      day = dayBeside(day, isNewestFirst ? -1 : 1);
    before = time;
    return `${day}${time}:00`;
  });
}

/** From the first clock to the last, if each is read as the next one after the one before. */
function minutesGoneBy(clocks: readonly string[]): number {
  const minutes = clocks.map((clock) => Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6)));
  return minutes.reduce(
    (sum, at, index) => sum + (index === 0 ? 0 : (at - (minutes[index - 1] ?? at) + 1440) % 1440),
    0,
  );
}

function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

/** "2025-05-24T22:30:00Z" is "2025-05-25T01:30:00+03:00" where the page's own clock is three hours ahead. */
function inZone(time: string, zone: string): string {
  if (!/T.*(?:Z|\+00:00)$/.test(time)) return time;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(zone) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return `${new Date(Date.parse(time) + shift).toISOString().slice(0, 19)}${zone}`;
}
