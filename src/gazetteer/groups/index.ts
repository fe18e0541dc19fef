// Parties that are no states, by the id under which the ledger keeps them; one file a part of the world.
import { englishRows, type PartyRow } from '../party.ts';
import { africa } from './africa.ts';
import { americas } from './americas.ts';
import { asia } from './asia.ts';
import { europe } from './europe.ts';
import { middleEast } from './middle-east.ts';

export const GROUPS: readonly PartyRow[] = englishRows('group', [
  ...africa,
  ...americas,
  ...asia,
  ...europe,
  ...middleEast,
]);
