// Ids made of what they name, so that the same thing has the same id in every ledger, and a repeat finds its row.
import { createHash } from 'node:crypto';
import { type SwapEvent, sideOf } from '../../domain/event.ts';

/** 128 bits: two of a billion addresses share an id once in 10^20 ledgers. */
const ID_CHARACTERS = 32;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The id of an address, and of the article it holds. */
export function addressId(key: string): string {
  return digest(`address ${key}`).slice(0, ID_CHARACTERS);
}

export function sourceId(url: string): string {
  return digest(`source ${url}`).slice(0, ID_CHARACTERS);
}

export function eventId(articleId: string, fingerprint: string): string {
  return digest(`event ${articleId} ${fingerprint}`).slice(0, ID_CHARACTERS);
}

/** The same for two tellings of one article that say the same, whichever words they quote. */
export function eventFingerprint(event: SwapEvent): string {
  const { start, end, precision } = event.date;
  const transfers = event.transfers.map((transfer) => [
    transfer.to,
    transfer.from,
    transfer.category,
    transfer.count,
    transfer.qualifier,
    transfer.claimedBy ?? null,
  ]);
  const said = [
    event.kind,
    event.status,
    [start, end, precision],
    [...event.parties].sort(),
    transfers.map((transfer) => JSON.stringify(transfer)).sort(),
    event.location,
    event.agreement,
    event.primary,
  ];
  return digest(JSON.stringify(said)).slice(0, ID_CHARACTERS);
}

/** Events are compared within their block only: "RU-UA". */
export function blockKey(parties: readonly string[]): string {
  return parties.length === 0 ? 'nobody' : [...new Set(parties.map(sideOf))].sort().join('-');
}
