// What may be asked about records: each parameter as it stands in an address, and the question that it makes.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordsWanted } from '../../../domain/filter.ts';
import { RecordFilters, type RecordQuery, recordsWanted } from '../../../service/index.ts';
import { ApiProblem } from './problem.ts';

const MOST_A_PAGE = 200;

export const limit = z.coerce
  .number('a whole number')
  .int()
  .min(1)
  .max(MOST_A_PAGE)
  .default(50)
  .meta({ description: `How many at most, up to ${MOST_A_PAGE}.`, examples: [50] });

export const cursor = z
  .string()
  .min(1)
  .max(500)
  .optional()
  .meta({ description: 'Where the page before ended: its `next`. Good for the same question only.' });

export const names = z
  .enum(['true', 'false'])
  .default('false')
  .transform((word) => word === 'true')
  .meta({ description: 'With the names of released people that the policy lets out.' });

export const RecordParameters = RecordFilters.extend({
  order: z.enum(['oldest', 'newest']).default('oldest').meta({ description: 'By date; those without one come last.' }),
  limit,
  cursor,
  names,
});

/** @throws ApiProblem for what no record could meet, and for the cursor of another question */
export function recordQuery(asked: z.output<typeof RecordParameters>): RecordQuery & { readonly question: string } {
  const { order, limit: most } = asked;
  const { state, filter } = wantedBy(asked);
  const question = createHash('sha256')
    .update(JSON.stringify([state, order, filter]))
    .digest('hex')
    .slice(0, 8);
  return {
    state,
    order,
    filter,
    limit: most,
    question,
    cursor: asked.cursor === undefined ? null : ofQuestion(asked.cursor, question),
  };
}

/** @throws ApiProblem for what no record could meet */
export function wantedBy(asked: z.output<typeof RecordFilters>): RecordsWanted {
  const { wanted, fault } = recordsWanted(asked);
  if (fault === null) return wanted;
  const { filter, detail } = fault;
  throw new ApiProblem(400, 'bad_parameter', `${filter}: ${detail}.`, [{ where: filter, detail }]);
}

export function cursorOf(question: string, next: string | null): string | null {
  return next === null ? null : `${question}.${next}`;
}

function ofQuestion(given: string, question: string): string {
  const [of = '', ...rest] = given.split('.');
  if (of === question && rest.length > 0) return rest.join('.');
  throw new ApiProblem(
    400,
    'bad_cursor',
    'This cursor belongs to another question: begin again without one, or ask with the parameters that it came from.',
    [{ where: 'cursor', detail: 'of another question' }],
  );
}
