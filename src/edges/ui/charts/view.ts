// What the charts are given to show.
import type { LedgerRecord } from '../../../domain/record.ts';

export type ChartsView = {
  readonly months: readonly {
    readonly month: string;
    readonly to: string;
    readonly people: number;
    readonly bodies: number;
  }[];
  readonly exchanges: readonly (Pick<LedgerRecord, 'id' | 'kind' | 'status' | 'parties'> & {
    readonly day: string;
    readonly people: number;
  })[];
};
