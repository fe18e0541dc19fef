// A subject in, what stands before it out: "From Russian jails came 40", "In exchange for three hostages, Israel …".
import type { Line } from './noun-phrases.ts';
import { takeList } from './take-list.ts';

export type Front = {
  readonly to: readonly number[];
  readonly from: readonly number[];
  readonly for: readonly number[];
};

const FRONT_REACH = 12;

/** "From Russian jails came 40", "In exchange for three hostages, Israel …": what stands before the subject. */
export function frontOf(line: Line, subject: number): Front {
  const { kinds } = line;
  const front: { to: number[]; from: number[]; for: number[] } = { to: [], from: [], for: [] };
  for (let i = subject - 1; i >= 0 && i >= subject - FRONT_REACH; i--) {
    const kind = kinds[i];
    if (
      kind === 'stop' ||
      kind === 'verb' ||
      kind === 'aux' ||
      kind === 'link' ||
      kind === 'speech' ||
      kind === 'and' ||
      kind === 'relative'
    )
      break;
    if (kind !== 'to' && kind !== 'from' && kind !== 'for') continue;
    const opens =
      i === 0 ||
      kinds[i - 1] === 'comma' ||
      kinds[i - 1] === 'stop' ||
      kinds[i - 1] === 'link' ||
      kinds[i - 1] === 'and' ||
      i === 1 ||
      kinds[i - 1] === 'side' ||
      kinds[i - 1] === 'captor';
    if (!opens) continue;
    for (let j = i + 1; j < subject && j <= i + 4; j++) {
      const noun = kinds[j];
      if (noun === 'small') continue;
      if (kind === 'for' && noun === 'people') takeList(line, j, front.for, null);
      else if (kind !== 'for' && (noun === 'side' || noun === 'captor')) front[kind].push(j);
      break;
    }
  }
  if (front.for.length === 0) front.for.push(...forAtFirst(line, subject));
  return front;
}

/** "For the 200 men who had laid down their arms, the army …", "For Ann Adams and four others, the rebels …": whatever is said of them up to the comma. */
function forAtFirst(line: Line, subject: number): readonly number[] {
  const { kinds } = line;
  const comma = kinds.lastIndexOf('comma', subject);
  if (kinds[0] !== 'for' || comma === -1 || subject - comma > 3 || kinds.slice(0, comma).includes('stop')) return [];
  const people = kinds.slice(0, MOST_BEFORE).indexOf('people');
  if (people === -1 || !kinds.slice(1, people).every((kind) => kind === 'small')) return [];
  const list: number[] = [];
  takeList(line, people, list, null);
  return list;
}

/** "For more than the". */
const MOST_BEFORE = 5;
