// A web server in; the same one behind a slow line out: its pages come in pieces, with a pause in which a browser would draw.

import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PIECES = 5;
const PAUSE_MS = 60;

export type InPieces = {
  /** The address by the slow line of an address of the server's own. */
  readonly urlOf: (url: string) => string;
  readonly close: () => Promise<void>;
};

/** @param served the address of a server on this machine */
export async function openInPieces(served: string): Promise<InPieces> {
  const origin = new URL(served);
  const line = createServer((asked, answer) => {
    // Packed, a page of ours would be one piece.
    const headers = { ...asked.headers, host: origin.host, 'accept-encoding': 'identity' };
    const passed = request(new URL(asked.url ?? '/', origin), { method: asked.method, headers }, async (came) => {
      const body = Buffer.concat(await came.toArray());
      answer.writeHead(came.statusCode ?? 502, came.headers);
      const size = isPage(came.headers['content-type']) ? Math.ceil(body.length / PIECES) : body.length;
      for (let at = 0; at < body.length; at += size) {
        if (at > 0) await pause(PAUSE_MS);
        answer.write(body.subarray(at, at + size));
      }
      answer.end();
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const { port } = line.address() as AddressInfo;
  return {
    urlOf: (url) => url.replace(origin.origin, `http://127.0.0.1:${port}`),
    close: async () => {
      line.closeAllConnections();
      line.close();
      await once(line, 'close');
    },
  };
}

const isPage = (type: string | undefined): boolean => type?.startsWith('text/html') === true;
