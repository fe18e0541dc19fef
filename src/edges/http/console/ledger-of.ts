// The ledger as whoever asks asks it: what they do is noted under their name.
import type { Context } from 'hono';
import { type Ledger, notedLedger } from '../../../service/index.ts';
import type { Env } from '../env.ts';
import type { HttpPorts } from '../ports.ts';

export type LedgerOf = (context: Context<Env>) => Ledger;

export function ledgerOfWho({ ledger, accounts }: HttpPorts): LedgerOf {
  return ({ var: { who } }) => notedLedger(ledger, accounts.note, who.name);
}
