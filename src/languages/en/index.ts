// English, whole: its words, numbers, dates, people and rows behind one name.
import type { Language } from '../language.ts';
import { callingOffWords } from './calling-off-words.ts';
import { contextWords } from './context-words.ts';
import { dates } from './dates.ts';
import { frames } from './frames.ts';
import { furniture } from './furniture.ts';
import { gate } from './gate.ts';
import { mediationWords } from './mediation-words.ts';
import { numbers } from './numbers.ts';
import { people, peopleWords } from './people.ts';
import { personWords } from './person-words.ts';
import { aboard } from './rows/aboard.ts';
import { askedFor } from './rows/asked-for.ts';
import { bothWays } from './rows/both-ways.ts';
import { captors } from './rows/captors.ts';
import { carriers } from './rows/carriers.ts';
import { cues } from './rows/cues.ts';
import { directions } from './rows/directions.ts';
import { done } from './rows/done.ts';
import { doubts } from './rows/doubts.ts';
import { gates } from './rows/gates.ts';
import { hearsay } from './rows/hearsay.ts';
import { held } from './rows/held.ts';
import { kindsTold } from './rows/kinds-told.ts';
import { listed } from './rows/listed.ts';
import { mediators } from './rows/mediators.ts';
import { moved } from './rows/moved.ts';
import { noReturn } from './rows/no-return.ts';
import { numbersOf } from './rows/numbers-of.ts';
import { otherCounts } from './rows/other-counts.ts';
import { persons } from './rows/persons.ts';
import { plans } from './rows/plans.ts';
import { pledges } from './rows/pledges.ts';
import { prices } from './rows/prices.ts';
import { promises } from './rows/promises.ts';
import { putAt } from './rows/put-at.ts';
import { putOff } from './rows/put-off.ts';
import { recalled } from './rows/recalled.ts';
import { recaps } from './rows/recaps.ts';
import { shares } from './rows/shares.ts';
import { subsets } from './rows/subsets.ts';
import { suppositions } from './rows/suppositions.ts';
import { swaps } from './rows/swaps.ts';
import { tallies } from './rows/tallies.ts';
import { talliesSoFar } from './rows/tallies-so-far.ts';
import { terms } from './rows/terms.ts';
import { thanked } from './rows/thanked.ts';
import { things } from './rows/things.ts';
import { underWay } from './rows/under-way.ts';
import { within } from './rows/within.ts';
import { sideWords } from './side-words.ts';
import { text } from './text.ts';
import { thingWords } from './thing-words.ts';
import { transferWords } from './transfer-words.ts';
import { verbs } from './verbs.ts';

export const en: Language = {
  id: 'en',
  furniture,
  text,
  gate,
  words: {
    ...transferWords,
    ...sideWords,
    ...contextWords,
    ...thingWords,
    ...callingOffWords,
    ...mediationWords,
    ...peopleWords,
    ...personWords,
  },
  verbs,
  people,
  numbers,
  dates,
  namesBy: 'compromise',
  // Of rows that speak of one figure, the earlier wins.
  rows: [
    ...numbersOf,
    ...recalled,
    ...aboard,
    ...putAt,
    ...shares,
    ...held,
    ...pledges,
    ...tallies,
    ...talliesSoFar,
    ...otherCounts,
    ...prices,
    ...subsets,
    ...swaps,
    ...directions,
    ...listed,
    ...gates,
    ...moved,
    ...persons,
    ...cues,
    ...bothWays,
    ...recaps,
    ...plans,
    ...done,
    ...terms,
    ...underWay,
    ...putOff,
    ...kindsTold,
    ...within,
    ...askedFor,
    ...doubts,
    ...suppositions,
    ...things,
    ...noReturn,
    ...hearsay,
    ...promises,
    ...mediators,
    ...thanked,
    ...carriers,
    ...captors,
  ],
  frames,
};
