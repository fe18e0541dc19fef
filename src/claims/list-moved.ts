// The people whom one verb moves in, which of them stand in one list and add up, and who only says who others are, out.
import { figureAs } from '../domain/figure.ts';
import { itemAt } from '../domain/item-at.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import type { Draft, Scene } from './scene.ts';
import { areOwnAndStrangers } from './share-along.ts';
import { has } from './unit.ts';

/** "ten Israelis, | nine women and a minor, | and two Thais": who the ten were, between commas. */
export function withoutApposed({ units }: Scene, moved: readonly number[]): readonly number[] {
  const countAt = (at: number): number =>
    units[at]?.figure?.value ?? (units[at]?.person === undefined ? Number.NaN : 1);
  for (const [i, at] of moved.entries()) {
    if (units[at + 1]?.tags.has('comma') !== true) continue;
    // "the bodies of two soldiers, Adam Adams and Ben Brown": of these, who are nobody's living.
    if (units[at]?.figure?.dead === true)
      return moved.filter((place, other) => other <= i || units[place]?.person?.named !== true);
    let sum = 0;
    for (let end = i + 1; end < moved.length - 1; end++) {
      const last = moved[end] ?? 0;
      sum += countAt(last);
      if (end > i + 1 && sum === countAt(at) && units[last + 1]?.tags.has('comma') === true)
        return [...moved.slice(0, i + 1), ...moved.slice(end + 1)];
    }
  }
  return moved;
}

/** "a Swiss nurse and two Italian aid workers": told one by one, they are one list, and add up. */
export function listTogether(
  scene: Scene,
  moved: readonly number[],
  drafts: ReadonlyMap<number, Draft>,
  persons: Map<number, Figure>,
): void {
  if (tellsWho(scene, moved, drafts)) return;
  const apposed = moved.findIndex((at, i) => isApposed(scene, itemAt(moved, i - 1), at));
  const listed = apposed === -1 ? moved : moved.slice(0, apposed);
  const [first = null] = listed;
  if (listed.length < 2 || !listed.some((at) => persons.has(at))) return;
  // "dozens of men and a politician": nobody knows how many.
  if (listed.some((at) => drafts.get(at)?.value === null)) return;
  for (const at of listed) {
    const draft = drafts.get(at);
    const person = persons.get(at);
    if (draft !== undefined && draft.meaning === 'side') draft.list = first;
    if (person !== undefined) persons.set(at, figureAs({ ...person, list: first }));
  }
}

/** "freed 13 Israelis on Friday, along with ten Thais", "4,700 prisoners of the camp and 65 others": they add up as "13 Israelis and ten Thais" do. */
export function listAdded(
  { units, frames }: Scene,
  moved: readonly number[],
  drafts: ReadonlyMap<number, Draft>,
): void {
  const first = drafts.get(moved[0] ?? -1);
  if (first?.meaning !== 'side' || first.partOf !== null) return;
  // "released 30 soldiers and 45 went the other way": each has a verb of its own.
  const verbs = new Set(pickAll(moved, (at) => frames.filter(({ id }) => id === drafts.get(at)?.row)));
  if (verbs.size > 1) return;
  for (const [i, at] of moved.slice(1).entries()) {
    const draft = drafts.get(at);
    if (draft?.meaning !== 'side' || draft.partOf !== null || areOwnAndStrangers(first, draft)) continue;
    const joined = has(units[at - 1], 'and') && !units.slice(moved[i], at).some(({ tags }) => tags.has('comma'));
    if (!joined && !has(itemAt(units, at - 1), 'addition')) continue;
    first.list ??= first.at;
    draft.list ??= first.list;
  }
}

/** "two civilians, a nurse and a cook, found freedom": who the two are, between commas. */
function tellsWho(scene: Scene, [first = -1, ...rest]: readonly number[], drafts: ReadonlyMap<number, Draft>): boolean {
  return (
    drafts.get(first)?.value === rest.length &&
    rest.every((at) => !drafts.has(at)) &&
    scene.units[(rest.at(-1) ?? 0) + 1]?.tags.has('comma') === true &&
    !isJoined(scene, first, rest[0])
  );
}

/** "two soldiers, Ann Adams and Ben Brown", "a soldier, Carl Clark": who they are. */
function isApposed(scene: Scene, before: number | undefined, at: number): boolean {
  const { units } = scene;
  if (before === undefined || units[at]?.person?.named !== true || units[before]?.person?.named === true) return false;
  return !isJoined(scene, before, at);
}

function isJoined({ units }: Scene, one: number | undefined, next: number | undefined): boolean {
  return one !== undefined && units.slice(one + 1, next).some(({ tags }) => tags.has('and'));
}
