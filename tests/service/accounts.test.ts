// Names, passwords and tokens go in; what is taken, what is refused, and who is let in comes out.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { isCommonPassword } from '../../src/edges/secrets/common-passwords.ts';
import { weaknessOf } from '../../src/service/accounts/password-rules.ts';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../support/accounts.ts';

describe('weaknessOf', () => {
  it.each([
    'aaaaaaaaaaaa',
    'abababababab',
    'password1234',
    'PasswordPassword',
    'P@ssw0rd2024!!',
    'my-password-2026',
    'Passw0rd!Passw0rd!',
    'abcdefghijkl',
    '012345678901',
    'qwertyuiopas',
    'йцукенгшщзхъ',
    'swapledger-2026',
    'administrator1',
    'ana.kovalenko.2026',
    'Welcome-welcome-1',
    'letmein letmein',
    'Summer2026!!',
    'Michael1234!',
    'trustno1trustno1',
    'liverpoolfc1',
    'dragon-dragon-dragon',
    'football1234567',
    'unbelievable',
  ])('%s is guessed at once', async (password) =>
    expect(await weaknessOf(password, 'ana.kovalenko@example.org', isCommonPassword)).not.toBeNull(),
  );
  it.each([
    PASSWORD,
    'four unrelated words here',
    'Zwölf Boxkämpfer jagen',
    'пароль із чотирьох слів',
    'kX9#mQ2$vL7!',
    'the password of the week is tulip',
    'tulip-8372910465',
    'summer rain on a tin roof',
    'f47ac10b58cc4372',
  ])('%s is taken', async (password) => expect(await weaknessOf(password, 'ana', isCommonPassword)).toBeNull());
});

describe('accounts', () => {
  let opened: TestAccounts;
  beforeAll(async () => {
    opened = await openTestAccounts();
    await opened.accounts.addFirst({ name: 'Ana', password: PASSWORD });
  });
  afterAll(() => opened.close());
  const user = { role: 'reader', password: PASSWORD, by: 'ana' } as const;

  it.each([
    ['a second first administrator', () => opened.accounts.addFirst({ name: 'eve', password: PASSWORD }), 'not_first'],
    ['a name that is taken', () => opened.accounts.addUser({ ...user, name: ' ANA ' }), 'name_taken'],
    ['no name', () => opened.accounts.addUser({ ...user, name: '  ' }), 'bad_name'],
    ['a name with markup', () => opened.accounts.addUser({ ...user, name: '<b>x</b>' }), 'bad_name'],
    ['a name of 65 letters', () => opened.accounts.addUser({ ...user, name: 'x'.repeat(65) }), 'bad_name'],
    [
      '11 characters',
      () => opened.accounts.addUser({ ...user, name: 'ben', password: 'kX9#mQ2$vL7' }),
      'weak_password',
    ],
    ['257', () => opened.accounts.addUser({ ...user, name: 'ben', password: 'ab1 '.repeat(65) }), 'weak_password'],
    [
      'their own name',
      () => opened.accounts.addUser({ ...user, name: 'benjamin', password: 'benjamin2026' }),
      'weak_password',
    ],
    ['the last administrator', () => opened.accounts.removeUser({ name: 'ana', by: 'ana' }), 'last_administrator'],
    ['nobody', () => opened.accounts.setRole({ name: 'nobody', role: 'reader', by: 'ana' }), 'no_such_user'],
    ['no days', () => opened.accounts.addToken({ name: 'x', role: 'reader', days: 0, by: 'ana' }), 'bad_days'],
    [
      'a token without a name',
      () => opened.accounts.addToken({ name: ' ', role: 'reader', days: 1, by: 'ana' }),
      'no_name',
    ],
    ['no token', () => opened.accounts.revokeToken({ id: 't0', by: 'ana' }), 'no_such_token'],
  ] as const)('%s is refused', async (_, ask, code) => {
    expect(await ask()).toMatchObject({ kind: 'refused', code });
  });

  test('signing in takes name and password as they are', async () => {
    const signIn = async (name: string, password: string) =>
      (await opened.accounts.signIn({ name, password, agent: null }))?.account.name ?? null;
    expect(await signIn('ana', PASSWORD)).toBe('ana');
    expect(await signIn(' Ana', PASSWORD)).toBe('ana');
    expect(await signIn('ana', `${PASSWORD} `)).toBeNull();
    expect(await signIn('ana', PASSWORD.toUpperCase())).toBeNull();
    expect(await signIn('ana', '')).toBeNull();
    expect(await signIn('nobody', PASSWORD)).toBeNull();
  });

  test('each sign-in has a secret of its own, and one ends alone', async () => {
    const { accounts } = opened;
    const [one, two] = [
      await accounts.signIn({ name: 'ana', password: PASSWORD, agent: 'one' }),
      await accounts.signIn({ name: 'ana', password: PASSWORD, agent: 'two' }),
    ];
    expect(one?.secret).not.toBe(two?.secret);
    expect(Buffer.from(one?.secret ?? '', 'base64url')).toHaveLength(32);
    await accounts.signOut(one?.secret ?? '');
    expect(await accounts.sessionOf(one?.secret ?? '')).toBeNull();
    expect((await accounts.sessionOf(two?.secret ?? ''))?.account.name).toBe('ana');
  });

  test('a session ends after half a day without a click, and after a fortnight in any case', async () => {
    const { accounts, clock } = opened;
    const start = Date.parse(clock.at);
    const at = (hours: number) => {
      clock.at = new Date(start + hours * 3_600_000).toISOString();
    };
    const secret = (await accounts.signIn({ name: 'ana', password: PASSWORD, agent: null }))?.secret ?? '';
    for (let hours = 11; hours < 14 * 24; hours += 11) {
      at(hours);
      expect(await accounts.sessionOf(secret)).not.toBeNull();
    }
    at(14 * 24);
    expect(await accounts.sessionOf(secret)).toBeNull();
    const idle = (await accounts.signIn({ name: 'ana', password: PASSWORD, agent: null }))?.secret ?? '';
    at(14 * 24 + 12.1);
    expect(await accounts.sessionOf(idle)).toBeNull();
  });

  test('a password is changed with the present one only', async () => {
    const { accounts } = opened;
    await accounts.addUser({ ...user, name: 'cem' });
    const secret = (await accounts.signIn({ name: 'cem', password: PASSWORD, agent: null }))?.secret ?? '';
    const change = { name: 'cem', password: 'another four words here', keep: secret };
    expect(await accounts.changePassword({ ...change, present: 'wrong' })).toMatchObject({ code: 'wrong_password' });
    expect(await accounts.changePassword({ ...change, present: PASSWORD })).toMatchObject({ kind: 'done' });
    expect(await accounts.sessionOf(secret)).not.toBeNull();
    expect(await accounts.signIn({ name: 'cem', password: PASSWORD, agent: null })).toBeNull();
  });

  test('a token opens until its day, never more than whoever made it may', async () => {
    const { accounts, clock } = opened;
    expect(await accounts.addToken({ name: 'x', role: 'operator', days: 1, by: 'cem' })).toMatchObject({
      code: 'role_too_high',
    });
    const made = await accounts.addToken({ name: 'x', role: 'reader', days: 1, by: 'cem' });
    const secret = made.kind === 'done' ? made.done.secret : '';
    expect(secret).toMatch(/^swapledger_[\w-]{43}$/);
    expect((await accounts.tokenOf(secret))?.createdBy).toBe('cem');
    expect(await accounts.tokenOf(`${secret}x`)).toBeNull();
    clock.at = new Date(Date.parse(clock.at) + 86_400_000).toISOString();
    expect(await accounts.tokenOf(secret)).toBeNull();
  });
});
