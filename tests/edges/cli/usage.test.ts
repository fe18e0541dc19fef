// Wrong usage goes in; exit code 2, one clear line on standard error and nothing on standard output come out.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/edges/cli/register.ts';
import { runCli } from './run-cli.ts';

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['extrat', 'x'], /unknown command 'extrat'[\s\S]*extract/],
    ['an unknown flag', ['extract', '--jason'], /unknown option '--jason'[\s\S]*--json/],
    ['a date that is none', ['extract', '--published', 'yesterday', 'x.txt'], /--published: "yesterday" is no date/],
    [
      'one URL for two files',
      ['extract', '--url', 'https://a.example', 'x', 'y'],
      /--url names the place of one article/,
    ],
    ['two kinds of output', ['extract', '--json', '--jsonl'], /cannot be used with/],
    ['read without --jsonl', ['read'], /--jsonl/],
    ['enqueue nothing', ['enqueue'], /enqueue what\?/],
    ['ingest nothing', ['ingest'], /ingest what\?/],
    ['a stage that is none', ['work', 'publish'], /fetch, read, resolve/],
    ['export without a format', ['export'], /--format/],
    ['a format that is none', ['export', '--format', 'xlsx'], /json, jsonl, csv/],
    ['a state that is none', ['export', '--format', 'json', '--state', 'odd'], /--state[\s\S]*approved/],
    ['a kind that is none', ['export', '--format', 'csv', '--kind', 'swap'], /--kind[\s\S]*exchange, release/],
    ['a status that is none', ['export', '--format', 'csv', '--status', 'done'], /--status[\s\S]*completed/],
    [
      'a side that is none',
      ['export', '--format', 'csv', '--party', 'RU,Narnia'],
      /--party "RU,Narnia": "Narnia" is no side/,
    ],
    [
      'a day that is none',
      ['export', '--format', 'csv', '--from', '2025-02-30'],
      /--from "2025-02-30": write a day, as in/,
    ],
    [
      'days between which nothing lies',
      ['export', '--format', 'csv', '--from', '2025-03-01', '--to', '2025-02-01'],
      /--from: 2025-03-01 is after 2025-02-01/,
    ],
    ['retry of what never failed', ['retry', '--state', 'extracted'], /dead, rejected/],
    ['why without a URL', ['why'], /missing required argument 'url'/],
    ['release without a folder', ['release'], /missing required argument 'folder'/],
    ['backup without a file', ['backup'], /missing required argument 'file'/],
    ['two URLs for why', ['why', 'a', 'b'], /too many arguments/],
    ['a role that is none', ['users', 'add', 'ana', '--role', 'boss'], /reader, reviewer, operator, administrator/],
    ['days that are none', ['tokens', 'add', 'x', '--days', 'many'], /number of days/],
    ['a mark that is none', ['audit', '--known', '12'], /argument '12' is invalid. copy it as/],
    ['an unknown command about sources', ['sources', 'drop'], /unknown command 'drop'/],
  ])('%s', async (_, words, said) => {
    const { code, stdout, stderr } = await runCli(words);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    ['a port that is none', { SWAPLEDGER_PORT: 'http' }, /SWAPLEDGER_PORT must be/],
    ['a database that is none', { DATABASE_URL: 'mysql://me:secret@db/x' }, /DATABASE_URL must be a URL/],
  ])('%s in the environment', async (_, env, said) => {
    const { code, stdout, stderr } = await runCli(['status'], { env });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('secret');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('nothing at all prints the help', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: swapledger');
  });
});

describe('help', () => {
  const NAMES =
    'extract read start serve work enqueue ingest import sources status why retry remove reprocess desk show approve reject correct merge apart split undo export release users tokens audit backup restore demo'.split(
      ' ',
    );

  it('lists every command of the register', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    // extract and read are one line of the register each; so are start, serve and work, backup and restore.
    expect(COMMANDS).toHaveLength(NAMES.length);
  });

  it.each(NAMES)('%s shows an example', async (name) => {
    const { code, stdout, stderr } = await runCli([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ .*swapledger ${name}`));
  });

  it('prints the version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});
