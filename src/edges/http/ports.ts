// What the web server needs of the world.
import type { Ledger } from '../../service/index.ts';

export type HttpPorts = {
  readonly ledger: Ledger;
  /** Whoever bears it may use the verbs. */
  readonly token: string;
  /** 'UA' → 'Ukraine'. */
  readonly partyName: (id: string) => string;
  /** Told of what a caller sees as 500 only. */
  readonly onError: (error: unknown, where: string) => void;
};
