// Forms of /setup, /login and /logout in, a session begun or ended out.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { loginHtml, sendAgainHtml, setupHtml } from '../ui/index.ts';
import { type App, type Env, newRoutes } from './env.ts';
import { type Form, formOf } from './form.ts';
import { frameOf } from './frame.ts';
import { isSecret, ownPath } from './guard.ts';
import { enter, leave } from './identity.ts';
import { readKept } from './kept-form.ts';
import { placeOf } from './place.ts';
import type { HttpPorts } from './ports.ts';
import type { Throttle } from './throttle.ts';

export function signInRoutes(ports: HttpPorts, throttle: Throttle): App {
  const { accounts, log } = ports;
  const routes = newRoutes();

  const tooOften = async (context: Context<Env>, name: string, place: string): Promise<string | null> => {
    const wait = await throttle.tryPassword(name, place);
    if (wait === null) return null;
    log.warn('Too many sign-ins that failed', { name, place });
    context.header('Retry-After', String(wait));
    return `Too many tries that failed; go on in ${Math.ceil(wait / 60)} minutes.`;
  };

  routes.get('/login', async (context) => {
    if (!(await accounts.any())) return context.redirect('/setup', 303);
    const next = ownPath(context.req.query('next'));
    if (context.var.who.kind === 'account') return context.redirect(next, 303);
    return context.html(await loginHtml({ next, name: '', fault: null, kept: null }, frameOf(context)));
  });

  routes.post('/login', async (context) => {
    const form = await formOf(context);
    const name = text(form, 'name', 200).trim().toLowerCase();
    const [next, kept] = [ownPath(text(form, 'next', 4_000)), readKept(form.get('kept'))];
    const place = placeOf(context, ports.proxies);
    const again = async (fault: string, status: 401 | 429) =>
      context.html(await loginHtml({ next, name, fault, kept }, frameOf(context)), status);
    const wait = await tooOften(context, name, place);
    if (wait !== null) return await again(wait, 429);
    const agent = context.req.header('user-agent') ?? null;
    const session = await accounts.signIn({ name, password: text(form, 'password', 1_000), agent });
    if (session === null) {
      log.warn('A sign-in failed', { name, place });
      return await again('Name and password do not fit.', 401);
    }
    await throttle.rightPassword(name, place);
    await enter(context, ports, session);
    log.info('Signed in', { name: session.account.name, place });
    if (kept === null) return context.redirect(next, 303);
    const { account } = session;
    return context.html(
      await sendAgainHtml(kept, { who: { kind: 'account', name: account.name, role: account.role } }),
    );
  });

  routes.post('/logout', async (context) => {
    await leave(context, ports);
    log.info('Signed out', { name: context.var.who.name });
    return context.redirect('/', 303);
  });

  routes.get('/setup', async (context) => {
    if (await accounts.any()) return context.redirect('/login', 303);
    return context.html(await setupHtml({ token: '', name: '', fault: null }, frameOf(context)));
  });

  routes.post('/setup', async (context) => {
    const form = await formOf(context);
    const [token, name] = [text(form, 'token', 200).trim(), text(form, 'name', 200)];
    const password = text(form, 'password', 1_000);
    const place = placeOf(context, ports.proxies);
    const again = async (fault: string, status: 401 | 409 | 422 | 429) =>
      context.html(await setupHtml({ token, name, fault }, frameOf(context)), status);
    const wait = await tooOften(context, '/setup', place);
    if (wait !== null) return await again(wait, 429);
    if (!isSecret(token, ports.setupToken)) {
      log.warn('A wrong token for the first administrator', { place });
      return await again('This is not the token that the service printed when it started.', 401);
    }
    await throttle.rightPassword('/setup', place);
    if (password !== text(form, 'again', 1_000)) return await again('The two passwords differ.', 422);
    const outcome = await accounts.addFirst({ name, password });
    if (outcome.kind === 'refused') return await again(outcome.reason, outcome.code === 'not_first' ? 409 : 422);
    const session = await accounts.signIn({ name, password, agent: context.req.header('user-agent') ?? null });
    if (session === null) throw new HTTPException(500);
    await enter(context, ports, session);
    log.info('The first administrator was made', { name: session.account.name, place });
    return context.redirect('/', 303);
  });

  return routes;
}

function text(form: Form, field: string, most: number): string {
  return (form.get(field) ?? '').slice(0, most);
}
