// A request's secrets in, who asks out: by a token, by a session, as the local user, or as nobody we know.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Who } from '../../domain/account.ts';
import type { NewSession } from '../../service/index.ts';
import { bearerOf, bearsToken } from './guard.ts';
import type { HttpPorts } from './ports.ts';

const COOKIE = 'swapledger';

/** Null where a token was given that is none of ours: who shows one is not taken for somebody else. */
export async function identify(context: Context, ports: HttpPorts): Promise<Who | null> {
  const authorization = context.req.header('authorization');
  if (authorization !== undefined) {
    if (bearsToken(authorization, ports.token))
      return { kind: 'service', name: ports.localUser, role: 'administrator' };
    const token = await ports.accounts.tokenOf(bearerOf(authorization));
    return token === null ? null : { kind: 'token', name: `${token.createdBy} (${token.name})`, role: token.role };
  }
  const secret = sessionSecret(context, ports);
  const session = secret === null ? null : await ports.accounts.sessionOf(secret);
  if (session !== null) return { kind: 'account', name: session.account.name, role: session.account.role };
  if (await isOpen(ports)) return { kind: 'local', name: ports.localUser, role: 'operator' };
  return { kind: 'visitor', name: 'visitor', role: ports.publicRead ? 'reader' : null };
}

/** While it serves this machine only and nobody has an account, whoever sits here is trusted; docs/decisions/accounts.md. */
async function isOpen({ publicUrl, accounts }: HttpPorts): Promise<boolean> {
  return publicUrl === null && !(await accounts.any());
}

export function sessionSecret(context: Context, ports: HttpPorts): string | null {
  return (isSecure(ports) ? getCookie(context, COOKIE, 'host') : getCookie(context, COOKIE)) ?? null;
}

/** A new secret with every sign-in; the one that the browser had before ends. */
export async function enter(context: Context, ports: HttpPorts, { secret }: NewSession): Promise<void> {
  const before = sessionSecret(context, ports);
  if (before !== null) await ports.accounts.signOut(before);
  setCookie(context, COOKIE, secret, cookieOptions(ports));
}

export async function leave(context: Context, ports: HttpPorts): Promise<void> {
  const secret = sessionSecret(context, ports);
  if (secret !== null) await ports.accounts.signOut(secret);
  deleteCookie(context, COOKIE, cookieOptions(ports));
}

/** With https the name begins with __Host-: no other host, no other path and no plain connection may set it. */
function cookieOptions(ports: HttpPorts) {
  const common = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
  return isSecure(ports) ? ({ ...common, secure: true, prefix: 'host' } as const) : common;
}

export function isSecure({ publicUrl }: Pick<HttpPorts, 'publicUrl'>): boolean {
  return publicUrl?.startsWith('https://') ?? false;
}
