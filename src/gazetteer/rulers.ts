// Groups that took the state which they fought: whom they let go there afterwards are their own subjects.
const TAKEN: readonly (readonly [group: string, state: string, since: string])[] = [
  ['Taliban', 'AF', '2021-08-15'],
  ['HTS', 'SY', '2024-12-08'],
];

/** True where one of the two ruled the other on that day. @param day ISO */
export function isRulerOf(one: string, other: string, day: string): boolean {
  return TAKEN.some(
    ([group, state, since]) =>
      day >= since && ((one === group && other === state) || (one === state && other === group)),
  );
}
