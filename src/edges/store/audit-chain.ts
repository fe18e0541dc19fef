// The audit in, whether it is what was written out: every line is hashed anew, and the first that does not fit is named.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AuditCheck, AuditMark } from '../../service/index.ts';
import { type Db, iso } from './connection.ts';

/** A line with its seal; of a line that was taken out only the seal is left. */
type SealedLine = {
  readonly number: string;
  readonly audit_seq: string;
  readonly hash: string;
  readonly at: Date | null;
  /** What is hashed behind the hash before it, in this order. */
  readonly said: readonly string[] | null;
};

type Fault = Pick<Extract<AuditCheck, { kind: 'broken' }>, 'reason' | 'words' | 'at'>;

const LINES_AT_ONCE = 2_000;

/** Page by page, since nothing of it ever changes. @param known a mark of an earlier check, which the chain has to pass through */
export async function checkAudit(db: Db, known: AuditMark | null): Promise<AuditCheck> {
  let mark: AuditMark = { lines: 0, hash: '' };
  const broken = (fault: Fault): AuditCheck => ({ kind: 'broken', line: mark.lines + 1, sound: mark, ...fault });
  for (;;) {
    const lines = await linesAfter(db, mark.lines);
    for (const line of lines) {
      const fault = faultOf(line, mark) ?? (known?.lines === mark.lines + 1 ? otherThan(known, line) : null);
      if (fault !== null) return broken(fault);
      mark = { lines: mark.lines + 1, hash: line.hash };
    }
    if (lines.length < LINES_AT_ONCE) break;
  }
  if (known !== null && known.lines > mark.lines) {
    const reason = `the chain ends before it, and had ${known.lines} lines when that mark was noted`;
    return broken({ reason, words: null, at: null });
  }
  const loose = await unsealedLine(db);
  return loose === null ? { kind: 'whole', mark } : broken(loose);
}

async function linesAfter(db: Db, number: number): Promise<readonly SealedLine[]> {
  const { rows } = await sql<SealedLine>`
    SELECT c.number, c.audit_seq, c.hash, a.at,
           CASE WHEN a.seq IS NULL THEN NULL ELSE
             ARRAY[a.seq::text, (extract(epoch FROM a.at) * 1000000)::bigint::text,
                   a.actor, a.action, a.subject, a.detail::text] END AS said
      FROM audit_chain c LEFT JOIN audit a ON a.seq = c.audit_seq
     WHERE c.number > ${number} ORDER BY c.number LIMIT ${LINES_AT_ONCE}`.execute(db);
  return rows;
}

function faultOf({ number, hash, at, said }: SealedLine, before: AuditMark): Fault | null {
  if (Number(number) !== before.lines + 1) return { reason: 'its seal was taken out', words: null, at: null };
  if (said === null || at === null) return { reason: 'it was taken out', words: null, at: null };
  if (hashOf([before.hash, ...said]) === hash) return null;
  return { reason: 'it is not what was written, or was put there', words: wordsOf(said), at: iso(at) };
}

function otherThan(known: AuditMark, { hash, said, at }: SealedLine): Fault | null {
  if (known.hash === hash) return null;
  const reason = 'it is another one than when that mark was noted: the chain was written anew';
  return { reason, words: said === null ? null : wordsOf(said), at: at === null ? null : iso(at) };
}

/** Netstrings, as the database writes them when it seals a line: migration 0021. */
function hashOf(parts: readonly string[]): string {
  const text = parts.map((part) => `${Buffer.byteLength(part)}:${part},`).join('');
  return createHash('sha256').update(text).digest('hex');
}

/** 'ana decide r1a2b' */
function wordsOf([, , actor = '', action = '', subject = '']: readonly string[]): string {
  return `${actor} ${action} ${subject}`;
}

/** Put there while nothing was sealed; line and seal are committed together. */
async function unsealedLine(db: Db): Promise<Fault | null> {
  const { rows } = await sql<{ at: Date; actor: string; action: string; subject: string }>`
    SELECT at, actor, action, subject FROM audit a
     WHERE NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.audit_seq = a.seq) ORDER BY seq LIMIT 1`.execute(db);
  const [line] = rows;
  if (line === undefined) return null;
  const words = `${line.actor} ${line.action} ${line.subject}`;
  return { reason: 'it was put there past the chain', words, at: iso(line.at) };
}
