// States whose part in others' exchanges is known: those on whose soil they meet, those that broker them, and those that jail foreigners to trade them.

/** Their airports and capitals are named with those who change planes there. */
const HOSTS: ReadonlySet<string> = new Set(['QA', 'OM', 'AE', 'SA', 'CH', 'AT', 'TR', 'EG']);

/** They bring about others' exchanges more often than they have wars of their own. */
const BROKERS: ReadonlySet<string> = new Set(['US', 'TR', 'EG']);

/** What they get for a foreigner is a citizen of theirs whom the foreigner's state holds. */
const JAILERS: ReadonlySet<string> = new Set(['IR', 'VE', 'KP', 'CN', 'RU', 'SU', 'BY', 'Taliban', 'CU']);

export function isHost(id: string): boolean {
  return HOSTS.has(id);
}

export function brokersForOthers(id: string): boolean {
  return BROKERS.has(id);
}

export function jailsForeigners(id: string): boolean {
  return JAILERS.has(id);
}
