// A sentence's figures in, what one says of another written into them: a promise for a promise, an echo and its number.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Draft, Opposed, Scene } from './scene.ts';

/** "the same number of its troops, 45, had been released": how many is said after all. */
export function countEchoes({ units }: Scene, drafts: Map<number, Draft>): void {
  for (const draft of [...drafts.values()]) {
    const behind = draft.echo && units[draft.at + 1]?.tags.has('comma') === true ? drafts.get(draft.at + 2) : undefined;
    if (behind === undefined || !behind.bare || behind.value === null || behind.row !== UNREAD) continue;
    Object.assign(draft, { value: behind.value, quote: behind.quote });
    drafts.delete(behind.at);
  }
}

/** "agreed to free 2,900: 1,700 Houthis for 1,200 others": what is promised for a promise is one. */
export function pledgeTogether(drafts: ReadonlyMap<number, Draft>, opposed: readonly Opposed[]): void {
  for (const two of opposed) {
    const pledged = two.flatMap((at) => drafts.get(at) ?? []);
    if (pledged.some(({ meaning }) => meaning === 'deal'))
      for (const draft of pledged) if (draft.meaning === 'side') draft.meaning = 'deal';
  }
}
