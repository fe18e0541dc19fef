// Where a page of rows ended in, a cursor out, and back: whatever else somebody sends in its place is refused before a query sees it.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';

/** An instant in microseconds since 1970, as the database counts them: digits that are always some instant. */
export const Micros = z.string().regex(/^\d{1,16}$/);

/** A bigint that numbers rows. */
export const Sequence = z.string().regex(/^\d{1,18}$/);

export function microsOf(column: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(extract(epoch FROM ${column}) * 1000000)::bigint::text`;
}

export function instantAt(micros: string): RawBuilder<unknown> {
  return sql`('epoch'::timestamptz + ${micros}::double precision * interval '1 microsecond')`;
}

export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Throws PipelineError 'bad_cursor'. */
export function readCursor<Place>(Shape: z.ZodType<Place>, cursor: string): Place {
  try {
    return Shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new PipelineError(
      'permanent',
      'bad_cursor',
      'This cursor is none of ours, or was cut short: begin again without one.',
      { cause },
    );
  }
}
