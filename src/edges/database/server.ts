// A DATABASE_URL in, a pool of connections to that PostgreSQL server out, or one line that says why there is none.
import pg from 'pg';
import { PipelineError } from '../../domain/failure.ts';
import { type DatabasePool, SEARCH_PATH } from './pool.ts';

export type ServerDatabase = {
  readonly kind: 'postgresql';
  /** For a person: 'PostgreSQL at db.example.org:5432/ledger', never the password. */
  readonly name: string;
  readonly pool: DatabasePool;
  readonly close: () => Promise<void>;
};

/** LISTEN holds a connection for each queue and worker; ten leave room for the store on a server's usual hundred. */
const POOL_SIZE = 16;
const CONNECT_TIMEOUT_MS = 10_000;
/** Wrong password, no such role, database or right: waiting does not cure these. */
const REFUSALS = new Set(['28P01', '28000', '3D000', '42501']);

/**
 * Connects once before it answers. Throws PipelineError: permanent 'database_url' or 'database_refused',
 * retryable 'database_unreachable'.
 */
export async function openServer(databaseUrl: string): Promise<ServerDatabase> {
  const place = placeOf(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    onConnect: async (client) => {
      await client.query(`SET search_path TO ${SEARCH_PATH}`);
    },
  });
  // A connection that drops while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.setMaxListeners(0);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw unreachable(place, error);
  }
  let closed: Promise<void> | null = null;
  return {
    kind: 'postgresql',
    name: `PostgreSQL at ${place}`,
    pool,
    close: async () => {
      closed ??= pool.end();
      await closed;
    },
  };
}

/** 'db.example.org:5432/ledger' of a URL with a password in it. */
function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol)) {
    // The URL itself is not shown: it may hold a password.
    throw new PipelineError(
      'permanent',
      'database_url',
      'DATABASE_URL is no PostgreSQL address: write postgresql://user:password@host:port/database',
    );
  }
  const host = url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : url.hostname;
  return `${host}:${url.port === '' ? '5432' : url.port}${url.pathname}`;
}

function unreachable(place: string, error: unknown): PipelineError {
  const code = codeOf(error);
  if (REFUSALS.has(code)) {
    const why = error instanceof Error ? error.message : code;
    return new PipelineError('permanent', 'database_refused', `DATABASE_URL: PostgreSQL at ${place} refuses: ${why}`);
  }
  return new PipelineError(
    'retryable',
    'database_unreachable',
    `DATABASE_URL: no PostgreSQL answers at ${place} (${code}); start it, or correct DATABASE_URL`,
  );
}

function codeOf(error: unknown): string {
  // Node tries each address of a name; the first failure speaks for all.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message;
}
