// A sentence in, whether it tells of several days as one out: "23 to 25 May: each side frees 1,000 over three days, 390 of them on the first".
import type { Statement } from '../domain/statement.ts';

export function isOfSeveralDays({ dates }: Statement): boolean {
  return dates.some(({ of, span }) => of === 'transfer' && span.precision === 'day' && span.start !== span.end);
}
