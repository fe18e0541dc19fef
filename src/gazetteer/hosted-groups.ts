// States whose people a group of that land trades with an enemy: "Lebanese prisoners for two soldiers" is Hezbollah's trade where it is named.

type Hosted = { readonly state: string; readonly against: readonly string[]; readonly groups: readonly string[] };

const HOSTED: readonly Hosted[] = [
  { state: 'LB', against: ['IL'], groups: ['Hezbollah', 'PFLP-GC', 'PLO', 'Amal'] },
  { state: 'YE', against: ['SA', 'US', 'AE'], groups: ['Houthis'] },
  { state: 'AF', against: ['US', 'GB', 'AU', 'CA', 'KR', 'IT', 'FR', 'DE'], groups: ['Taliban'] },
  { state: 'IQ', against: ['US', 'GB', 'IL'], groups: ['Kataib Hezbollah', 'Asaib Ahl al-Haq', 'Mahdi Army'] },
];

/** The groups that may stand behind `state` where it trades with `other`. */
export function groupsHosted(state: string, other: string): readonly string[] {
  return HOSTED.find((row) => row.state === state && row.against.includes(other))?.groups ?? [];
}
