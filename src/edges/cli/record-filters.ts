// The table of filters in, an option of a command for each out; and what was given to them in, which records are wanted out.
import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { RecordsWanted } from '../../domain/filter.ts';
import { RecordFilters, recordsWanted } from '../../service/index.ts';
import { UsageError } from './failures.ts';

const Described = z.object({
  properties: z.record(
    z.string(),
    z.object({ description: z.string(), enum: z.array(z.string()).optional(), default: z.string().optional() }),
  ),
});

/** As commander hands them over, among the other options of the command. */
export type GivenFilters = Readonly<Partial<Record<keyof z.input<typeof RecordFilters>, string>>>;

export function addRecordFilters(command: Command): void {
  const { properties } = Described.parse(z.toJSONSchema(RecordFilters, { io: 'input' }));
  for (const [name, { description, enum: choices, default: left }] of Object.entries(properties)) {
    const option = new Option(`--${name} <${name}>`, inOneLine(description));
    if (choices !== undefined) option.choices(choices);
    if (left !== undefined) option.default(left);
    command.addOption(option);
  }
}

/** As the other options of a command are described. */
function inOneLine(description: string): string {
  return (description.charAt(0).toLowerCase() + description.slice(1)).replaceAll('`', '').replace(/\.$/, '');
}

/** @throws UsageError that names the option and what would be right */
export function wantedRecords(given: GivenFilters): RecordsWanted {
  const read = RecordFilters.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map(({ path: [name], message }) => {
      const typed = RecordFilters.keyof().safeParse(name).data;
      return `--${String(name)} "${typed === undefined ? '' : (given[typed] ?? '')}": ${message}`;
    });
    throw new UsageError(lines.join('; '));
  }
  const { wanted, fault } = recordsWanted(read.data);
  if (fault !== null) throw new UsageError(`--${fault.filter}: ${fault.detail}`);
  return wanted;
}
