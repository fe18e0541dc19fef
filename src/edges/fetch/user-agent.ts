// A contact address goes in; what we call ourselves in every request comes out.
import { version } from '../package.ts';

/** @example userAgent('https://example.org/bot') // 'Swapledger/0.1.0 (+https://example.org/bot)' */
export function userAgent(contact: string | null): string {
  const name = `Swapledger/${version()}`;
  return contact === null ? name : `${name} (+${contact.replace(/[^\x20-\x7e]|[()]/g, '')})`;
}
