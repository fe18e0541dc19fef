// Whether the article says who gave those who move: by the verb, or by who held them; a question for the table of evidence.
import type { Statement } from '../domain/statement.ts';
import { partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { isDoubted } from './asserts.ts';
import type { Candidate } from './candidate.ts';
import type { Placed } from './placed.ts';

/** "Moscow freed 95", "eight men whom the PKK had carried off left its camps". */
export function isGiverNamed(given: Candidate): boolean {
  const { placed, thread, around } = given;
  return (
    isGiverOfTitle(given) ||
    placed.some((one) => one.figure.from !== null || isOfNamed(one, around)) ||
    thread.tellings.some(({ statement }) => placed.some((one) => isHeldBehind(one, statement)))
  );
}

/** "Arakan Army frees villagers", says the headline, and the text "the armed group that rules the north". */
function isGiverOfTitle({ placed, kind, thread, around: { title } }: Candidate): boolean {
  return (
    kind === 'release' &&
    thread.main &&
    !thread.planned &&
    title?.subject != null &&
    title.tags.includes('give') &&
    !isDoubted(title) &&
    partyKind(title.subject) === 'group' &&
    placed.some(({ direction }) => direction.from === title.subject)
  );
}

/** "Mali said that the jihadists, who had held her, handed Ann Adams to soldiers": whoever has no number is told by name. */
function isOfNamed({ figure, direction }: Placed, { statements }: Around): boolean {
  return (
    figure.persons.length > 0 &&
    statements.some(({ persons }) =>
      persons.some(({ name, moved, captor }) => moved && captor === direction.from && figure.persons.includes(name)),
    )
  );
}

/** Behind the number stands a clause of whom somebody held, and in it the giver; or the giver whose captives they are. */
function isHeldBehind({ figure, direction }: Placed, { figures, tags, parties }: Statement): boolean {
  if (!figures.includes(figure)) return false;
  const ofWhom = tags.includes('relative') && tags.includesOne(HELD);
  const ofBand = tags.includes('captiveWord') && figure.nationality === null && partyKind(direction.from) === 'group';
  const reach = ofWhom ? HOLDER_BEHIND : ofBand ? CAPTIVES_OF : 0;
  return parties.some(({ id, at }) => id === direction.from && at > figure.at && at - figure.at <= reach);
}

const HELD = ['hold', 'capture', 'kidnap', 'jailing'] as const;
/** "Eight Turks, soldiers and civil servants whom the PKK". */
const HOLDER_BEHIND = 8;
/** "Six captives of the Houthis". */
const CAPTIVES_OF = 3;
