// A sentence's units in, every side that it names out, each with how: by its name, its people, its officials, its prisons.
import { itemAt } from '../domain/item-at.ts';
import { pick } from '../domain/pick.ts';
import { quoteAt } from '../domain/quote.ts';
import type { PartyMention } from '../domain/statement.ts';
import { anyOf, tagsOf } from './tags.ts';
import { has, type Unit, type UnitTag } from './unit.ts';

const FORMS: readonly (readonly [UnitTag, PartyMention['form']])[] = [
  ['voice', 'voice'],
  ['party', 'name'],
  ['nation', 'people'],
  ['adjective', 'adjective'],
];

export function readParties(text: string, units: readonly Unit[], clauses: readonly number[]): readonly PartyMention[] {
  return pick(units, (unit, at): PartyMention | undefined => {
    const named = holderAt(units, at) ?? partyOf(unit) ?? holderOfPeople(units, at);
    if (named === null) return undefined;
    const [id, form] = named;
    return { id, quote: quoteAt(text, unit.start, unit.end), at, clause: clauses[at] ?? 0, form };
  });
}

/** "locked up in El Salvador"; "ten agents arrested in the United States", who are counted or named before it. */
function holderAt(units: readonly Unit[], at: number): ReturnType<typeof partyOf> {
  const party = units[at]?.party;
  if (party?.kind !== 'state' || has(itemAt(units, at), 'adjective')) return null;
  const into = has(itemAt(units, at - 1), 'determiner') ? at - 2 : at - 1;
  const verb = itemAt(units, into - 1);
  if (verb === undefined || !has(itemAt(units, into), 'in')) return null;
  return isHeld(verb.tags) || (has(verb, 'arrest') && isOfPeople(units, into - 2)) ? [party.id, 'captor'] : null;
}

/** "Ten agents", "ten agents who were", "the agent who was". */
function isOfPeople(units: readonly Unit[], at: number): boolean {
  const before = has(itemAt(units, at), 'be') ? at - 1 : at;
  const noun = itemAt(units, has(itemAt(units, before), 'relative') ? before - 1 : before);
  return noun?.figure !== undefined || (noun !== undefined && has(noun, 'people'));
}

const isHeld = anyOf(['hold', 'jailing']);

function partyOf({ party, captor, figure, tags }: Unit): readonly [string, PartyMention['form']] | null {
  if (captor !== undefined) return [captor, 'captor'];
  if (figure?.nationality != null) return [figure.nationality, 'people'];
  if (party === undefined) return null;
  for (const [tag, form] of FORMS) if (tags.has(tag)) return [party.id, form];
  return null;
}

/** "three engineers convicted in New York": by the town whose prisoners they were. */
function holderOfPeople(units: readonly Unit[], at: number): readonly [string, PartyMention['form']] | null {
  const land = units[at]?.land;
  if (land === undefined || !has(units[at - 1], 'in') || units[at - 3]?.figure === undefined) return null;
  return isKept(units[at - 2]?.tags ?? NOTHING) ? [land, 'captor'] : null;
}

const isKept = anyOf(['jailing', 'hold', 'arrest']);
const NOTHING = tagsOf([]);
