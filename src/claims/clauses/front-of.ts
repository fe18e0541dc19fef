// A subject in, what stands before it out: "From Russian jails came 40", "In exchange for three hostages, Israel …".
import type { Line } from './noun-phrases.ts';

export type Front = {
  readonly to: readonly number[];
  readonly from: readonly number[];
  readonly for: readonly number[];
};

const FRONT_REACH = 12;

/** "From Russian jails came 40", "In exchange for three hostages, Israel …": what stands before the subject. */
export function frontOf({ kinds }: Line, subject: number): Front {
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
      if (kind === 'for' ? noun === 'people' : noun === 'side' || noun === 'captor') front[kind].push(j);
      break;
    }
  }
  return front;
}
