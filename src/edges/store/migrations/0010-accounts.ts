// Accounts of people with their sessions, and tokens of programs: of every secret its digest only.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // A removed account keeps its row: what it decided stands under its name.
  `CREATE TABLE accounts (
    name          text COLLATE "C" PRIMARY KEY,
    role          text NOT NULL CHECK (role IN ('reader', 'reviewer', 'operator', 'administrator')),
    password_hash text NOT NULL,
    created_at    timestamptz NOT NULL,
    seen_at       timestamptz,
    removed_at    timestamptz
  )`,
  `CREATE TABLE sessions (
    id         text COLLATE "C" PRIMARY KEY,
    account    text COLLATE "C" NOT NULL REFERENCES accounts,
    agent      text,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL
  )`,
  'CREATE INDEX sessions_by_account ON sessions (account)',
  `CREATE TABLE api_tokens (
    id         text COLLATE "C" PRIMARY KEY,
    digest     text COLLATE "C" NOT NULL UNIQUE,
    name       text NOT NULL,
    role       text NOT NULL CHECK (role IN ('reader', 'reviewer', 'operator', 'administrator')),
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
  )`,
]);
