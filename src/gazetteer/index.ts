// The door of the gazetteer: a language in, an index of its parties and places by their words out.
import { GROUPS } from './groups/index.ts';
import { LANDS } from './lands.ts';
import { MEDIATORS } from './mediators.ts';
import type { FormKind, LanguageId, PartyKind, PartyRow } from './party.ts';
import { PLACES } from './places.ts';
import { plainLetters } from './plain-letters.ts';
import { PRISONS } from './prisons.ts';
import { STATE_EXTRAS } from './state-extras.ts';
import { STATES } from './states.ts';
import { VOICES } from './voices.ts';

export { adversariesOf, adversaryOf, areAdversaries } from './adversaries.ts';
export { areOfOneCamp, campOf, campOfTwo, leaderAmong } from './camps.ts';
export { brokersForOthers, isHost, jailsForeigners } from './go-betweens.ts';
export { takesHostages } from './hostage-takers.ts';
export { groupsHosted } from './hosted-groups.ts';
export { knownAs } from './known-as.ts';
export type { FormKind, PartyKind } from './party.ts';
export { plainLetters } from './plain-letters.ts';
export { PROXIES } from './proxies.ts';
export { groupMeantBy, isRulerOf, RULED_STATES } from './rulers.ts';
export { SHARED_PEOPLES } from './shared-peoples.ts';
export { type SwappedPerson, swappedByLastName, swappedByName } from './swapped-people.ts';

export type PartyForm = {
  readonly kind: 'party';
  readonly id: string;
  readonly party: PartyKind;
  readonly form: FormKind;
  readonly words: string;
};
export type PlaceForm = { readonly kind: 'place'; readonly name: string; readonly words: string };
/** A town or region, with the state in which it lies. */
export type LandForm = { readonly kind: 'land'; readonly state: string; readonly words: string };
/** A prison, with whose it is. */
export type PrisonForm = { readonly kind: 'prison'; readonly holder: string; readonly words: string };

/** Own rows come after the lists, and win where both know a word: the more local knowledge is the better. */
export const PARTY_ROWS: readonly PartyRow[] = [...STATES, ...STATE_EXTRAS, ...VOICES, ...GROUPS, ...MEDIATORS];

const NAMES = PARTY_ROWS.flatMap(({ id, forms }) =>
  Object.values(forms).flatMap((form) => (form?.name ?? []).map((name) => ({ id, name: name.toLowerCase() }))),
);

/** The party of this id or name, in any language that the rows know; null where there is none. */
export function partyCalled(text: string): string | null {
  const wanted = plainName(text);
  return (
    PARTY_ROWS.find(({ id }) => plainName(id) === wanted)?.id ?? NAMES.find(({ name }) => name === wanted)?.id ?? null
  );
}

/** @example plainName('Côte d’Ivoire') // "cote d'ivoire" */
function plainName(text: string): string {
  return plainLetters(text.trim()).replaceAll('’', "'");
}

/** What a search may call a party: its names, its people and what is theirs; not who speaks for it, whose places are many. */
const CALLED = PARTY_ROWS.flatMap(({ id, forms }) =>
  Object.values(forms).flatMap((form) =>
    [...(form?.name ?? []), ...(form?.people ?? []), ...(form?.adjective ?? [])].map((name) => ({
      id,
      words: plainLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [],
    })),
  ),
);

/** Those with a word in a name that begins so, in plain letters: 'emir' → ['AE'], 'russian' → ['RU'], 'turkiye' → ['TR']. */
export function partiesNamed(beginning: string): readonly string[] {
  const found = CALLED.filter(({ words }) => words.some((word) => word.startsWith(beginning)));
  return [...new Set(found.map(({ id }) => id))];
}

const FORM_KINDS: readonly FormKind[] = ['voice', 'people', 'adjective', 'name'];

/** All forms of one language. A word that names two parties belongs to the row that comes last. */
export function gazetteerForms(language: LanguageId): readonly (PartyForm | PlaceForm | LandForm | PrisonForm)[] {
  const parties = PARTY_ROWS.flatMap((row) =>
    FORM_KINDS.flatMap((form) =>
      (row.forms[language]?.[form] ?? []).map(
        (words): PartyForm => ({ kind: 'party', id: row.id, party: row.kind, form, words }),
      ),
    ),
  );
  const places = PLACES.flatMap((row) =>
    (row.forms[language] ?? []).map((words): PlaceForm => ({ kind: 'place', name: row.name, words })),
  );
  const lands = LANDS.flatMap(({ state, forms }) =>
    (forms[language] ?? []).map((words): LandForm => ({ kind: 'land', state, words })),
  );
  const prisons = PRISONS.flatMap(({ state, forms }) =>
    (forms[language] ?? []).map((words): PrisonForm => ({ kind: 'prison', holder: state, words })),
  );
  return [...parties, ...places, ...lands, ...prisons];
}

/** What sort of party an id is; null for an id that no row knows. */
export function partyKind(id: string): PartyKind | null {
  return KINDS.get(id) ?? null;
}

const KINDS = new Map(PARTY_ROWS.map((row) => [row.id, row.kind]));

export { areUneasyNeighbours } from './uneasy-neighbours.ts';
