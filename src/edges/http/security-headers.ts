// What every answer says to a browser: no script and no style but our own files, no frame, no sniffing, no cache.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isSecure } from './identity.ts';
import type { HttpPorts } from './ports.ts';

const NONE = ["'none'"];
const SELF = ["'self'"];
const TWO_YEARS_S = 63_072_000;

/** A route that needs another policy sets its own header, and says why there. */
export function headers(ports: Pick<HttpPorts, 'publicUrl'>): MiddlewareHandler {
  const secure = secureHeaders({
    overwrite: false,
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: SELF,
      connectSrc: SELF,
      frameSrc: SELF,
      formAction: SELF,
      baseUri: NONE,
      frameAncestors: NONE,
    },
    xFrameOptions: 'DENY',
    // Not no-referrer: with that, browsers send "Origin: null" with our own forms too.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: false, geolocation: false, microphone: false },
    strictTransportSecurity: isSecure(ports) ? `max-age=${TWO_YEARS_S}` : false,
  });
  return async (context, next) => {
    await secure(context, next);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  };
}
