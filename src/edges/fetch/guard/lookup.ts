// A host name goes in; every address it has comes out, and a name server that is silent about one name keeps no other waiting.
import { Resolver, lookup as systemLookup } from 'node:dns/promises';

/** Every address of a name, in the order to try them. `own`: the operator allowed this host by name. */
export type Lookup = (host: string, own: boolean) => Promise<readonly string[]>;

/** Two tries within the time that a fetch gives a name. */
const NAME_SERVERS = { timeout: 2_000, tries: 2 };

/**
 * Names of the internet are asked of the name servers directly: getaddrinfo blocks a thread, of which a process gives it two,
 * so that two dead names would hold up all others. Names that the operator allowed may stand in the hosts file or be known
 * to the system alone, and go that way.
 * @param servers in place of the system's, as '127.0.0.1:5353'
 */
export function openLookup(servers: readonly string[] = []): Lookup {
  const resolver = new Resolver(NAME_SERVERS);
  if (servers.length > 0) resolver.setServers(servers);
  return async (host, own) => {
    if (own) return await bySystem(host);
    const families = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    // IPv4 first: a machine without IPv6 then waits for nothing.
    const addresses = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
    if (addresses.length > 0) return addresses;
    const codes = families.map((family) => (family.status === 'rejected' ? codeOf(family.reason) : ''));
    // No name server is configured, or none runs: whatever the system knows.
    if (codes.every((code) => code === 'ECONNREFUSED')) return await bySystem(host);
    throw Object.assign(new Error(`no address for ${host} (${codes.join(', ')})`), { code: worstOf(codes) });
  };
}

async function bySystem(host: string): Promise<readonly string[]> {
  const answers = await systemLookup(host, { all: true, order: 'ipv4first' });
  return answers.map((answer) => answer.address);
}

/** A name that is known not to be, where both say so; else the name server is at fault, for now. */
function worstOf(codes: readonly string[]): 'ENOTFOUND' | 'ENODATA' | 'EAI_AGAIN' {
  if (codes.some((code) => code !== 'ENOTFOUND' && code !== 'ENODATA')) return 'EAI_AGAIN';
  return codes.includes('ENOTFOUND') ? 'ENOTFOUND' : 'ENODATA';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
