// A sentence's units and numbers in, two of them that go different ways out as so many for so many: "249 went north and 69 flew south".
import type { Draft, Opposed, Scene } from './scene.ts';

/** Where each of the numbers goes stands in its clause; the second goes where the first comes from. */
export function opposeByCompass(
  { units, present }: Scene,
  drafts: ReadonlyMap<number, Draft>,
  opposed: Opposed[],
): void {
  if (opposed.length > 0 || !present.includes('compass')) return;
  const gone: { readonly at: number; readonly way: string }[] = [];
  for (const { at, meaning, verb, partOf, reach } of drafts.values()) {
    if (meaning !== 'side' || verb === null || partOf !== null) continue;
    const way = wayIn(units.slice(at, Math.max(reach[1], at + 1) + 1));
    if (way !== null) gone.push({ at, way });
  }
  const [first, second] = gone.toSorted((a, b) => a.at - b.at);
  if (first !== undefined && second !== undefined && first.way !== second.way) opposed.push([first.at, second.at]);
}

/** "north" of "went north". */
function wayIn(units: Scene['units']): string | null {
  const told = units.find(({ tags }) => tags.has('compass'));
  return told?.lower.split(' ').at(-1) ?? null;
}
