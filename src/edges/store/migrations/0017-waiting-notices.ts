// Notices that records wait too long: what was sent, or is still to be, and up to which wait they speak.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // covers: records that wait since then, or longer, were told of.
  `CREATE TABLE wait_notices (
    id       text COLLATE "C" PRIMARY KEY,
    at       timestamptz NOT NULL,
    covers   timestamptz NOT NULL,
    body     json NOT NULL,
    state    text NOT NULL CHECK (state IN ('due', 'sent', 'given_up')),
    tries    integer NOT NULL DEFAULT 0,
    due_at   timestamptz NOT NULL,
    ended_at timestamptz,
    detail   text
  )`,
  'CREATE INDEX wait_notices_in_order ON wait_notices (at)',
  `CREATE INDEX wait_notices_due ON wait_notices (due_at) WHERE state = 'due'`,
]);
