// An article's sentences in, whom "the army", "the rebels" and "the Serbs" mean in it out: the state and the group that fight each other, the sides named otherwise.
import type { Sentence, Token } from '../domain/sentence.ts';
import { adversariesOf, areAdversaries, PROXIES, partyKind, SHARED_PEOPLES } from '../gazetteer/index.ts';
import { firstWord, longestAt } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { anyOf, tagsOf } from './tags.ts';
import { type PartyReading, type Unit, withTags } from './unit.ts';

type War = { readonly rulers: string; readonly rebels: string };

type GenericSides = {
  /** Null where the article names no group, or a group that fights no state in particular. */
  readonly war: War | null;
  /** Who is named by words that nobody shares. */
  readonly named: ReadonlySet<string>;
};

/** Looked for when first asked. */
export type SidesOf = () => GenericSides;

export function genericSidesOf(sentences: readonly Sentence[], lexicon: Lexicon): SidesOf {
  let known: GenericSides | undefined;
  return () => {
    known ??= findSides(sentences, lexicon);
    return known;
  };
}

const NOBODY: GenericSides = { war: null, named: new Set() };
export const NO_SIDES: SidesOf = () => NOBODY;

function findSides(sentences: readonly Sentence[], lexicon: Lexicon): GenericSides {
  const times = new Map<string, number>();
  let proxy: (typeof PROXIES)[number] | undefined;
  for (const { tokens, role } of sentences) {
    if (role === 'furniture') continue;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark' || firstWord(lexicon, token)?.maySide !== true) {
        at++;
        continue;
      }
      const phrase = longestAt(lexicon, tokens, at);
      const id = phrase?.meaning?.party?.id;
      if (id !== undefined && !(phrase?.length === 1 && SHARED_PEOPLES.has(token.lower)))
        times.set(id, (times.get(id) ?? 0) + 1);
      proxy ??= PROXIES.find(
        ({ state, people }) => state === id && people.has(wordsAt(tokens, at, phrase?.length ?? 1)),
      );
      at += phrase?.length ?? 1;
    }
  }
  const most = (ids: readonly string[]): string | undefined =>
    [...ids].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))[0];
  const groups = [...times.keys()].filter((id) => partyKind(id) === 'group');
  if (groups.length === 0 && proxy !== undefined && times.has(proxy.against))
    return { war: { rulers: proxy.against, rebels: proxy.state }, named: new Set(times.keys()) };
  // "the al-Qaeda affiliate JNIM" in Mali: the group that fights somebody who is named.
  const fighting = groups.filter((id) => adversariesOf(id).some((enemy) => times.has(enemy)));
  const rebels = most(fighting.length > 0 ? fighting : groups);
  const rulers = most(adversariesOf(rebels ?? '').filter((id) => partyKind(id) === 'state'));
  const war = rebels === undefined || rulers === undefined ? null : { rulers, rebels };
  return { war, named: new Set(times.keys()) };
}

/** "pro-Russian separatists", in small letters. */
function wordsAt(tokens: readonly Token[], at: number, length: number): string {
  let words = '';
  for (let i = at; i < at + length; i++)
    words += `${i > at && tokens[i]?.kind !== 'mark' && tokens[i - 1]?.kind !== 'mark' ? ' ' : ''}${tokens[i]?.lower ?? ''}`;
  return words;
}

const TAGS = { name: tagsOf(['party']), people: tagsOf(['nation']), adjective: tagsOf(['adjective']) } as const;
const isGeneric = anyOf(['rulers', 'rebels', 'rulersOf', 'rebelsOf', 'rebelFolk', 'stateFolk', 'band']);

/** "the government of Andrés Pastrana": whose it is goes without saying. */
function isNamed(unit: Unit, next: Unit | undefined): boolean {
  return unit.tags.has('rulers') && next?.capital === true && next.party === undefined && next.number === undefined;
}

/** "the army" becomes the state of this war, "the rebels" its group; "the group of 48" stays a group; "the Serbs" are those of this war. */
export function nameGenericSides(units: readonly Unit[], sidesOf: SidesOf): readonly Unit[] {
  if (!units.some((unit) => isGeneric(unit.tags) || sharedBy(unit) !== undefined)) return units;
  const { war, named } = sidesOf();
  const both = war !== null && isOfBoth(units, war.rebels);
  return units.map((unit, at) => {
    const shared = sharedBy(unit);
    if (shared !== undefined) {
      const [, id] = shared.sides.find(([other]) => named.has(other)) ?? [];
      if (id === undefined) return unit;
      return shared.form === 'folk' ? ofSide(unit, id) : namedAs(unit, id, shared.form);
    }
    if (war === null) return unit;
    if (both && isCounted(units, at) && isFolk(unit.tags))
      return ofSide(unit, unit.tags.has('rebelFolk') ? war.rebels : war.rulers);
    const of = unit.tags.has('rulersOf') ? war.rulers : unit.tags.has('rebelsOf') ? war.rebels : null;
    if (of !== null && isSingle(unit) && units[at + 1]?.people !== undefined) return namedAs(unit, of, 'adjective');
    if (unit.tags.has('rebelFolk') && (isFrom(units[at - 1]) || isOfLand(units, at, war)))
      return namedAs(unit, war.rebels, 'name');
    if (unit.tags.has('band') && isOwnedBy(units, at, war.rulers)) return namedAs(unit, war.rebels, 'name');
    const id = unit.tags.has('rulers') ? rulersAt(units, at, war) : unit.tags.has('rebels') ? war.rebels : null;
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

function sharedBy({ lower, capital }: Unit): ReturnType<typeof SHARED_PEOPLES.get> {
  const shared = SHARED_PEOPLES.get(lower);
  return capital || shared?.form === 'folk' ? shared : undefined;
}

/** "the authorities in Tigray": of the land where they sit, where that is the other side's. */
function rulersAt(units: readonly Unit[], at: number, { rulers, rebels }: War): string {
  return units[at + 1]?.tags.has('in') === true && units[at + 2]?.party?.id === rebels ? rebels : rulers;
}

const isFolk = anyOf(['rebelFolk', 'stateFolk']);

/** "14 guerrillas and 310 policemen", "200 Houthis and 151 loyalists": of each somebody counts so many. */
function isOfBoth(units: readonly Unit[], rebels: string): boolean {
  const counts = (isOne: (unit: Unit) => boolean): boolean =>
    units.some((unit, at) => isOne(unit) && isCounted(units, at));
  return (
    counts(({ tags, party }) => tags.has('rebelFolk') || (party?.id === rebels && tags.has('nation'))) &&
    counts(({ tags }) => tags.has('stateFolk'))
  );
}

/** Between a number and those whom it counts: "14 captured FARC guerrillas". */
const MOST_BETWEEN = 2;

function isCounted(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= at - 1 - MOST_BETWEEN; i--) {
    const unit = units[i];
    if (unit === undefined || unit.party !== undefined || unit.people !== undefined || unit.tags.has('mark'))
      return false;
    if (unit.number !== undefined) return true;
  }
  return false;
}

/** "Nigerien jihadists released 40": of that land, and against it. */
function isOfLand(units: readonly Unit[], at: number, { rebels }: War): boolean {
  const land = units[at - 1];
  if (land?.tags.has('adjective') !== true || land.party?.kind !== 'state' || isCounted(units, at - 1)) return false;
  return areAdversaries(land.party.id, rebels) && units[at + 1]?.people === undefined;
}

/** "Colombia's last guerrilla group". */
function isOwnedBy(units: readonly Unit[], at: number, rulers: string): boolean {
  for (let i = at - 1; i >= at - BEFORE_BAND && i > 0; i--) {
    const unit = units[i];
    if (unit?.tags.has('possessive') === true) return units[i - 1]?.party?.id === rulers;
    if (unit === undefined || unit.party !== undefined || unit.tags.has('mark')) return false;
  }
  return false;
}

/** "'s largest remaining". */
const BEFORE_BAND = 4;

/** The people stay who they are, and now they are somebody's. */
function ofSide(unit: Unit, id: string): Unit {
  const kind = partyKind(id);
  if (kind === null) return unit;
  const owned = withTags(unit, unit.tags);
  owned.party = { id, kind, form: 'people' };
  return owned;
}

/** "government soldiers", not "the government's soldiers": whose they are stands before them without an article of its own. */
function isSingle(unit: Unit): boolean {
  return unit.party === undefined && unit.people === undefined;
}

/** "freed by jihadists", not "20 jihadists". */
const isFrom = (unit: Unit | undefined): boolean => unit?.tags.has('by') === true || unit?.tags.has('from') === true;

function namedAs(unit: Unit, id: string, form: keyof typeof TAGS): Unit {
  const kind = partyKind(id);
  if (kind === null) return unit;
  const party: PartyReading = { id, kind, form };
  const named = withTags(unit, TAGS[form]);
  named.party = party;
  if (form !== 'name' || unit.tags.has('rebelFolk')) named.people = undefined;
  return named;
}
