// An open database with its tables in, the store of accounts, sessions and tokens out.
import type { AccountStore } from '../../../service/index.ts';
import type { Database } from '../../database/index.ts';
import { audit } from '../audit.ts';
import { checkAudit } from '../audit-chain.ts';
import { connect, inTransaction } from '../connection.ts';
import { guarded } from '../failures.ts';
import { account, accounts, addAccount, any, removeAccount, setPassword, setRole } from './accounts.ts';
import { endSession, session, sessions, startSession } from './sessions.ts';
import { addToken, revokeToken, token, tokens } from './tokens.ts';

/** openStore made the tables. */
export function openAccountStore(database: Database): AccountStore {
  const db = connect(database.pool);
  return {
    any: guarded(() => any(db)),
    accounts: guarded(() => accounts(db)),
    account: guarded((name) => account(db, name)),
    addAccount: guarded((row, at) => addAccount(db, row, at)),
    setRole: guarded((name, role, by, at) => setRole(db, name, role, by, at)),
    setPassword: guarded((name, hash, keep, by, at) => setPassword(db, name, hash, keep, by, at)),
    removeAccount: guarded((name, by, at) => removeAccount(db, name, by, at)),
    startSession: guarded((row, at) => startSession(db, row, at)),
    session: guarded((id, at, idleSince) => session(db, id, at, idleSince)),
    sessions: guarded((name, at, idleSince) => sessions(db, name, at, idleSince)),
    endSession: guarded((id, name) => endSession(db, id, name)),
    tokens: guarded(() => tokens(db)),
    addToken: guarded((row) => addToken(db, row)),
    revokeToken: guarded((id, by, at) => revokeToken(db, id, by, at)),
    token: guarded((digest, at) => token(db, digest, at)),
    checkAudit: guarded((known) => checkAudit(db, known)),
    note: guarded((line, at) => inTransaction(db, (tx) => audit(tx, { ...line, at }))),
  };
}
