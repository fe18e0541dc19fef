// A request in, let through with who asks or refused: the name it came under, the page it came from, the role, the pace.
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Who } from '../../domain/account.ts';
import type { Env } from './env.ts';
import { isOwnHost, isOwnPage } from './guard.ts';
import { identify } from './identity.ts';
import { placeOf } from './place.ts';
import type { HttpPorts } from './ports.ts';
import { leastOf, mayTake } from './roles.ts';
import type { Throttle } from './throttle.ts';

/** Before anybody was asked. */
export const NOBODY: Who = { kind: 'visitor', name: 'visitor', role: null };

export function admit(ports: HttpPorts, throttle: Throttle): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { method, path } = context.req;
    const header = (name: string) => context.req.header(name);
    if (!isOwnHost(header('host'), ports.publicUrl)) {
      throw new HTTPException(421, {
        message: `This service answers to ${ports.publicUrl ?? '127.0.0.1, [::1] and localhost'} only.`,
      });
    }
    const sender = {
      method,
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      authorization: header('authorization'),
    };
    if (!isOwnPage(sender, ports.publicUrl)) {
      ports.log.warn('A request of a foreign page was refused', { method, path, origin: sender.origin });
      throw new HTTPException(403, {
        message: 'What changes something is taken from a page of this service, or with an API token.',
      });
    }
    const place = placeOf(context, ports.proxies);
    const who = await identify(context, ports);
    const wait = await throttle.request(who ?? NOBODY, place);
    if (wait !== null) {
      context.header('Retry-After', String(wait));
      throw new HTTPException(429, { message: `Too many requests; go on in ${wait} seconds.` });
    }
    if (who === null) {
      ports.log.warn('A token was refused', { method, path, place });
      throw new HTTPException(401, { message: 'This token is none of this service, or it expired or was revoked.' });
    }
    context.set('who', who);
    const least = leastOf(method, path);
    if (least === 'no_route') throw new HTTPException(404);
    if (least === 'no_method') throw new HTTPException(405, { message: `${path} does not take ${method}.` });
    if (!mayTake(who, least)) {
      if (who.kind === 'visitor') throw new HTTPException(401, { message: 'Sign in, or send an API token.' });
      ports.log.warn('A request was refused', { method, path, place, who: who.name, role: who.role, least });
      throw new HTTPException(403, {
        message: `${who.name} is ${who.role}, and this takes ${least === 'account' ? 'an account' : `the role ${least}`}.`,
      });
    }
    await next();
    return;
  };
}
