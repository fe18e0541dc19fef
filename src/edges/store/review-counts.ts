// How many records are in each state of their review, and why the waiting ones wait: kept by the database as it writes (review_counts).
import { sql } from 'kysely';
import type { RecordFilter } from '../../domain/filter.ts';
import { ReviewState } from '../../domain/record.ts';
import { waitsForPerson } from '../../review/index.ts';
import type { Desk, WaitingReason } from '../../service/index.ts';
import type { Db } from './connection.ts';
import { meets } from './filter.ts';

/** How many are in a state with an urgency of so many thousands. */
type Kept = { readonly state: ReviewState; readonly rank: number; readonly count: number };

/** As `urgencyOf` ranks them, in steps of a thousand. */
const RANKS: readonly WaitingReason[] = ['unseen', 'doubles', 'contradicted', 'reopened'];

/** Records by the state of their review; counted one by one only where a filter picks some of them. */
export async function reviewCounts(db: Db, filter: RecordFilter = {}): Promise<Desk['counts']> {
  if (Object.values(filter).every((wanted) => wanted === undefined)) return byState(await kept(db));
  const { rows } = await sql<Omit<Kept, 'rank'>>`
    SELECT state, count(*)::integer AS count FROM records WHERE ${meets(filter)} GROUP BY state`.execute(db);
  return byState(rows);
}

export async function deskCounts(db: Db): Promise<Pick<Desk, 'counts' | 'waiting' | 'reasons'>> {
  const rows = await kept(db);
  const waits = rows.filter(({ state }) => waitsForPerson(state));
  const of = (reason: WaitingReason) => sum(waits.filter(({ rank }) => RANKS[rank - 1] === reason));
  return {
    counts: byState(rows),
    waiting: sum(waits),
    reasons: {
      reopened: of('reopened'),
      contradicted: of('contradicted'),
      doubles: of('doubles'),
      unseen: of('unseen'),
    },
  };
}

export async function waitingCount(db: Db): Promise<number> {
  return (await deskCounts(db)).waiting;
}

async function kept(db: Db): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    SELECT state, rank, sum(records)::integer AS count FROM review_counts GROUP BY state, rank`.execute(db);
  return rows;
}

function byState(rows: readonly Omit<Kept, 'rank'>[]): Desk['counts'] {
  const of = (state: ReviewState) => sum(rows.filter((row) => row.state === state));
  return Object.fromEntries(ReviewState.options.map((state) => [state, of(state)])) as Record<ReviewState, number>;
}

function sum(rows: readonly Pick<Kept, 'count'>[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
