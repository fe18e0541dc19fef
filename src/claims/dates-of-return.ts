// A sentence's dates in, the same out with the day told of what came after a handing over no longer that of it: "received on Sunday, a day after they were freed".
import { itemAt } from '../domain/item-at.ts';
import type { DateMention } from '../domain/statement.ts';
import { meansExchange } from './occasions.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** A day before the distance to a handing over of the same people is of something else: where they arrived, whom they met. */
export function withoutArrivals(units: readonly Unit[], mentions: readonly DateMention[]): readonly DateMention[] {
  const handed = mentions.find(({ ofClauseBehind, step, at }) =>
    ofClauseBehind === true ? isOfSamePeople(units, at) : step && isOfThose(units, at),
  );
  if (handed === undefined) return mentions;
  return mentions.map((mention) => {
    if (mention === handed) return { ...mention, of: 'transfer' };
    return mention.at < handed.at && mention.of === 'transfer' ? { ...mention, of: 'other' } : mention;
  });
}

/**
 * @param at of the distance; the word behind it begins the clause
 * "a day after | they were freed", "| being exchanged", "| their release", "| Russia let them go", "| Hezbollah returned their bodies"
 */
function isOfSamePeople(units: readonly Unit[], at: number): boolean {
  const first = at + 2;
  const opens = itemAt(units, first);
  if (opens === undefined) return false;
  const clause = clauseBehind(units, first);
  if (opens.tags.has('be')) return clause.slice(1, PASSIVE_REACH).some(({ tags }) => handsOver(tags));
  if (opens.tags.has('own')) return clause.slice(1, OWN_REACH).some(({ tags }) => meansExchange(tags));
  if (opens.tags.has('they') || opens.tags.has('someone'))
    return has(clause[1], 'be') && clause.slice(2, PASSIVE_REACH).some(({ tags }) => handsOver(tags));
  const verb = clause.findIndex(({ tags }) => handsOver(tags));
  return (
    verb > 0 &&
    !clause.slice(0, verb).some(({ tags }) => tags.has('figure')) &&
    clause.slice(verb, verb + OBJECT_REACH).some(({ tags }) => tags.has('them') || tags.has('own'))
  );
}

/** "82 girls | freed a day earlier", "90 men | who had been exchanged the day before". */
function isOfThose(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - PARTICIPLE_REACH; i--) {
    const unit = itemAt(units, i);
    if (unit === undefined || endsReach(unit.tags)) return false;
    if (!handsOver(unit.tags) || unit.verb?.forms.includes('participle') !== true) continue;
    const before = itemAt(units, i - 1);
    const whose =
      before?.tags.has('be') === true ? itemAt(units, i - 2)?.tags.has('relative') : before?.tags.has('figure');
    return whose === true;
  }
  return false;
}

const PARTICIPLE_REACH = 4;
const endsReach = anyOf(['figure', 'comma', 'stop', 'mark', 'each', 'side']);

/** Up to the next mark. */
function clauseBehind(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(({ tags }, at) => at > from && (tags.has('comma') || tags.has('stop')));
  return units.slice(from, end === -1 ? units.length : end);
}

const handsOver = anyOf(['give', 'swap', 'get', 'release', 'free', 'sent']);
/** "their long-awaited release". */
const OWN_REACH = 4;
/** "they had all been freed". */
const PASSIVE_REACH = 4;
/** "let them go", "returned their bodies". */
const OBJECT_REACH = 3;
