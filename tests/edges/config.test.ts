// Environments and what is read of them, or the line that names the variable.
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/domain/failure.ts';
import { hostOf, readConfig, withoutPassword } from '../../src/edges/config.ts';

const WRONG: readonly (readonly [variable: string, value: string, says: RegExp])[] = [
  ['DATABASE_URL', 'mysql://me:secret@db/x', /^DATABASE_URL must be a URL that begins with postgres/],
  ['DATABASE_URL', 'secret', /^DATABASE_URL must be a URL/],
  ['REDIS_URL', 'http://:secret@cache', /^REDIS_URL must be a URL that begins with redis/],
  ['SWAPLEDGER_HOST', '0.0.0.0', /^SWAPLEDGER_HOST leads beyond this machine: say in SWAPLEDGER_URL/],
  ['SWAPLEDGER_HOST', 'http://example.org', /^SWAPLEDGER_HOST must be an address or a name to listen on/],
  ['SWAPLEDGER_URL', 'ledger.example.org', /^SWAPLEDGER_URL must be a URL that begins with https/],
  ['SWAPLEDGER_URL', 'https://ledger.example.org/path', /^SWAPLEDGER_URL must end with the host or its port/],
  ['SWAPLEDGER_URL', 'https://me:secret@ledger.example.org', /^SWAPLEDGER_URL must end/],
  ['SWAPLEDGER_PUBLIC_READ', 'yes', /^SWAPLEDGER_PUBLIC_READ must be on or off$/],
  ['SWAPLEDGER_PROXIES', '10.0.0.2, proxy', /^SWAPLEDGER_PROXIES "proxy" is no IP address/],
  ['SWAPLEDGER_SERVER', 'https://ledger.example.org', /^SWAPLEDGER_SERVER and SWAPLEDGER_TOKEN go together/],
  ['SWAPLEDGER_TOKEN', 'two secret', /^SWAPLEDGER_TOKEN must be an API token/],
  ['SWAPLEDGER_PORT', '65536', /^SWAPLEDGER_PORT must be a whole number from 0 to 65535$/],
  ['SWAPLEDGER_PORT', '-1', /^SWAPLEDGER_PORT must be/],
  ['SWAPLEDGER_PORT', '80a', /^SWAPLEDGER_PORT must be/],
  ['SWAPLEDGER_ALLOW_HOSTS', 'http://127.0.0.1', /^SWAPLEDGER_ALLOW_HOSTS "http:\/\/127.0.0.1" is no host\[:port\]/],
  [
    'SWAPLEDGER_DENY_HOSTS',
    'https://example.org',
    /^SWAPLEDGER_DENY_HOSTS "https:\/\/example.org" is no host; write example.org/,
  ],
  ['SWAPLEDGER_DENY_HOSTS', '*.example.org', /^SWAPLEDGER_DENY_HOSTS/],
  ['SWAPLEDGER_ALLOW_HOSTS', 'good,me:secret@bad', /^SWAPLEDGER_ALLOW_HOSTS/],
  ['SWAPLEDGER_CONTACT', 'a\nb', /^SWAPLEDGER_CONTACT must be/],
  ['SWAPLEDGER_FETCH_CONCURRENCY', '0', /^SWAPLEDGER_FETCH_CONCURRENCY must be a whole number from 1 to 256$/],
  ['SWAPLEDGER_TRIES', 'many', /^SWAPLEDGER_TRIES must be/],
  [
    'SWAPLEDGER_REVISIT_DAYS',
    '7,1',
    /^SWAPLEDGER_REVISIT_DAYS must be up to ten days from 1 to 365, rising, as 1,7; or off$/,
  ],
  ['SWAPLEDGER_REVISIT_DAYS', '1,', /^SWAPLEDGER_REVISIT_DAYS must be/],
  ['SWAPLEDGER_REVISIT_DAYS', '0', /^SWAPLEDGER_REVISIT_DAYS must be/],
  ['SWAPLEDGER_WAIT_WEBHOOK', 'ftp://hooks.example', /^SWAPLEDGER_WAIT_WEBHOOK must be a URL/],
  [
    'SWAPLEDGER_WAIT_WEBHOOK',
    'https://hooks.example/',
    /^SWAPLEDGER_WAIT_WEBHOOK and SWAPLEDGER_WAIT_SECRET go together/,
  ],
  ['SWAPLEDGER_WAIT_SECRET', 'whsec_short', /^SWAPLEDGER_WAIT_SECRET must be whsec_/],
  ['SWAPLEDGER_WAIT_HOURS', '0', /^SWAPLEDGER_WAIT_HOURS must be/],
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be debug, info, warn, error or silent$/],
];

describe('the settings', () => {
  it('need nothing', () => {
    expect(readConfig({}, '/srv')).toEqual({
      dataFolder: '/srv/data',
      databaseUrl: null,
      redisUrl: null,
      host: '127.0.0.1',
      port: 3210,
      publicUrl: null,
      publicRead: false,
      proxies: [],
      server: null,
      allowHosts: [],
      denyHosts: [],
      contact: null,
      concurrency: { fetch: 8, read: 2, resolve: 2 },
      retry: { tries: 5, firstDelayMs: 5_000 },
      keepPagesDays: null,
      revisitDays: [1, 7],
      waits: null,
      logLevel: 'info',
    });
  });

  it('take what is given, and an empty variable for none', () => {
    const environment = {
      SWAPLEDGER_DATA: '/var/lib/ledger',
      DATABASE_URL: 'postgres://me:secret@db/ledger',
      REDIS_URL: '',
      SWAPLEDGER_HOST: '::1',
      SWAPLEDGER_PORT: ' 0 ',
      SWAPLEDGER_ALLOW_HOSTS: ' Localhost:8080, ,[::1]:9,10.0.0.1 ',
      SWAPLEDGER_DENY_HOSTS: 'Example.org, 192.0.2.1,',
      SWAPLEDGER_REVISIT_DAYS: ' 2, 30 ',
      HOME: '/root',
    };
    expect(readConfig(environment, '/srv')).toMatchObject({
      dataFolder: '/var/lib/ledger',
      databaseUrl: 'postgres://me:secret@db/ledger',
      redisUrl: null,
      host: '::1',
      port: 0,
      allowHosts: ['localhost:8080', '[::1]:9', '10.0.0.1'],
      denyHosts: ['example.org', '192.0.2.1'],
      revisitDays: [2, 30],
    });
  });

  it.each(WRONG)('%s=%j is refused by name, without a password', (variable, value, says) => {
    const message = messageOf(() => readConfig({ [variable]: value }, '/srv'));
    expect(message).toMatch(says);
    expect(message).not.toContain('secret');
  });

  it('name every variable that is wrong, one a line', () => {
    const lines = messageOf(() => readConfig({ SWAPLEDGER_PORT: 'x', LOG_LEVEL: 'x' }, '/srv')).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['SWAPLEDGER_PORT', 'LOG_LEVEL']);
  });
});

const URLS: readonly (readonly [text: string, safe: string])[] = [
  ['redis://:secret@cache:6379/0', 'redis://***@cache:6379/0'],
  ['postgresql://me:se@cret@db/x', 'postgresql://***@db/x'],
  ['connect to rediss://me:secret@a failed, redis://b', 'connect to rediss://***@a failed, redis://b'],
  ['postgres://db/x?user=me&password=secret&ssl=1', 'postgres://db/x?user=me&password=***&ssl=1'],
  ['https://example.org/@someone/post', 'https://example.org/@someone/post'],
  ['nothing to hide', 'nothing to hide'],
];

it.each(URLS)('%s is printed as %s', (text, safe) => {
  expect(withoutPassword(text)).toBe(safe);
});

it('says where a connection leads', () => {
  expect(hostOf('redis://:secret@cache', 6379)).toBe('cache:6379');
  expect(hostOf('redis://me:secret@[::1]:7000/2', 6379)).toBe('[::1]:7000');
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PipelineError && error.code === 'bad_config') return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
