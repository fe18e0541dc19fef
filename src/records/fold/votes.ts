// Reports and what each of them says in, the best supported answers out; a text has one vote an answer, however many outlets print it.
import type { LedgerEvent } from '../../domain/record.ts';

export type Vote<T> = { readonly value: T; readonly reports: readonly LedgerEvent[]; readonly texts: number };

/** Most articles first; ties go by `key`, so that the order of the reports plays no part. */
export function countVotes<T>(
  reports: readonly LedgerEvent[],
  says: (told: LedgerEvent) => readonly T[],
  key: (value: T) => string,
): readonly Vote<T>[] {
  const votes = new Map<string, { value: T; reports: LedgerEvent[] }>();
  for (const told of reports) {
    for (const value of says(told)) {
      const vote = votes.get(key(value));
      if (vote === undefined) votes.set(key(value), { value, reports: [told] });
      else vote.reports.push(told);
    }
  }
  return [...votes]
    .map(([name, vote]) => ({ name, ...vote, texts: new Set(vote.reports.map((told) => told.text)).size }))
    .toSorted((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1))
    .map(({ value, reports: told, texts }) => ({ value, reports: told, texts }));
}
