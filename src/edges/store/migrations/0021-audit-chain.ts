// The audit as a chain: each line is sealed by a hash over itself and all before it, as its transaction commits.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const KEPT = ['audit', 'audit_chain'] as const;

const STATEMENTS: readonly string[] = [
  // number counts the lines in the order of their commits, without a gap; audit_seq has gaps where something was rolled back.
  `CREATE TABLE audit_chain (
    number    bigint PRIMARY KEY,
    audit_seq bigint NOT NULL UNIQUE,
    hash      text COLLATE "C" NOT NULL
  )`,
  // Netstrings ("3:ana,"), so that no two lines are written alike; src/edges/store/audit-chain.ts writes the same.
  `CREATE FUNCTION seal_audit_line(line swapledger.audit) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      last swapledger.audit_chain;
      said text[];
    BEGIN
      PERFORM pg_advisory_xact_lock(6410227584);
      SELECT * INTO last FROM swapledger.audit_chain ORDER BY number DESC LIMIT 1;
      said := ARRAY[coalesce(last.hash, ''), line.seq::text, (extract(epoch FROM line.at) * 1000000)::bigint::text,
                    line.actor, line.action, line.subject, line.detail::text];
      INSERT INTO swapledger.audit_chain (number, audit_seq, hash)
      SELECT coalesce(last.number, 0) + 1, line.seq,
             encode(sha256(convert_to(string_agg(octet_length(part) || ':' || part || ',', '' ORDER BY place), 'UTF8')), 'hex')
        FROM unnest(said) WITH ORDINALITY AS parts (part, place);
    END $$`,
  `DO $$
    DECLARE line swapledger.audit;
    BEGIN
      FOR line IN SELECT * FROM swapledger.audit ORDER BY seq LOOP PERFORM swapledger.seal_audit_line(line); END LOOP;
    END $$`,
  // A restored line comes with its seal.
  `CREATE FUNCTION seal_audit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM swapledger.audit_chain WHERE audit_seq = NEW.seq) THEN
        PERFORM swapledger.seal_audit_line(NEW);
      END IF;
      RETURN NULL;
    END $$`,
  // At the commit: the lock is held for a moment, and nobody who holds it waits for a row.
  `CREATE CONSTRAINT TRIGGER audit_is_sealed AFTER INSERT ON audit
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit()`,
  'CREATE TRIGGER audit_chain_is_kept BEFORE UPDATE OR DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION keep_audit()',
  ...KEPT.flatMap((table) => [
    `CREATE TRIGGER ${table}_is_not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION keep_audit()`,
    // Whoever owns a table can give themselves this back, but not by mistake.
    `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM CURRENT_USER`,
  ]),
];
