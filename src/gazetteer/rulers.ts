// Groups that took the state which they fought: whom they let go there afterwards are their own subjects.

/** named: whether they are known by the group's name ever since. */
type Taken = { readonly group: string; readonly state: string; readonly since: string; readonly named: boolean };

const TAKEN: readonly Taken[] = [
  { group: 'Taliban', state: 'AF', since: '2021-08-15', named: true },
  { group: 'HTS', state: 'SY', since: '2024-12-08', named: false },
];

/** True where one of the two ruled the other on that day. @param day ISO */
export function isRulerOf(one: string, other: string, day: string): boolean {
  return TAKEN.some(
    ({ group, state, since }) =>
      day >= since && ((one === group && other === state) || (one === state && other === group)),
  );
}

/** "Kabul freed two Americans": by whom the state is meant on that day; null where it goes by its own name. @param day ISO */
export function groupMeantBy(state: string, day: string): string | null {
  return TAKEN.find((row) => row.named && row.state === state && day >= row.since)?.group ?? null;
}

/** States that are at some time called by the group that rules them. */
export const RULED_STATES: ReadonlySet<string> = new Set(TAKEN.flatMap((row) => (row.named ? row.state : [])));
