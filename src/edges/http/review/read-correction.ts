// The fields of the desk's form in, the values that they state out, or what is wrong with them; and a record as such fields.
import { type RecordValues, VALUE_FIELDS, type ValueField } from '../../../domain/decision.ts';
import { Category, type DateSpan, EventKind, EventStatus, Qualifier, UNKNOWN_DATE } from '../../../domain/event.ts';
import { partyCalled } from '../../../gazetteer/index.ts';
import { isDateOrTime } from '../../../service/index.ts';
import type { Form } from '../form.ts';

export type ReadForm =
  | { readonly kind: 'values'; readonly values: RecordValues; readonly changed: Partial<RecordValues> }
  | { readonly kind: 'fault'; readonly says: string };

type PartyName = (id: string) => string;

class Fault extends Error {}

/** `before`: what the record says; what is the same in both is not stated anew. `name`: as the form was written with. */
export function readCorrection(form: Form, before: RecordValues, name: PartyName): ReadForm {
  // A party that the gazetteer calls otherwise by now, or knows no more, is still the record's own.
  const own = new Map(partiesOf(before).map((id) => [name(id), id]));
  const readParty: ReadParty = (words) => own.get(words) ?? partyNamed(words);
  const shown = formOfValues(before, name);
  /** Undefined where it stands there as it was shown: nothing is stated by leaving it. */
  const typed = (field: string) => (form.get(field) === shown[field] ? undefined : form.get(field));
  try {
    const values: RecordValues = {
      kind: choice(EventKind.options, form.get('kind'), before.kind, 'kind'),
      status: choice(EventStatus.options, form.get('status'), before.status, 'status'),
      date: readDate(form, before.date),
      parties: readParties(typed('parties'), before.parties, readParty),
      transfers: readTransfers(form, before.transfers, readParty),
      mediators: readParties(typed('mediators'), before.mediators, readParty),
      location: readText(typed('location'), before.location),
      agreement: readText(typed('agreement'), before.agreement),
      named: readNames(typed('named'), before.named),
    };
    const changed: readonly ValueField[] = VALUE_FIELDS.filter(
      (field) => JSON.stringify(values[field]) !== JSON.stringify(before[field]),
    );
    return { kind: 'values', values, changed: Object.fromEntries(changed.map((field) => [field, values[field]])) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { kind: 'fault', says: error.message };
  }
}

/** What stands in the form before anybody typed. */
export function formOfValues(values: RecordValues, name: PartyName): Readonly<Record<string, string>> {
  const { kind, status, date, parties, transfers, mediators, location, agreement, named } = values;
  const rows = transfers.flatMap(({ from, to, category, count, qualifier }, row): [string, string][] => [
    [`t${row}_count`, count === null ? '?' : String(count)],
    [`t${row}_qualifier`, qualifier],
    [`t${row}_category`, category],
    [`t${row}_from`, name(from)],
    [`t${row}_to`, name(to)],
  ]);
  return {
    kind,
    status,
    date_start: date.start ?? '',
    date_end: date.end ?? '',
    precision: date.precision,
    parties: parties.map(name).join(', '),
    mediators: mediators.map(name).join(', '),
    location: location ?? '',
    agreement: agreement ?? '',
    named: named.join(', '),
    rows: String(transfers.length),
    ...Object.fromEntries(rows),
  };
}

function choice<One extends string>(options: readonly One[], text: string | undefined, before: One, what: string): One {
  if (text === undefined) return before;
  const found = options.find((option) => option === text);
  if (found === undefined) throw new Fault(`“${text}” is no ${what}; choose ${options.join(', ')}.`);
  return found;
}

function readDate(form: Form, before: DateSpan): DateSpan {
  const [given, last, known] = [form.get('date_start'), form.get('date_end'), form.get('precision')];
  if (given === undefined) return before;
  const precision = choice(['day', 'month', 'year', 'unknown'] as const, known, before.precision, 'precision');
  if (precision === 'unknown') return UNKNOWN_DATE;
  const start = given.trim();
  const end = last === undefined || last.trim() === '' ? start : last.trim();
  if (start === '') throw new Fault('Say the first day, or that the date is unknown.');
  for (const day of [start, end]) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDateOrTime(day))
      throw new Fault(`“${day}” is no day; write 2025-05-23.`);
  }
  if (end < start) throw new Fault(`The last day, ${end}, lies before the first, ${start}.`);
  return { start, end, precision };
}

type ReadParty = (name: string) => string;

function partiesOf({ parties, mediators, transfers }: RecordValues): readonly string[] {
  return [...parties, ...mediators, ...transfers.flatMap(({ from, to }) => [from, to])];
}

function readParties(text: string | undefined, before: readonly string[], readParty: ReadParty): readonly string[] {
  if (text === undefined) return before;
  const names = text.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== '').map(readParty))];
}

function partyNamed(name: string): string {
  const id = partyCalled(name);
  if (id === null)
    throw new Fault(
      `No party is called “${name.slice(0, 100)}”; write its English name, as Ukraine, or its code, as UA.`,
    );
  return id;
}

function readNames(text: string | undefined, before: readonly string[]): readonly string[] {
  if (text === undefined) return before;
  return [...new Set(text.split(/[,;\n]/).flatMap((name) => readText(name, null) ?? []))];
}

function readText(text: string | undefined, before: string | null): string | null {
  if (text === undefined) return before;
  const said = text.trim().replace(/\s+/g, ' ');
  return said === '' ? null : said.slice(0, 500);
}

/** Of one side and as many rows as nobody fills in. */
const MOST_ROWS = 60;

function readTransfers(form: Form, before: RecordValues['transfers'], readParty: ReadParty): RecordValues['transfers'] {
  const given = form.get('rows');
  if (given === undefined) return before;
  const rows = Math.min(MOST_ROWS, Number(/^\d{1,3}$/.test(given) ? given : 0) + 1);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const [count, from, to] = ['count', 'from', 'to'].map((part) => (form.get(`t${row}_${part}`) ?? '').trim());
    // An emptied row is taken out; a spare one was never there.
    if (count === undefined || count === '') return [];
    const figure = count.replace(/[\s,.’']/g, '');
    if (count !== '?' && !/^\d{1,7}$/.test(figure))
      throw new Fault(`“${count}” is no figure; write 205, or ? where no report says how many.`);
    if (!from || !to) throw new Fault(`Say from whom and to whom ${count} went.`);
    return [
      {
        to: readParty(to),
        from: readParty(from),
        category: choice(Category.options, form.get(`t${row}_category`), 'unspecified', 'category'),
        count: count === '?' ? null : Number(figure),
        qualifier: choice(Qualifier.options, form.get(`t${row}_qualifier`), 'exact', 'qualifier'),
      },
    ];
  });
}
