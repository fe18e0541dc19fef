// A comma or "and" behind a verb in, where its clause goes on out.
import type { Kind } from './kinds.ts';
import type { Line } from './noun-phrases.ts';
import { isPeopleNext } from './take-list.ts';

/** Behind "and" comes no clause of its own. */
export function goesOn({ kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 3; i++) {
    const kind = kinds[i];
    if (
      kind === 'to' ||
      kind === 'from' ||
      kind === 'for' ||
      kind === 'by' ||
      kind === 'in' ||
      kind === 'date' ||
      kind === 'captor'
    )
      return true;
    if (kind !== 'small') return false;
  }
  return false;
}

/** ", to Moscow | 85": another number goes another way. */
function isWayOfOthers(kinds: readonly Kind[], at: number): boolean {
  if (kinds[at] !== 'to' && kinds[at] !== 'from') return false;
  const side = kinds[at + 1] === 'small' ? at + 2 : at + 1;
  return kinds[side] === 'side' && kinds[side + 1] === 'people';
}

const AFTER_COMMA: ReadonlySet<Kind> = new Set(['to', 'from', 'for', 'by', 'with', 'in', 'date', 'each', 'and']);

const IN_ASIDE: ReadonlySet<Kind> = new Set([
  'small',
  'with',
  'of',
  'in',
  'from',
  'folk',
  'side',
  'captor',
  'possessive',
  'date',
]);

const MOST_ASIDE = 14;

const BEFORE_OBJECT: ReadonlySet<Kind> = new Set([...IN_ASIDE, 'for', 'by', 'to', 'other', 'deed', 'speech']);

/** "handed over, for its part, | eleven men", "handed over, through the mediation of Qatar, | eleven men": its object behind the aside that the comma at `at` opens; -1 where none stands there. */
export function objectPastComma(line: Line, at: number): number {
  const { kinds, units } = line;
  // ", her old friend,": who somebody is, and not how it was done.
  let tellsHow = AFTER_COMMA.has(kinds[at + 1] ?? 'stop') || units[at + 1]?.tags.has('inReturn') === true;
  for (let i = at + 1; i <= at + MOST_ASIDE; i++) {
    const kind = kinds[i];
    if (kind === 'comma') return tellsHow && isPeopleNext(line, i + 1) && !isSubject(line, i + 1) ? i + 1 : -1;
    // ", the army said,".
    tellsHow ||= kind === 'speech' && kinds[i + 1] === 'comma';
    if (kind === undefined || !BEFORE_OBJECT.has(kind)) return -1;
  }
  return -1;
}

/** "freed, in May, 20 men | were": who stands behind the aside does something himself; ", says Bohdan, 19": how old he is. */
export function isSubject({ kinds, units }: Line, from: number): boolean {
  let at = from;
  if (units[at]?.tags.has('bareFigure') === true) return true;
  while (kinds[at] === 'small' || kinds[at] === 'people' || kinds[at] === 'folk') at++;
  return kinds[at] === 'verb' || kinds[at] === 'aux';
}

/** Where the clause goes on behind the comma at `at`; -1 where it ends. */
export function behindComma({ kinds, units }: Line, at: number): number {
  const next = kinds[at + 1];
  if (next === undefined || isWayOfOthers(kinds, at + 1)) return -1;
  if (AFTER_COMMA.has(next)) return at + 1;
  // ", among them 126 men and four women, in return for …".
  const first = units[at + 1];
  // ", 108 of them from the marines, for 55 Russians".
  const some = first?.figure?.ofThem === true;
  const parts = some || first?.tags.has('including') === true;
  for (let i = at + 1; i <= at + MOST_ASIDE; i++) {
    const kind = kinds[i];
    if (kind === 'comma') return AFTER_COMMA.has(kinds[i + 1] ?? 'stop') ? i + 1 : -1;
    if (!some && i <= at + 3 && (kind === 'to' || kind === 'from' || kind === 'for' || kind === 'by')) return i;
    if (parts && (kind === 'people' || kind === 'and')) continue;
    if (kind === undefined || !IN_ASIDE.has(kind)) return -1;
  }
  return -1;
}
