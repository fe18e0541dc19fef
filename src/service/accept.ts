// URLs go in; each comes out accepted, known or refused, and an accepted one is committed before the answer.
import type { Acceptance } from './contract.ts';
import type { Hints } from './hints.ts';
import type { Clock, NewAddress, Store } from './ports.ts';
import { checkUrl } from './url-rules.ts';

export type AcceptPorts = { readonly store: Store; readonly hints: Hints; readonly now: Clock };

/** Rows in one transaction: short enough to let others in between, long enough that 100,000 take no hour. */
const ROWS_AT_ONCE = 500;

/** One outcome a URL, in order. */
export async function accept(ports: AcceptPorts, urls: readonly string[]): Promise<readonly Acceptance[]> {
  const checked = urls.map((given) => {
    const url = checkUrl(given);
    return url.kind === 'refused'
      ? url
      : { kind: 'row' as const, row: { url: url.url, key: url.key, host: url.host, sourceId: null, known: {} } };
  });
  return insertInOrder(checked, 'fetch', ports, (rows: readonly NewAddress[]) =>
    ports.store.insertAddresses(rows, ports.now()),
  );
}

type Refused = Extract<Acceptance, { kind: 'refused' }>;

/** Inserts the rows in chunks, commits, then hints; the outcomes stand where their inputs stood. */
export async function insertInOrder<Row>(
  checked: readonly (Refused | { readonly kind: 'row'; readonly row: Row })[],
  stage: 'fetch' | 'read',
  ports: Pick<AcceptPorts, 'hints'>,
  insert: (rows: readonly Row[]) => Promise<readonly Acceptance[]>,
): Promise<readonly Acceptance[]> {
  const rows = checked.flatMap((outcome) => (outcome.kind === 'row' ? [outcome.row] : []));
  const inserted: Acceptance[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const outcomes = await insert(rows.slice(start, start + ROWS_AT_ONCE));
    inserted.push(...outcomes);
    await ports.hints.give(
      stage,
      outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? [outcome.id] : [])),
    );
  }
  const next = inserted.values();
  return checked.flatMap((outcome) => {
    if (outcome.kind === 'refused') return [outcome];
    const result = next.next();
    return result.done === true ? [] : [result.value];
  });
}
