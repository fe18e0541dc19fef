// What may be asked about records from outside, each part as a person or a program writes it; and the question that it makes.
import { z } from 'zod';
import { EventKind, EventStatus } from '../domain/event.ts';
import { faultOfDays, type RecordsWanted } from '../domain/filter.ts';
import { ReviewState } from '../domain/record.ts';
import { partyCalled } from '../gazetteer/index.ts';

const day = z.iso.date('write a day, as in 2025-05-23');
const MOST_SIDES = 20;

/** @example sidesOf('russia, UA') // ['RU', 'UA'] */
const sides = z
  .string()
  .max(500)
  .transform((text, context) => {
    const names = text.split(',').map((name) => name.trim());
    const found = names.flatMap((name) => partyCalled(name) ?? []);
    const strange = names.filter((name) => name === '' || partyCalled(name) === null);
    if (strange.length > 0) {
      const unknown = strange.map((name) => `"${name}"`).join(', ');
      context.addIssue(`${unknown} is no side that the gazetteer knows; write ISO codes as in RU,UA, or Hamas`);
    } else if (found.length > MOST_SIDES) context.addIssue(`at most ${MOST_SIDES} sides`);
    return found;
  });

/** The one table of filters: parameters of the API, options of the command line. */
export const RecordFilters = z.object({
  state: z
    .enum([...ReviewState.options, 'any'])
    .default('any')
    .meta({ description: 'How far review has come.' }),
  kind: EventKind.optional().meta({ description: 'Exchanges, releases, remains or agreements only.' }),
  status: EventStatus.optional().meta({ description: 'What was completed, is ongoing, planned or cancelled only.' }),
  party: sides.optional().meta({ description: 'Sides that all take part, by commas: `RU,UA`.', examples: ['RU,UA'] }),
  from: day.optional().meta({ description: 'Some day of it is this one or a later one.', examples: ['2025-01-01'] }),
  to: day.optional().meta({ description: 'Some day of it is this one or an earlier one.', examples: ['2025-12-31'] }),
  text: z
    .string()
    .max(500)
    .optional()
    .meta({
      description:
        'Every word stands in its parties, people, place, agreement or titles; every number is a figure or the year of it, or in a title.',
      examples: ['Istanbul'],
    }),
});

type Asked = z.output<typeof RecordFilters>;

/** What each part of a question is by itself makes sense; `fault` where together no record could meet them. */
export function recordsWanted({ state, party, from, to, kind, status, text }: Asked): {
  readonly wanted: RecordsWanted;
  readonly fault: { readonly filter: keyof Asked; readonly detail: string } | null;
} {
  const filter = {
    ...(party === undefined ? {} : { parties: party }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(text === undefined ? {} : { text }),
  };
  const fault = faultOfDays(filter);
  return { wanted: { state, filter }, fault: fault === null ? null : { filter: 'from', detail: fault } };
}
