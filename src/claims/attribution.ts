// Units in, whose word each of a sentence's numbers is out: "Kyiv spoke of 64, Moscow put it at 73".
import { itemAt } from '../domain/item-at.ts';
import { pick } from '../domain/pick.ts';
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

type Attribution = { readonly at: number; readonly clause: number; readonly id: string };

/** Where the speaker stands beside "said", nearest first. */
const BESIDE = [-1, -2, -3, 1, 2, 3, 4] as const;

/** The side that speaks in the clause of `at`, else the nearest before it; null where none does. */
export function attribution(units: readonly Unit[], clauses: readonly number[]): (at: number) => string | null {
  const colon = colonOf(units);
  const found = pick(units, (unit, at): Attribution | undefined => {
    if (at === colon?.at) return { at, clause: clauses[at] ?? 0, id: colon.id };
    if (!unit.tags.has('speech')) return undefined;
    const speaker =
      BESIDE.map((step) => itemAt(units, at + step)).find((beside) => beside !== undefined && speaks(beside)) ??
      officeBehind(units, at);
    return speaker?.party === undefined ? undefined : { at, clause: clauses[at] ?? 0, id: speaker.party.id };
  });
  return (at) => {
    const near = [...found].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    const before = near.filter((one) => one.at < at);
    const same = near.filter((one) => one.clause === clauses[at]);
    return (same.find((one) => one.at < at) ?? same[0] ?? before[0])?.id ?? null;
  };
}

/** "Kyiv's ombudsman: 52 of ours are free": whoever stands alone before a colon speaks; "Kyiv: …" is where the report comes from. */
export function colonOf(units: readonly Unit[]): { readonly at: number; readonly id: string } | null {
  const at = units.slice(0, MOST_BEFORE_COLON + 1).findIndex(isColon);
  if (at === -1) return null;
  const before = units.slice(0, at);
  const side = before.findLast(speaks);
  if (side?.party === undefined || before.some(({ tags }) => isNoTitle(tags))) return null;
  return at === 1 && side.party.form !== 'voice' ? null : { at, id: side.party.id };
}

function isColon({ start, end, lower }: Unit): boolean {
  return end - start === 1 && lower === ':';
}

const MOST_BEFORE_COLON = 7;
const isNoTitle = anyOf(['number', 'figure', 'comma', 'exchange', 'release', 'quotation', 'stop']);

function speaks(unit: Unit): boolean {
  return (
    unit.party !== undefined && unit.party.kind !== 'mediator' && (unit.tags.has('party') || unit.tags.has('voice'))
  );
}

/** "said Ann Adams, head of Georgia's security council": the side whose office somebody holds who is named behind "said". */
export function officeBehind(units: readonly Unit[], said: number): Unit | undefined {
  let comma = said + 1;
  while (comma <= said + MOST_NAMES && isNamed(units[comma])) comma++;
  if (comma === said + 1 || units[comma]?.tags.has('comma') !== true) return undefined;
  for (let i = comma + 1; i <= comma + MOST_OFFICE; i++) {
    const unit = units[i];
    // "head" is no verb here, "warned" is.
    const verb = unit?.verb?.forms.includes('past') === true;
    if (unit === undefined || unit.tags.has('comma') || unit.tags.has('stop') || verb) return undefined;
    if (speaks(unit) || (unit.party !== undefined && unit.tags.has('adjective'))) return unit;
  }
  return undefined;
}

const MOST_NAMES = 4;
const MOST_OFFICE = 7;

function isNamed(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.person !== undefined || unit.capital) && unit.party === undefined;
}
