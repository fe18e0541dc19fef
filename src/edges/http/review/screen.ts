// A record's id and who looks at it in, everything that its screen at the desk shows out.
import { createHash, randomUUID } from 'node:crypto';
import type { RecordValues } from '../../../domain/decision.ts';
import type { LedgerRecord } from '../../../domain/record.ts';
import { checkValues, valuesOf } from '../../../review/index.ts';
import type { RecordDetail } from '../../../service/index.ts';
import { bestQuote, type ScreenView } from '../../ui/index.ts';
import type { HttpPorts } from '../ports.ts';
import { formOfValues } from './read-correction.ts';

const MOST_DOUBLES = 3;

type Given = {
  readonly article?: string | undefined;
  readonly whole?: boolean;
  readonly form?: Readonly<Record<string, string>>;
  readonly values?: RecordValues;
  readonly fault?: string;
  readonly notice?: ScreenView['notice'];
  readonly key?: string;
};

/** Null where there is no such record. Whoever looks at it works on it, unless somebody else does. */
export async function screenOf(
  { ledger, partyName }: HttpPorts,
  id: string,
  who: string,
  given: Given = {},
): Promise<ScreenView | null> {
  const detail = await ledger.record(id);
  if (detail === null) return null;
  const { record } = detail;
  const [trail, waiting, hold, doubles] = await Promise.all([
    ledger.trail(record.id),
    ledger.waiting(),
    ledger.hold({ recordId: record.id, by: who }),
    doublesOf(ledger, record),
  ]);
  const articles = bestFirst(detail);
  const number = Number(given.article ?? 1);
  const shown = Number.isInteger(number) && number >= 1 && number <= articles.length ? number : 1;
  const [article] = await ledger.articles(articles.slice(shown - 1, shown).map(({ id: articleId }) => articleId));
  const values = given.values ?? valuesOf(record);
  return {
    ...detail,
    ...trail,
    articles,
    doubles,
    shown,
    article: article ?? null,
    whole: given.whole ?? false,
    heldBy: hold === null || hold.by === who ? null : hold.by,
    waiting,
    key: given.key ?? randomUUID(),
    version: versionOf(record),
    form: { ...formOfValues(valuesOf(record), partyName), ...given.form },
    machine: record.machine,
    // What stands there unchanged is the record's business, not the reviewer's.
    warnings: given.values === undefined ? [] : checkValues(values, record, partyName),
    fault: given.fault ?? null,
    notice: given.notice ?? null,
    parties: partiesNear(record).map(partyName),
  };
}

async function doublesOf(ledger: HttpPorts['ledger'], { doubles }: LedgerRecord): Promise<readonly LedgerRecord[]> {
  const ids = doubles.slice(0, MOST_DOUBLES).map(({ recordId }) => recordId);
  if (ids.length === 0) return [];
  const { records } = await ledger.records({
    state: 'any',
    filter: { ids },
    order: 'newest',
    cursor: null,
    limit: ids.length,
  });
  return records;
}

/** The one with the words that say most, then the others as they appeared. */
function bestFirst({ record, articles }: RecordDetail): RecordDetail['articles'] {
  const best = bestQuote(record)?.source.articleId;
  return [...articles.filter(({ id }) => id === best), ...articles.filter(({ id }) => id !== best)];
}

/** What a reviewer saw: values and reports. Whatever is decided is decided on these. */
export function versionOf(record: LedgerRecord): string {
  const seen = [valuesOf(record), record.sources.map(({ eventId }) => eventId), record.state];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 16);
}

function partiesNear({ parties, mediators, sources }: LedgerRecord): readonly string[] {
  return [
    ...new Set([...parties, ...mediators, ...sources.flatMap(({ event }) => [...event.parties, ...event.mediators])]),
  ];
}
