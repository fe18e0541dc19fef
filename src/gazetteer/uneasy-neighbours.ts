// States that hold each other's people without being at war: strayed guards, fishermen, shepherds, men of a war next door.
const NEIGHBOURS: readonly (readonly [state: string, neighbours: string])[] = [
  ['IL', 'LB, SY, EG, JO, IR, PS'],
  ['IN', 'LK, BD, CN'],
  ['TR', 'GR, SY, IQ, AM'],
  ['RS', 'XK'],
  ['RW', 'BI'],
  ['TD', 'SD, LY, CM'],
  ['SD', 'SS, ET, EG'],
  ['ER', 'DJ, SD, YE'],
  ['KE', 'SO, UG'],
  ['SA', 'YE, IR'],
  ['AF', 'IR, TJ, UZ'],
  ['PK', 'IR'],
  ['AZ', 'FR, IR'],
  ['GE', 'RU'],
  ['KR', 'CN'],
  ['KP', 'JP'],
  ['TH', 'MM'],
  ['VN', 'CN'],
  ['PH', 'CN'],
  ['CO', 'VE'],
  ['GY', 'VE'],
  ['CI', 'BF'],
  ['ML', 'CI'],
  ['MA', 'DZ'],
  ['PL', 'BY'],
  ['LT', 'BY'],
  ['HU', 'UA'],
  ['PS', 'SY, LB, JO, EG'],
  ['US', 'Taliban, CU, NI, VE, BY'],
  ['DE', 'DD'],
  ['ZA', 'AO, MZ'],
  ['FR', 'DZ'],
];

const UNEASY: ReadonlySet<string> = new Set(
  NEIGHBOURS.flatMap(([state, others]) =>
    others.split(/,\s*/u).flatMap((other) => [`${state} ${other}`, `${other} ${state}`]),
  ),
);

/** @param a @param b ids of parties */
export function areUneasyNeighbours(a: string, b: string): boolean {
  return UNEASY.has(`${a} ${b}`);
}
