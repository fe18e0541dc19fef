// Who stands with whom where many states trade at once: what is given to or by a lesser one is its leader's.

/** A leader facing another leader, then those who stand with it. */
const CAMPS: readonly (readonly [leader: string, facing: string, followers: readonly string[]])[] = [
  ['RU', 'US', ['BY']],
  ['US', 'RU', ['DE', 'NO', 'PL', 'SI', 'GB', 'EE', 'SE', 'CA']],
  ['SU', 'US', ['CS', 'CU', 'BG']],
  ['US', 'SU', ['DE', 'GB']],
  ['US', 'DD', ['DE', 'GB']],
  ['UN Command', 'KP', ['US', 'KR', 'GB', 'TR']],
  ['KP', 'UN Command', ['CN']],
];

/** Whom `id` follows where that leader and the one it faces are both present; null where it stands for itself. */
export function leaderAmong(id: string, present: readonly string[]): string | null {
  const camp = CAMPS.find(
    ([leader, facing, followers]) => followers.includes(id) && present.includes(leader) && present.includes(facing),
  );
  return camp?.[0] ?? null;
}

/** The leader of the camp in which `id` stands when these two face each other; `id` itself where it stands for itself. */
export function campOf(id: string, pair: readonly [string, string]): string {
  return pair.includes(id) ? id : (leaderAmong(id, pair) ?? id);
}

/** True where the two do not trade with each other but together with a third. */
export function areOfOneCamp(a: string, b: string): boolean {
  return campOfTwo(a, b) !== null;
}

/** Who leads and whom they face together; null where neither follows the other. */
export function campOfTwo(a: string, b: string): readonly [leader: string, facing: string] | null {
  const camp = CAMPS.find(
    ([leader, , followers]) => [a, b].includes(leader) && followers.some((one) => one === a || one === b),
  );
  return camp === undefined ? null : [camp[0], camp[1]];
}
