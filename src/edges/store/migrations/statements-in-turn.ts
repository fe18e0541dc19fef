// Statements in, the migration that runs them one after the other out.
import { type Migration, sql } from 'kysely';

export function statementsInTurn(statements: readonly string[]): Migration['up'] {
  return async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
}
