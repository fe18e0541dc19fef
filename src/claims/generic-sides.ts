// An article's sentences in, whom "the army" and "the rebels" mean in it out: the state and the group that fight each other.
import type { Sentence } from '../domain/sentence.ts';
import { adversariesOf, partyKind } from '../gazetteer/index.ts';
import type { Lexicon } from './lexicon.ts';
import { longest } from './phrases.ts';
import { anyOf, tagsOf } from './tags.ts';
import { type PartyReading, type Unit, withTags } from './unit.ts';

type GenericSides = { readonly rulers: string; readonly rebels: string };

/** Null where the article names no group, or a group that fights no state in particular; looked for when first asked. */
export type SidesOf = () => GenericSides | null;

export function genericSidesOf(sentences: readonly Sentence[], lexicon: Lexicon): SidesOf {
  let known: GenericSides | null | undefined;
  return () => {
    if (known === undefined) known = findSides(sentences, lexicon);
    return known;
  };
}

export const NO_SIDES: SidesOf = () => null;

function findSides(sentences: readonly Sentence[], lexicon: Lexicon): GenericSides | null {
  const times = new Map<string, number>();
  for (const { tokens, role } of sentences) {
    if (role === 'furniture') continue;
    for (let at = 0; at < tokens.length; ) {
      const phrase = longest(tokens, at, lexicon);
      const id = phrase?.meaning?.party?.id;
      if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
      at += phrase?.length ?? 1;
    }
  }
  const most = (ids: readonly string[]): string | undefined =>
    [...ids].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))[0];
  const rebels = most([...times.keys()].filter((id) => partyKind(id) === 'group'));
  if (rebels === undefined) return null;
  const rulers = most(adversariesOf(rebels).filter((id) => partyKind(id) === 'state'));
  return rulers === undefined ? null : { rulers, rebels };
}

const PARTY = tagsOf(['party']);
const ADJECTIVE = tagsOf(['adjective']);
const isGeneric = anyOf(['rulers', 'rebels', 'rulersOf', 'rebelsOf']);

/** "the government of Andrés Pastrana": whose it is goes without saying. */
function isNamed(unit: Unit, next: Unit | undefined): boolean {
  return unit.tags.has('rulers') && next?.capital === true && next.party === undefined && next.number === undefined;
}

/** "the army" becomes the state of this war, "the rebels" its group; "the group of 48" stays a group. */
export function nameGenericSides(units: readonly Unit[], sidesOf: SidesOf): readonly Unit[] {
  if (!units.some((unit) => isGeneric(unit.tags))) return units;
  const sides = sidesOf();
  if (sides === null) return units;
  return units.map((unit, at) => {
    const of = unit.tags.has('rulersOf') ? sides.rulers : unit.tags.has('rebelsOf') ? sides.rebels : null;
    if (of !== null && isSingle(unit) && units[at + 1]?.people !== undefined) return namedAs(unit, of, 'adjective');
    const id = unit.tags.has('rulers') ? sides.rulers : unit.tags.has('rebels') ? sides.rebels : null;
    const next = units[at + 1];
    if (
      id === null ||
      (next?.tags.has('of') === true && !isNamed(unit, units[at + 2])) ||
      next?.people !== undefined ||
      (next?.joined === true && next.tags.has('mark') && next.lower === '-')
    )
      return unit;
    return namedAs(unit, id, 'name');
  });
}

/** "government soldiers", not "the government's soldiers": whose they are stands before them without an article of its own. */
function isSingle(unit: Unit): boolean {
  return unit.party === undefined && unit.people === undefined;
}

function namedAs(unit: Unit, id: string, form: 'name' | 'adjective'): Unit {
  const kind = partyKind(id);
  if (kind === null) return unit;
  const party: PartyReading = { id, kind, form };
  const named = withTags(unit, form === 'name' ? PARTY : ADJECTIVE);
  named.party = party;
  return named;
}
