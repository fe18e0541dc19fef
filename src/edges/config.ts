// The environment goes in; the settings of one process come out, checked, or one line for each variable that is wrong.
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PipelineError } from '../domain/failure.ts';
import type { Webhook } from './webhook.ts';

export type Config = {
  /** Absolute; holds the embedded database where there is no DATABASE_URL. */
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** How browsers reach it, an origin: 'https://ledger.example.org'; null: on this machine only. */
  readonly publicUrl: string | null;
  /** Readers need no account. */
  readonly publicRead: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  /** A service elsewhere that the commands ask, with an API token of its. */
  readonly server: { readonly url: string; readonly token: string } | null;
  /** `host` or `host:port`, lower case: private hosts that may be fetched all the same. */
  readonly allowHosts: readonly string[];
  /** Names without a port, lower case: never fetched, nor any name below them. */
  readonly denyHosts: readonly string[];
  /** Where a webmaster can write to; part of the User-Agent. */
  readonly contact: string | null;
  /** Jobs at once, by stage. */
  readonly concurrency: { readonly fetch: number; readonly read: number; readonly resolve: number };
  readonly retry: {
    /** Tries of one stage before the address is a dead letter. */
    readonly tries: number;
    /** Milliseconds before the second try; four times as long before each one after. */
    readonly firstDelayMs: number;
  };
  /** Days that a page is kept after it was fetched; null: for ever. */
  readonly keepPagesDays: number | null;
  /** After so many days a recent article is fetched again, for what its outlet corrected; ascending. */
  readonly revisitDays: readonly number[];
  /** Who is told that records wait too long for a person, and after how many hours; null: nobody. */
  readonly waits: { readonly webhook: Webhook; readonly hours: number } | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost'];

const count = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${lowest} to ${highest}`)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, `must be a whole number from ${lowest} to ${highest}`);

const urlOf = (schemes: readonly string[]) =>
  z.string().refine(
    (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol),
    `must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`, // never prints the value: it may hold a password
  );

const HostList = z.string().transform((value, context) => {
  const hosts = value.toLowerCase().split(',');
  const wanted = hosts.map((host) => host.trim()).filter((host) => host !== '');
  for (const host of wanted) {
    if (!/^(\[[0-9a-f:.]+\]|[^\s/:@[\]]+)(:\d{1,5})?$/.test(host)) {
      context.addIssue({
        code: 'custom',
        message: `"${host.replace(/^.*@/, '***@')}" is no host[:port]; write 127.0.0.1:8080, [::1]:8080`,
      });
    }
  }
  return wanted;
});

const NameList = z.string().transform((value, context) => {
  const names = value.toLowerCase().split(',');
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '');
  for (const name of wanted) {
    if (isIP(name) === 0 && !/^[^\s/:@*[\]]+$/.test(name)) {
      context.addIssue({
        code: 'custom',
        message: `"${name.replace(/^.*@/, '***@')}" is no host; write example.org, which stands for www.example.org too`,
      });
    }
  }
  return wanted;
});

/** An address of a site without a path: what a browser calls its origin. */
const Origin = urlOf(['https:', 'http:']).transform((value, context) => {
  const { origin, pathname, search, hash, username } = new URL(value);
  if (pathname === '/' && search === '' && hash === '' && username === '') return origin;
  context.addIssue({ code: 'custom', message: 'must end with the host or its port, as https://ledger.example.org' });
  return z.NEVER;
});

const AddressList = z.string().transform((value, context) => {
  const addresses = value.split(',').map((address) => address.trim());
  const wanted = addresses.filter((address) => address !== '');
  for (const address of wanted) {
    if (isIP(address) === 0)
      context.addIssue({ code: 'custom', message: `"${address}" is no IP address; write 10.0.0.2, ::1` });
  }
  return wanted;
});

/** '1,7', or 'off' for none. */
const DayList = z.string().transform((value, context): readonly number[] => {
  if (value === 'off') return [];
  const days = value.split(',').map((day) => Number(day.trim() || Number.NaN));
  const isAscending = days.every(
    (day, at) => Number.isInteger(day) && day >= 1 && day <= 365 && day > (days[at - 1] ?? 0),
  );
  if (!isAscending || days.length > 10) {
    context.addIssue({ code: 'custom', message: 'must be up to ten days from 1 to 365, rising, as 1,7; or off' });
  }
  return days;
});

const Environment = z.object({
  SWAPLEDGER_DATA: z.string().default('./data'),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:']).nullable().default(null),
  REDIS_URL: urlOf(['redis:', 'rediss:']).nullable().default(null),
  SWAPLEDGER_HOST: z
    .string()
    .regex(/^[a-z0-9.:_-]+$/i, 'must be an address or a name to listen on, as 127.0.0.1, ::1 or 0.0.0.0')
    .default('127.0.0.1'),
  SWAPLEDGER_PORT: count(0, 65_535).default(3210),
  SWAPLEDGER_URL: Origin.nullable().default(null),
  SWAPLEDGER_PUBLIC_READ: z
    .enum(['on', 'off'], 'must be on or off')
    .transform((value) => value === 'on')
    .default(false),
  SWAPLEDGER_PROXIES: AddressList.default([]),
  SWAPLEDGER_SERVER: Origin.nullable().default(null),
  SWAPLEDGER_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, 'must be an API token, as "swapledger tokens add" prints it')
    .nullable()
    .default(null),
  SWAPLEDGER_ALLOW_HOSTS: HostList.default([]),
  SWAPLEDGER_DENY_HOSTS: NameList.default([]),
  SWAPLEDGER_CONTACT: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, 'must be an address of up to 200 plain ASCII characters, as https://example.org/bot')
    .nullable()
    .default(null),
  SWAPLEDGER_FETCH_CONCURRENCY: count(1, 256).default(8),
  SWAPLEDGER_READ_CONCURRENCY: count(1, 64).default(2),
  SWAPLEDGER_RESOLVE_CONCURRENCY: count(1, 64).default(2),
  SWAPLEDGER_TRIES: count(1, 20).default(5),
  SWAPLEDGER_RETRY_MS: count(10, 3_600_000).default(5_000),
  SWAPLEDGER_KEEP_PAGES_DAYS: count(1, 36_500).nullable().default(null),
  SWAPLEDGER_REVISIT_DAYS: DayList.default([1, 7]),
  SWAPLEDGER_WAIT_WEBHOOK: urlOf(['https:', 'http:']).nullable().default(null),
  SWAPLEDGER_WAIT_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,120}={0,2}$/, 'must be whsec_ and at least 24 random bytes as Base64')
    .nullable()
    .default(null),
  SWAPLEDGER_WAIT_HOURS: count(1, 8_760).default(24),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
});

/**
 * Reads the variables of README's table; an empty one counts as absent.
 * @throws PipelineError 'bad_config', one line for each variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new PipelineError('permanent', 'bad_config', lines.join('\n'));
  }
  const values = parsed.data;
  const crossed = crossFault(values);
  if (crossed !== null) throw new PipelineError('permanent', 'bad_config', crossed);
  return {
    dataFolder: resolve(folder, values.SWAPLEDGER_DATA),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    host: values.SWAPLEDGER_HOST,
    port: values.SWAPLEDGER_PORT,
    publicUrl: values.SWAPLEDGER_URL,
    publicRead: values.SWAPLEDGER_PUBLIC_READ,
    proxies: values.SWAPLEDGER_PROXIES,
    server:
      values.SWAPLEDGER_SERVER === null || values.SWAPLEDGER_TOKEN === null
        ? null
        : { url: values.SWAPLEDGER_SERVER, token: values.SWAPLEDGER_TOKEN },
    allowHosts: values.SWAPLEDGER_ALLOW_HOSTS,
    denyHosts: values.SWAPLEDGER_DENY_HOSTS,
    contact: values.SWAPLEDGER_CONTACT,
    concurrency: {
      fetch: values.SWAPLEDGER_FETCH_CONCURRENCY,
      read: values.SWAPLEDGER_READ_CONCURRENCY,
      resolve: values.SWAPLEDGER_RESOLVE_CONCURRENCY,
    },
    retry: { tries: values.SWAPLEDGER_TRIES, firstDelayMs: values.SWAPLEDGER_RETRY_MS },
    keepPagesDays: values.SWAPLEDGER_KEEP_PAGES_DAYS,
    revisitDays: values.SWAPLEDGER_REVISIT_DAYS,
    waits:
      values.SWAPLEDGER_WAIT_WEBHOOK === null || values.SWAPLEDGER_WAIT_SECRET === null
        ? null
        : {
            webhook: { url: values.SWAPLEDGER_WAIT_WEBHOOK, secret: values.SWAPLEDGER_WAIT_SECRET },
            hours: values.SWAPLEDGER_WAIT_HOURS,
          },
    logLevel: values.LOG_LEVEL,
  };
}

/** What two settings say together. */
function crossFault(values: z.infer<typeof Environment>): string | null {
  if (!LOOPBACK_HOSTS.includes(values.SWAPLEDGER_HOST) && values.SWAPLEDGER_URL === null) {
    return 'SWAPLEDGER_HOST leads beyond this machine: say in SWAPLEDGER_URL how browsers reach it, as https://ledger.example.org, and make an account first (swapledger users add)';
  }
  if ((values.SWAPLEDGER_SERVER === null) !== (values.SWAPLEDGER_TOKEN === null)) {
    return 'SWAPLEDGER_SERVER and SWAPLEDGER_TOKEN go together: where the service is, and a token that it gave (swapledger tokens add)';
  }
  if ((values.SWAPLEDGER_WAIT_WEBHOOK === null) !== (values.SWAPLEDGER_WAIT_SECRET === null)) {
    return "SWAPLEDGER_WAIT_WEBHOOK and SWAPLEDGER_WAIT_SECRET go together: who is told that records wait, and what signs it (node -p \"'whsec_' + crypto.randomBytes(24).toString('base64')\")";
  }
  return null;
}

/**
 * Any text without the user names and passwords of the URLs in it, ready to be printed.
 * @example withoutPassword('redis://me:secret@cache:6379/0') // 'redis://***@cache:6379/0'
 */
export function withoutPassword(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi, '$1***@')
    .replace(/([?&](?:password|pass|token|secret|key)=)[^\s&#]*/gi, '$1***');
}

/** Where a connection URL leads, for one line of a person's terminal. @example hostOf('redis://:secret@cache') // 'cache:6379' */
export function hostOf(url: string, defaultPort: number): string {
  const { hostname, port } = new URL(url);
  return `${hostname === '' ? 'localhost' : hostname}:${port === '' ? defaultPort : port}`;
}
