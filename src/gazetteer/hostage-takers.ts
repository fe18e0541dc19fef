// Groups that take hostages: whoever they let go that is no soldier is a hostage, and theirs whom a state lets go are prisoners.
const HOSTAGE_TAKERS: ReadonlySet<string> = new Set([
  'Hamas',
  'PS',
  'Boko Haram',
  'ISWAP',
  'JNIM',
  'Abu Sayyaf',
  'Islamic State',
  'Islamic State Sahel',
  'al-Shabaab',
  'Ansaru',
  'Ansar Dine',
  'MUJAO',
  'AQIM',
  'AQAP',
  'BIFF',
  'al-Qaeda',
]);

/** @param id of a party; Palestinians stand for the group that bargains for them */
export function takesHostages(id: string): boolean {
  return HOSTAGE_TAKERS.has(id);
}
