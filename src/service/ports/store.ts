// The store: every row of the ledger, each verb one transaction.
import type { DecisionStore } from './decisions.ts';
import type { IntakeStore } from './intake.ts';
import type { RecordStore } from './records.ts';
import type { ReprocessingStore } from './reprocessing.ts';
import type { RevisitStore } from './revisits.ts';
import type { SourceStore } from './sources.ts';
import type { StageStore } from './stages.ts';
import type { UpkeepStore } from './upkeep.ts';
import type { WaitNoticeStore } from './wait-notices.ts';

export interface Store
  extends IntakeStore,
    StageStore,
    RevisitStore,
    DecisionStore,
    WaitNoticeStore,
    ReprocessingStore,
    RecordStore,
    SourceStore,
    UpkeepStore {
  /** Names this ledger among others, for as long as it lives; a restored copy is another one. */
  identity(): Promise<string>;
  backup(): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
}
