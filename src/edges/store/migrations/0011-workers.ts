// The processes that run stages say here that they are alive.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  `CREATE TABLE workers (
    id         text COLLATE "C" PRIMARY KEY,
    host       text NOT NULL,
    pid        integer NOT NULL,
    stages     text[] NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
  )`,
]);
