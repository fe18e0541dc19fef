// What was decided last is found from indexes: many decisions of one batch are one row, kept as they are written and undone.
import { statementsInTurn } from './statements-in-turn.ts';

const SUMMED = `
  INSERT INTO decision_batches (batch, last_seq, decisions, standing)
  SELECT batch, max(seq), count(*), count(*) FILTER (WHERE undone_at IS NULL)`;

export const up = statementsInTurn([
  `CREATE TABLE decision_batches (
    batch     text COLLATE "C" PRIMARY KEY,
    last_seq  bigint NOT NULL,
    decisions integer NOT NULL,
    -- Those of them that were not taken back.
    standing  integer NOT NULL
  )`,
  `${SUMMED} FROM decisions WHERE batch IS NOT NULL GROUP BY batch`,
  'CREATE INDEX decision_batches_in_order ON decision_batches (last_seq)',
  'CREATE INDEX decisions_alone ON decisions (seq) WHERE batch IS NULL',
  // What somebody, or anybody, would take back next.
  'CREATE INDEX decisions_standing ON decisions (seq) WHERE undone_at IS NULL',
  'CREATE INDEX decisions_standing_by ON decisions (by, seq) WHERE undone_at IS NULL',
  `CREATE FUNCTION batch_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        ${SUMMED} FROM added WHERE batch IS NOT NULL GROUP BY batch
        ON CONFLICT (batch) DO UPDATE SET
          last_seq = greatest(decision_batches.last_seq, excluded.last_seq),
          decisions = decision_batches.decisions + excluded.decisions,
          standing = decision_batches.standing + excluded.standing;
      ELSE
        UPDATE decision_batches AS b SET standing = b.standing + moved.change
          FROM (SELECT batch, sum(one)::integer AS change
                  FROM (SELECT batch, 1 AS one FROM added WHERE undone_at IS NULL
                        UNION ALL SELECT batch, -1 FROM taken WHERE undone_at IS NULL) AS each
                 WHERE batch IS NOT NULL GROUP BY batch HAVING sum(one) <> 0) AS moved
         WHERE b.batch = moved.batch;
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER batched_when_made AFTER INSERT ON decisions REFERENCING NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION batch_decisions()`,
  `CREATE TRIGGER batched_when_undone AFTER UPDATE ON decisions REFERENCING OLD TABLE AS taken NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION batch_decisions()`,
]);
