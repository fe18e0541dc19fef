// What every handler may read of its request beside the request itself, and how a room of routes begins.
import { Hono } from 'hono';
import type { Who } from '../../domain/account.ts';

export type Env = { Variables: { readonly who: Who } };
export type App = Hono<Env>;

/**
 * Routes whose handlers know who asks: `context.var.who.name` signs what is decided, `.role` says what is offered.
 * Each route takes a row in roles.ts.
 */
export function newRoutes(): App {
  return new Hono<Env>();
}
