// A secret and a way out go in; what delivers a notice to one address comes out, signed as the Standard Webhooks specification says.
import { createHmac } from 'node:crypto';
import type { WaitNotice } from '../domain/wait-notice.ts';
import type { Fetcher } from './fetch/index.ts';

export type Webhook = { readonly url: string; readonly secret: string };

/** webhook-id is the same however often one notice is sent; webhook-timestamp is of this sending. */
export function openWebhook({ url, secret }: Webhook, fetcher: Pick<Fetcher, 'post'>) {
  return async (id: string, notice: WaitNotice, at: string): Promise<void> => {
    const body = JSON.stringify(notice);
    const timestamp = String(Math.floor(Date.parse(at) / 1_000));
    await fetcher.post(url, {
      body,
      headers: {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signatureOf(secret, `${id}.${timestamp}.${body}`)}`,
      },
    });
  };
}

/** @param secret 'whsec_' and Base64 */
function signatureOf(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key).update(signed).digest('base64');
}
