// Who fights whom: where an article names one side of an exchange only, the other is understood.

/** Each side once, the wars of our day first. */
const ADVERSARIES: readonly (readonly [string, string])[] = [
  ['UA', 'RU'],
  ['IL', 'Hamas'],
  ['YE', 'Houthis'],
  ['AM', 'AZ'],
  ['IN', 'PK'],
  ['CD', 'M23'],
  ['AF', 'Taliban'],
  ['CO', 'ELN'],
  ['NG', 'Boko Haram'],
  ['SD', 'RSF'],
];

/** The usual other side; null where there is none. */
export function adversaryOf(id: string): string | null {
  for (const [one, other] of ADVERSARIES) {
    if (one === id) return other;
    if (other === id) return one;
  }
  return null;
}
