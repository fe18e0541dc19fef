// What waits at the desk is counted as it is written, found from any place on, and knows since when it waits: no screen reads all of it.
import { statementsInTurn } from './statements-in-turn.ts';

export const up = statementsInTurn([
  // Since it came to wait for a person, also anew; null: it does not.
  'ALTER TABLE records ADD COLUMN waits_since timestamptz',
  `UPDATE records SET waits_since = created_at WHERE state IN ('waiting', 'needs_second_source', 'reopened')`,
  'CREATE INDEX records_by_wait ON records (waits_since) WHERE waits_since IS NOT NULL',

  // All three one way: a place and what follows it are one range of the index.
  'DROP INDEX records_to_review',
  `CREATE INDEX records_at_desk ON records ((-urgency), created_at, id)
    WHERE state IN ('waiting', 'needs_second_source', 'reopened')`,
  // src/edges/store/filter.ts writes these very conditions.
  `CREATE INDEX records_clean ON records (state, newest_date DESC, id DESC)
    WHERE urgency < 2000 AND json_array_length(body -> 'needs') = 0`,

  // Its sum is exact in every snapshot. One row a connection, so that no transaction waits for another one's count;
  // nothing that changes is indexed, so that a row is written in place.
  `CREATE TABLE review_counts (
    state   text NOT NULL,
    rank    integer NOT NULL,
    shard   integer NOT NULL,
    records bigint NOT NULL,
    PRIMARY KEY (state, rank, shard)
  ) WITH (fillfactor = 50)`,
  `CREATE FUNCTION count_for_review() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM review_counts;
      ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO review_counts AS c (state, rank, shard, records)
        SELECT state, urgency / 1000, pg_backend_pid() % 1024, count(*) FROM added GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (state, rank, shard) DO UPDATE SET records = c.records + excluded.records;
      ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO review_counts AS c (state, rank, shard, records)
        SELECT state, urgency / 1000, pg_backend_pid() % 1024, -count(*) FROM taken GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (state, rank, shard) DO UPDATE SET records = c.records + excluded.records;
      ELSE
        INSERT INTO review_counts AS c (state, rank, shard, records)
        SELECT state, rank, pg_backend_pid() % 1024, sum(one)
          FROM (SELECT state, urgency / 1000 AS rank, 1 AS one FROM added
                UNION ALL SELECT state, urgency / 1000, -1 FROM taken) AS moved
         GROUP BY 1, 2 HAVING sum(one) <> 0 ORDER BY 1, 2
        ON CONFLICT (state, rank, shard) DO UPDATE SET records = c.records + excluded.records;
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER counted_when_added AFTER INSERT ON records REFERENCING NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION count_for_review()`,
  `CREATE TRIGGER counted_when_taken AFTER DELETE ON records REFERENCING OLD TABLE AS taken
     FOR EACH STATEMENT EXECUTE FUNCTION count_for_review()`,
  `CREATE TRIGGER counted_when_changed AFTER UPDATE ON records REFERENCING OLD TABLE AS taken NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION count_for_review()`,
  `CREATE TRIGGER counted_when_emptied AFTER TRUNCATE ON records
     FOR EACH STATEMENT EXECUTE FUNCTION count_for_review()`,
  `INSERT INTO review_counts (state, rank, shard, records)
   SELECT state, urgency / 1000, 0, count(*) FROM records GROUP BY 1, 2`,
]);
