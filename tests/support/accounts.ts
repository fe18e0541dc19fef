// Accounts over a real database in memory, with a password hash that costs nothing and a clock that a test moves.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openSecrets } from '../../src/edges/secrets/index.ts';
import { openAccountStore, openStore } from '../../src/edges/store/index.ts';
import { type Accounts, createAccounts } from '../../src/service/index.ts';
import { openTestDatabase } from './embedded.ts';

const AuditRows = z.array(
  z.object({ actor: z.string(), action: z.string(), subject: z.string(), detail: z.unknown() }),
);

export const PASSWORD = 'correct horse battery staple';

export type TestAccounts = {
  readonly accounts: Accounts;
  readonly clock: { at: string };
  /** What the audit says, the oldest first: [actor, action, subject, detail]. */
  readonly audit: () => Promise<readonly unknown[][]>;
  readonly close: () => Promise<void>;
};

export async function openTestAccounts(): Promise<TestAccounts> {
  const database = await openTestDatabase();
  await openStore(database);
  const clock = { at: new Date().toISOString() };
  const accounts = createAccounts({
    store: openAccountStore(database),
    secrets: openSecrets({ memoryCost: 64, timeCost: 1, parallelism: 1 }),
    now: () => clock.at,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    accounts,
    clock,
    audit: async () => {
      const { rows } = await database.pool.query(
        'SELECT actor, action, subject, detail FROM swapledger.audit ORDER BY seq',
      );
      return AuditRows.parse(rows).map(({ actor, action, subject, detail }) => [actor, action, subject, detail]);
    },
    close: () => database.close(),
  };
}
