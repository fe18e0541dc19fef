// /account: one's own password and sessions; /accounts: what an administrator does about people and tokens.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Role } from '../../domain/account.ts';
import type { AccountOutcome } from '../../service/index.ts';
import { accountHtml, accountsHtml } from '../ui/index.ts';
import { type App, type Env, newRoutes } from './env.ts';
import { formOf } from './form.ts';
import { frameOf } from './frame.ts';
import { sessionSecret } from './identity.ts';
import { placeOf } from './place.ts';
import type { HttpPorts } from './ports.ts';
import type { Throttle } from './throttle.ts';

type Told = { readonly said: string | null; readonly fault: string | null };

export function accountRoutes(ports: HttpPorts, throttle: Throttle): App {
  const { accounts } = ports;
  const routes = newRoutes();

  const showOwn = async (context: Context<Env>, told: Told) => {
    const secret = sessionSecret(context, ports) ?? '';
    const { name, role } = context.var.who;
    const [sessions, here] = await Promise.all([accounts.sessions(name), accounts.sessionOf(secret)]);
    const view = { name, role: role ?? '', sessions, here: here?.id ?? null, ...told };
    return context.html(await accountHtml(view, frameOf(context)), told.fault === null ? 200 : 422);
  };

  routes.get('/account', (context) => showOwn(context, NOTHING));

  routes.post('/account/end', async (context) => {
    const ended = await accounts.endSession(context.var.who.name, (await formOf(context)).get('id') ?? '');
    return await showOwn(context, ended ? done('That session has ended.') : failed('That session had ended before.'));
  });

  routes.post('/account/password', async (context) => {
    const form = await formOf(context);
    const { name } = context.var.who;
    const password = form.get('password') ?? '';
    if (password !== form.get('again')) return await showOwn(context, failed('The two new passwords differ.'));
    // Whoever finds an open browser does not get to guess either.
    const place = placeOf(context, ports.proxies);
    const wait = await throttle.tryPassword(name, place);
    if (wait !== null) throw new HTTPException(429, { message: `Too many tries; go on in ${wait} seconds.` });
    const keep = sessionSecret(context, ports) ?? '';
    const outcome = await accounts.changePassword({ name, present: form.get('present') ?? '', password, keep });
    if (outcome.kind === 'done') await throttle.rightPassword(name, place);
    return await showOwn(context, told(outcome, 'Your password is changed; every other session has ended.'));
  });

  const showAll = async (context: Context<Env>, { said, fault }: Told, secret: string | null = null) => {
    const [users, tokens] = await Promise.all([accounts.users(), accounts.tokens()]);
    const view = { users, tokens, secret, said, fault };
    return context.html(await accountsHtml(view, frameOf(context)), fault === null ? 200 : 422);
  };

  routes.get('/accounts', (context) => showAll(context, NOTHING));

  routes.post('/accounts/add', async (context) => {
    const form = await formOf(context);
    const [name, password, by] = [form.get('name') ?? '', form.get('password') ?? '', context.var.who.name];
    if (form.get('do') === 'password') {
      return await showAll(
        context,
        told(await accounts.setPassword({ name, password, by }), `${name} has another password.`),
      );
    }
    const outcome = await accounts.addUser({ name, password, role: roleOf(form.get('role')), by });
    return await showAll(context, told(outcome, `${name} may sign in.`));
  });

  routes.post('/accounts/act', async (context) => {
    const form = await formOf(context);
    const [name, by] = [form.get('name') ?? '', context.var.who.name];
    if (form.get('do') === 'remove') {
      return await showAll(context, told(await accounts.removeUser({ name, by }), `${name} may sign in no more.`));
    }
    const role = roleOf(form.get('role'));
    return await showAll(context, told(await accounts.setRole({ name, role, by }), `${name} is ${role}.`));
  });

  routes.post('/accounts/token', async (context) => {
    const form = await formOf(context);
    const outcome = await accounts.addToken({
      name: form.get('name') ?? '',
      role: roleOf(form.get('role')),
      days: Number(form.get('days')),
      by: context.var.who.name,
    });
    return await showAll(
      context,
      told(outcome, 'The token is made.'),
      outcome.kind === 'done' ? outcome.done.secret : null,
    );
  });

  routes.post('/accounts/revoke', async (context) => {
    const id = (await formOf(context)).get('id') ?? '';
    const outcome = await accounts.revokeToken({ id, by: context.var.who.name });
    return await showAll(context, told(outcome, 'The token is revoked.'));
  });

  return routes;
}

const NOTHING: Told = { said: null, fault: null };
const done = (said: string): Told => ({ said, fault: null });
const failed = (fault: string): Told => ({ said: null, fault });

function told<Done>(outcome: AccountOutcome<Done>, said: string): Told {
  return outcome.kind === 'done' ? done(said) : failed(outcome.reason);
}

function roleOf(given: string | undefined): Role {
  const role = Role.safeParse(given);
  if (role.success) return role.data;
  throw new HTTPException(400, { message: `A role is one of ${Role.options.join(', ')}.` });
}
