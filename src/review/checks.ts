// What a reviewer is about to state in, what looks wrong in it out: said while they type, and no bar to who has a reason.
import type { RecordValues, ValueField } from '../domain/decision.ts';
import type { PartyId } from '../domain/event.ts';
import type { LedgerRecord } from '../domain/record.ts';

/** `field`: where it stands in the form; of transfers, which of them. */
type Warning = { readonly field: ValueField; readonly row: number | null; readonly says: string };

type PartyName = (id: PartyId) => string;

/** @example checkValues({ ...values, date: tomorrow }, record, partyName) // 'it is said to be completed, and …' */
export function checkValues(values: RecordValues, record: LedgerRecord, name: PartyName): readonly Warning[] {
  return [...checkDate(values, record), ...checkParties(values, name), ...checkFigures(values, record, name)];
}

function checkDate({ date, status }: RecordValues, { sources }: LedgerRecord): readonly Warning[] {
  const published = sources.flatMap(({ published: at }) => at?.slice(0, 10) ?? []).toSorted();
  const [first] = published;
  const says = (text: string): readonly Warning[] => [{ field: 'date', row: null, says: text }];
  if (date.start === null || first === undefined) return [];
  if (status === 'completed' && date.start > first)
    return says(`the first report is of ${first}, before the exchange that it calls completed`);
  if (status === 'planned' && (date.end ?? date.start) < first)
    return says(`it is planned, and lies before its first report of ${first}`);
  return [];
}

function checkParties({ parties, transfers }: RecordValues, name: PartyName): readonly Warning[] {
  return transfers.flatMap(({ from, to }, row) => {
    const strange = [from, to].filter((party) => !parties.includes(party));
    return [
      ...(from === to ? [{ field: 'transfers' as const, row, says: `${name(from)} gives to itself` }] : []),
      ...[...new Set(strange)].map((party) => ({
        field: 'transfers' as const,
        row,
        says: `${name(party)} is not among the parties`,
      })),
    ];
  });
}

/** What goes one way must be what some report says: a figure, or the sum of the parts that the reports give. */
function checkFigures(values: RecordValues, record: LedgerRecord, name: PartyName): readonly Warning[] {
  const ways = [...new Set(values.transfers.map(({ from, to }) => `${from}\n${to}`))];
  return ways.flatMap((way) => {
    const rows = values.transfers.flatMap((transfer, row) =>
      `${transfer.from}\n${transfer.to}` === way ? [{ ...transfer, row }] : [],
    );
    const [first] = rows;
    const reported = reportedOn(record, way);
    const counts = rows.flatMap(({ count }) => count ?? []);
    if (first === undefined || reported.length === 0 || counts.length < rows.length) return [];
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (reported.includes(total)) return [];
    const figures = reported.join(' or ');
    const says =
      rows.length === 1
        ? `no report says ${total} to ${name(first.to)}; they say ${figures}`
        : `the parts to ${name(first.to)} add up to ${total}; the reports say ${figures}`;
    return [{ field: 'transfers' as const, row: first.row, says }];
  });
}

/** Every figure that a report gives for this way, and the sum of what the machine made of them. */
function reportedOn({ transfers, machine }: LedgerRecord, way: string): readonly number[] {
  const isThis = ({ from, to }: { readonly from: PartyId; readonly to: PartyId }) => `${from}\n${to}` === way;
  const parts = (machine?.transfers ?? transfers).filter(isThis).flatMap(({ count }) => count ?? []);
  const claimed = transfers.filter(isThis).flatMap(({ claims }) => claims.flatMap(({ count }) => count ?? []));
  const sum = parts.reduce((total, count) => total + count, 0);
  return [...new Set([...(parts.length > 0 ? [sum] : []), ...claimed])].toSorted((a, b) => b - a);
}
