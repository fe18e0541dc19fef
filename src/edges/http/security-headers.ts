// What every answer says to a browser: no script and no style but our own files, no frame, no sniffing, no cache.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isSecure } from './identity.ts';
import type { HttpPorts } from './ports.ts';

/** What a browser may load for a page of ours. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** For a route whose page needs one thing more; it says there why. @example policyWith({ 'base-uri': "'self'" }) */
export function policyWith(other: Partial<Record<keyof typeof POLICY, string>>): string {
  return Object.entries({ ...POLICY, ...other })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

const TWO_YEARS_S = 63_072_000;

/** A route that needs another policy sets its own header, and says why there. */
export function headers(ports: Pick<HttpPorts, 'publicUrl'>): MiddlewareHandler {
  const secure = secureHeaders({
    overwrite: false,
    xFrameOptions: 'DENY',
    // Not no-referrer: with that, browsers send "Origin: null" with our own forms too.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: false, geolocation: false, microphone: false },
    strictTransportSecurity: isSecure(ports) ? `max-age=${TWO_YEARS_S}` : false,
  });
  return async (context, next) => {
    await secure(context, next);
    const { headers: said } = context.res;
    if (!said.has('Content-Security-Policy')) said.set('Content-Security-Policy', policyWith({}));
    if (!said.has('Cache-Control')) said.set('Cache-Control', 'no-store');
  };
}
