// The id of a party or mediator in, its English name for a person out.
import { PARTY_ROWS } from '../gazetteer/index.ts';

// The first row of an id has its plain name; later rows add words to it.
const NAMES = new Map(
  PARTY_ROWS.toReversed().flatMap(({ id, forms }) => {
    const name = forms['en']?.name?.[0];
    return name === undefined ? [] : [[id, name] as const];
  }),
);

/** @example partyName('UA') // 'Ukraine'; an id that no row knows is its own name */
export function partyName(id: string): string {
  return NAMES.get(id) ?? id;
}
