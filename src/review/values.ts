// What a record says and what a person stated in, what it says then out, and where the machine would now say otherwise.
import {
  type Decision,
  type RecordValues,
  type StatedTransfer,
  type StatedValues,
  VALUE_FIELDS,
  type ValueField,
} from '../domain/decision.ts';
import type { LedgerRecord, RecordTransfer } from '../domain/record.ts';

export function valuesOf(record: LedgerRecord): RecordValues {
  const { kind, status, date, parties, mediators, location, agreement, named } = record;
  const transfers = record.transfers.map(({ to, from, category, count, qualifier }) => ({
    to,
    from,
    category,
    count,
    qualifier,
  }));
  return { kind, status, date, parties, transfers, mediators, location, agreement, named };
}

/** The latest word on each field, of decisions in the order in which they were made. */
export function statedBy(decisions: readonly Decision[]): ReadonlyMap<ValueField, Decision> {
  const stated = new Map<ValueField, Decision>();
  for (const decision of decisions) {
    for (const field of VALUE_FIELDS) if (decision.stated?.[field] !== undefined) stated.set(field, decision);
  }
  return stated;
}

/** The record with what people stated in it, and what the machine says beside. */
export function withStated(record: LedgerRecord, stated: ReadonlyMap<ValueField, Decision>): LedgerRecord {
  if (stated.size === 0) return record;
  const machine = valuesOf(record);
  const said = [...stated].map(([field, decision]) => [field, decision.stated?.[field]] as const);
  const values: RecordValues = { ...machine, ...Object.fromEntries(said) };
  const transfers = values.transfers.map((transfer) => supported(transfer, record.transfers));
  const differs = VALUE_FIELDS.some((field) => !saysSame(field, values, machine));
  return { ...record, ...values, transfers, machine: differs ? machine : null };
}

/** The claims that the machine found for the same people stay beside the figure that a person stated. */
function supported(transfer: StatedTransfer, found: readonly RecordTransfer[]): RecordTransfer {
  const same = found.filter(({ to, from }) => to === transfer.to && from === transfer.from);
  const row = same.find(({ category }) => category === transfer.category) ?? same[0];
  return { ...transfer, claims: row?.claims ?? [] };
}

/** The fields in which the machine now says neither what a person stated nor what it said when they stated it. */
export function contradicted(record: LedgerRecord, stated: ReadonlyMap<ValueField, Decision>): readonly ValueField[] {
  const now = valuesOf(record);
  return [...stated].flatMap(([field, { stated: values, machine }]) => {
    // Whose name may be shown is no fact that reports could contradict.
    if (field === 'named') return [];
    const isKnown = (known: StatedValues | null) => known !== null && saysSame(field, now, known);
    return isKnown(values) || isKnown(machine) ? [] : [field];
  });
}

export function saysSame(field: ValueField, one: StatedValues, other: StatedValues): boolean {
  return comparable(one[field]) === comparable(other[field]);
}

/** Lists say the same in any order. */
function comparable(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, keysInOrder);
  return JSON.stringify(value.map((one) => JSON.stringify(one, keysInOrder)).toSorted());
}

function keysInOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** 'status: approved was planned, reports now say completed' */
export function contradictionInWords(field: ValueField, record: LedgerRecord, stated: Decision): string {
  return `${field}: a reviewer said ${inWords(stated.stated?.[field])}, the reports now say ${inWords(valuesOf(record)[field])}`;
}

function inWords(value: RecordValues[ValueField] | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value;
  if ('precision' in value)
    return value.start === value.end ? (value.start ?? 'an unknown day') : `${value.start} to ${value.end}`;
  return (
    value.map((one) => (typeof one === 'string' ? one : `${one.count ?? 'some'} to ${one.to}`)).join(', ') || 'nothing'
  );
}
