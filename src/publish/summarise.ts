// A record or an event in, one line for a person out: "Russia ⇄ Ukraine · 24 Apr 2026 · 193 for 193".
import type { Category, DateSpan, EventKind, EventStatus, Qualifier } from '../domain/event.ts';
import { wholeOf } from '../domain/whole.ts';
import { chiefTransfers } from './chief-transfers.ts';
import { partyName } from './party-name.ts';

type Row = {
  readonly to: string;
  readonly from: string;
  readonly category: Category;
  readonly count: number | null;
  readonly qualifier: Qualifier;
  readonly claimedBy?: string | undefined;
};

/** What records and events have in common. */
export type Told = {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly date: DateSpan;
  readonly parties: readonly string[];
  readonly transfers: readonly Row[];
};

/** The first number is of those whom the first side let go. */
export function summarise(told: Told): string {
  const [one, other] = chiefSides(told);
  return [sidesInWords(told, one, other), shortDate(told.date), peopleInWords(told, one, other), statusInWords(told)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The giving side first where only one gives; else by name, so that all reports of one exchange read alike. */
function chiefSides({ parties, transfers }: Told): readonly [string | null, string | null] {
  const givers = new Set(transfers.map(({ from }) => from));
  const sides = [...new Set([...transfers.flatMap(({ from, to }) => [from, to]), ...parties])]
    .slice(0, 2)
    .toSorted((a, b) => (partyName(a) < partyName(b) ? -1 : 1));
  const [one, other] =
    givers.size === 1 ? sides.toSorted((a, b) => Number(givers.has(b)) - Number(givers.has(a))) : sides;
  return [one ?? null, other ?? null];
}

function sidesInWords({ kind, parties, transfers }: Told, one: string | null, other: string | null): string {
  if (one === null) return 'unknown parties';
  if (other === null) return partyName(one);
  const isOneWay = kind === 'release' || (kind === 'remains' && new Set(transfers.map(({ to }) => to)).size === 1);
  const others = new Set(parties.filter((party) => party !== one && party !== other)).size;
  const more = others === 0 ? '' : ` and ${others} more`;
  return `${partyName(one)} ${isOneWay ? '→' : '⇄'} ${partyName(other)}${more}`;
}

function peopleInWords({ kind, transfers }: Told, one: string | null, other: string | null): string {
  const chief = chiefTransfers(kind, transfers);
  const given = howMany(chief.filter(({ from }) => from === one));
  const taken = howMany(chief.filter(({ from }) => from === other));
  const isTwoWay = kind === 'exchange' || (given !== null && taken !== null);
  const figures =
    given === null && taken === null ? null : isTwoWay ? `${given ?? '?'} for ${taken ?? '?'}` : (given ?? taken);
  const label = { exchange: '', release: '', remains: 'bodies: ', agreement: 'agreement: ' }[kind];
  return figures === null ? label.replace(': ', '') : label + figures;
}

const QUALIFIERS = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' } as const;

/** "207 or 195" where claimants differ; null where nobody is said to have gone that way. */
function howMany(rows: readonly Row[]): string | null {
  if (rows.length === 0) return null;
  const claimants = new Set(rows.map(({ claimedBy }) => claimedBy));
  const wholes = [...claimants].flatMap((by) => wholeOf(rows.filter(({ claimedBy }) => claimedBy === by)) ?? []);
  if (wholes.length === 0) return 'some';
  return [...new Set(wholes.map(({ count, qualifier }) => QUALIFIERS[qualifier] + grouped(count)))].join(' or ');
}

/** 1212 as "1,212". */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function statusInWords({ status }: Told): string {
  return status === 'completed' ? '' : status;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "24 Apr 2026", "21–22 Sep 2022", "Aug 2024", "2025", "no date". */
function shortDate({ start, end, precision }: DateSpan): string {
  if (start === null || precision === 'unknown') return 'no date';
  const last = end ?? start;
  const parts = { day: 10, month: 7, year: 4 }[precision];
  if (start.slice(0, parts) === last.slice(0, parts)) return dated(start, parts);
  return start.slice(0, 7) === last.slice(0, 7)
    ? `${Number(start.slice(8, 10))}–${dated(last, parts)}`
    : `${dated(start, parts)} – ${dated(last, parts)}`;
}

function dated(day: string, parts: number): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '?';
  if (parts === 4) return day.slice(0, 4);
  return parts === 7 ? `${month} ${day.slice(0, 4)}` : `${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}`;
}
