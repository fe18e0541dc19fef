// What may be asked about records: each parameter as it stands in an address, and the question that it makes.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EventKind } from '../../../domain/event.ts';
import type { RecordFilter } from '../../../domain/filter.ts';
import { ReviewState } from '../../../domain/record.ts';
import { PARTY_ROWS } from '../../../gazetteer/index.ts';
import type { RecordQuery } from '../../../service/index.ts';
import { ApiProblem } from './problem.ts';

const MOST_A_PAGE = 200;

const PARTIES = new Set(PARTY_ROWS.map(({ id }) => id));

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

const day = z.iso.date('a day, as in 2025-05-23');

export const RecordParameters = z.object({
  state: z
    .enum([...ReviewState.options, 'any'])
    .default('any')
    .meta({ description: 'How far review has come.' }),
  kind: EventKind.optional().meta({ description: 'Exchanges, releases, remains or agreements only.' }),
  party: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Sides that all take part, by commas: `RU,UA`.', examples: ['RU,UA'] }),
  from: day.optional().meta({ description: 'Some day of it is this one or a later one.', examples: ['2025-01-01'] }),
  to: day.optional().meta({ description: 'Some day of it is this one or an earlier one.', examples: ['2025-12-31'] }),
  text: z.string().max(500).optional().meta({
    description:
      'Every word stands in its parties, people, place, agreement or titles; every number is a figure or the year of it, or in a title.',
  }),
  order: z.enum(['oldest', 'newest']).default('oldest').meta({ description: 'By date; those without one come last.' }),
  limit,
  cursor,
  names,
});

/** @throws ApiProblem for what no record could meet, and for the cursor of another question */
export function recordQuery(asked: z.output<typeof RecordParameters>): RecordQuery & { readonly question: string } {
  const { state, order, limit: most, kind, from, to, text } = asked;
  const parties = asked.party?.split(',').map((one) => one.trim());
  const unknown = parties?.filter((party) => !PARTIES.has(party)) ?? [];
  if (unknown.length > 0) {
    throw refused(
      'party',
      `"${unknown.join('", "')}" is no side that the gazetteer knows; write ISO codes as in RU,UA, or Hamas`,
    );
  }
  if (from !== undefined && to !== undefined && from > to)
    throw refused('from', `${from} is after ${to}: nothing lies between`);
  const filter: RecordFilter = {
    ...(parties === undefined ? {} : { parties }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(text === undefined ? {} : { text }),
  };
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

function refused(where: string, detail: string): ApiProblem {
  return new ApiProblem(400, 'bad_parameter', `${where}: ${detail}.`, [{ where, detail }]);
}
