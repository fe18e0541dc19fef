// What the store knows of one address goes in; one sentence for a person comes out: in the ledger, or why not.
import type { Why } from './contract.ts';

/** @example 'It was read and reports no exchange of prisoners, so nothing of it is in the ledger.' */
export function verdictOf({ address, events }: Omit<Why, 'verdict'>): string {
  const because = address.detail ?? address.reason ?? 'no reason was kept';
  switch (address.state) {
    case 'accepted':
    case 'fetched':
      return waiting(address.state === 'accepted' ? 'fetched' : 'read', address.reason, because, address.nextTryAt);
    case 'rejected':
      return `It is not in the ledger: ${withoutFullStop(because)} (${address.reason ?? 'rejected'}).`;
    case 'dead':
      return `It is not in the ledger: ${withoutFullStop(because)} (${address.reason ?? 'dead'}). Try it again with: swapledger retry --state dead --host ${address.host}`;
    case 'extracted':
      return inTheLedger(events);
    default:
      return address.state satisfies never;
  }
}

function waiting(what: string, reason: string | null, because: string, nextTryAt: string | null): string {
  if (reason === null) return `It waits to be ${what}.`;
  return `It waits to be ${what} again${nextTryAt === null ? '' : ` at ${nextTryAt}`}: ${withoutFullStop(because)} (${reason}).`;
}

function inTheLedger(events: Why['events']): string {
  if (events.length === 0)
    return 'It was read and reports no exchange of prisoners, so nothing of it is in the ledger.';
  const resolutions = events.flatMap(({ resolution }) => (resolution === null ? [] : [resolution]));
  const records = new Set(resolutions.map(({ recordId }) => recordId));
  const unsure = resolutions.filter(({ judgement }) => judgement === 'unsure').length;
  const open = events.length - resolutions.length;
  const told = `It was read and tells of ${counted(events.length, 'exchange')}`;
  if (resolutions.length === 0)
    return `${told}; ${open === 1 ? 'it is' : 'they are'} about to be folded into the ledger.`;
  const stand = `${told}: in the ledger in ${counted(records.size, 'record')} (${[...records].join(', ')})`;
  const proposed = unsure === 0 ? '' : `; ${unsure} of them may belong to another record and wait for a person`;
  return `${stand}${proposed}${open === 0 ? '' : `; ${open} still to be folded in`}.`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const withoutFullStop = (sentence: string) => sentence.replace(/[.\s]+$/, '');
