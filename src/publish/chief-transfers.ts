// The transfers that an exchange is counted by: the living and the dead are never added up.
import type { Category, EventKind } from '../domain/event.ts';

/** Bodies where bodies are what it is about; elsewhere the living, and bodies only where nobody else went. */
export function chiefTransfers<Row extends { readonly category: Category }>(
  kind: EventKind,
  transfers: readonly Row[],
): readonly Row[] {
  const living = transfers.filter(({ category }) => category !== 'remains');
  return kind === 'remains' || living.length === 0 ? transfers : living;
}
