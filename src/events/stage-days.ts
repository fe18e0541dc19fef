// A sentence in, whether it tells of several days as one out: "23 to 25 May: each side frees 1,000 over three days, 390 of them on the first".
import type { Statement } from '../domain/statement.ts';

export function isOfSeveralDays({ dates }: Statement): boolean {
  const days = dates.filter(({ of, span }) => of === 'transfer' && span.precision === 'day');
  return days.length > 0 && days.every(({ span }) => span.start !== span.end);
}
