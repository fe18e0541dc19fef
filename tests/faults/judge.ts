// A service that has come to rest, the journal of what was acknowledged and the origin go in; every broken promise comes out, in words.
import { FINAL_STATES } from '../../src/domain/address.ts';
import type { LedgerRecord } from '../../src/domain/record.ts';
import type { ServiceProcess } from '../support/service-process.ts';
import type { FaultOrigin } from './origin.ts';

/** Tries of the settings, and one more fetch for each crash. */
const MOST_HITS = 4;

/** @param acknowledged as the client wrote them down, outside the product: URL and id */
export async function judge(
  service: ServiceProcess,
  acknowledged: readonly (readonly [url: string, id: string])[],
  origin: FaultOrigin,
): Promise<readonly string[]> {
  const broken: string[] = [];
  const ids = new Map(acknowledged);
  for (const [url, expected] of origin.expected) {
    const why = await service.why(url);
    if (why === null) {
      broken.push(`${url}: ${ids.has(url) ? 'was acknowledged and' : 'was in the feed and'} is lost`);
      continue;
    }
    const { state, reason, id } = why.address;
    const end = [state, reason].filter((part) => part !== null).join(' ');
    if (end !== expected) broken.push(`${url}: ended as "${end}", not as "${expected}"`);
    if (ids.has(url) && ids.get(url) !== id) broken.push(`${url}: has another id than the one acknowledged`);
    const finals = why.history.filter((step) => FINAL_STATES.includes(step.state));
    if (finals.length !== 1) broken.push(`${url}: ended ${finals.length} times`);
    const hits = origin.hits.get(url) ?? 0;
    if (hits > MOST_HITS) broken.push(`${url}: was fetched ${hits} times`);
  }
  const { addresses } = await service.status();
  const rows = Object.values(addresses).reduce((sum, count) => sum + count, 0);
  if (rows !== origin.expected.size) broken.push(`${rows} addresses are kept, not ${origin.expected.size}`);
  return [...broken, ...(await judgeRecords(service, origin))];
}

/** Each token in exactly one record, and in that one once. */
async function judgeRecords(service: ServiceProcess, origin: FaultOrigin): Promise<readonly string[]> {
  const broken: string[] = [];
  const places = new Map<string, string[]>();
  for (const record of await allRecords(service)) {
    const detail = await service.record(record.id);
    const texts = await service.articles(detail?.articles.map(({ id }) => id) ?? []);
    for (const { url, article } of texts) {
      const token = url === null ? null : origin.tokenOf(url);
      if (token === null || !article.text.includes(token))
        broken.push(`record ${record.id}: quotes what is not its page (${url})`);
      else places.set(token, [...(places.get(token) ?? []), record.id]);
    }
  }
  for (const url of origin.expected.keys()) {
    const token = origin.tokenOf(url);
    if (token === null) continue;
    const found = places.get(token) ?? [];
    if (found.length !== 1) broken.push(`${url}: its token is in ${found.length} records`);
  }
  return broken;
}

export async function allRecords(service: ServiceProcess): Promise<readonly LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page: Awaited<ReturnType<ServiceProcess['records']>> = await service.records(cursor, 50);
    records.push(...page.records);
    cursor = page.next;
  }
  return records;
}
