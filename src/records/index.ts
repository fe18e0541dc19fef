// The events of one block and the decisions in, records out, with the reason why each event stands where it stands.
import type { Block, LedgerEvent, LedgerRecord, Resolution, ResolvedBlock } from '../domain/record.ts';
import { compare } from './compare/index.ts';
import { doubtsOf } from './doubts.ts';
import { foldRecord } from './fold/index.ts';
import { identify, recordIdOf } from './identify.ts';
import { type Group, type Links, linkBetween, linksOf } from './links.ts';
import { partition } from './partition.ts';
import { inOrder, type Profile, profileOf } from './profile.ts';
import { bestPair, type Proposal, proposalsOf } from './proposals.ts';
import { verdictsOf } from './verdicts.ts';

/**
 * Pure: the same events and decisions give the same partition, in whatever order they come.
 * Every record waits; what reviewers said of it is the review room's to add.
 * @example resolveBlock({ events, standing: new Map(), decisions: [] }).records.length
 */
export function resolveBlock(block: Block): ResolvedBlock {
  const profiles = inOrder(block.events).map(profileOf);
  const { forced, forbidden } = verdictsOf(block, profiles);
  const links = linksOf(profiles, forbidden);
  const groups = partition(profiles, forced, links);
  const members = groups.map((group) => group.flatMap((at) => profiles[at]?.told ?? []));
  const ids = identify(members, block.standing);
  const proposals = proposalsOf(profiles, groups, links);
  const resolved: Resolved = { profiles, links, groups, forced, ids, proposals };
  return {
    records: members.map((reports, index) => recordOf(resolved, reports, index)),
    resolutions: groups.flatMap((_, index) => resolutionsOf(resolved, index)),
  };
}

type Resolved = {
  readonly profiles: readonly Profile[];
  readonly links: Links;
  readonly groups: readonly Group[];
  readonly forced: readonly Group[];
  readonly ids: readonly string[];
  readonly proposals: readonly Proposal[];
};

function recordOf(resolved: Resolved, reports: readonly LedgerEvent[], index: number): LedgerRecord {
  const record = foldRecord(resolved.ids[index] ?? '', reports);
  return { ...record, needs: [...doubtsOf(reports), ...proposedJoins(resolved, index)] };
}

function proposedJoins(resolved: Resolved, index: number): readonly string[] {
  return resolved.proposals
    .filter(({ weaker }) => weaker === index)
    .map((proposal) => {
      const why = reasonsFor(resolved.profiles, proposal.pair);
      return `may be the same exchange as ${resolved.ids[proposal.stronger]}: ${why.join('; ')}`;
    });
}

function resolutionsOf(resolved: Resolved, index: number): readonly Resolution[] {
  const { profiles, groups, ids } = resolved;
  const group = groups[index] ?? [];
  const recordId = ids[index] ?? '';
  const founder = group.find((at) => recordIdOf(profiles[at]?.told.id ?? '') === recordId) ?? group[0];
  return group.map((at) => {
    const eventId = profiles[at]?.told.id ?? '';
    const judged = group.length === 1 ? judgeAlone(resolved, index) : judgeJoined(resolved, group, at, founder);
    return { eventId, recordId, ...judged, score: Math.round(judged.score * 100) / 100 };
  });
}

type Judgement = Pick<Resolution, 'judgement' | 'score' | 'reasons'>;

function judgeAlone(resolved: Resolved, index: number): Judgement {
  const undated = resolved.profiles[resolved.groups[index]?.[0] ?? 0]?.dating === 'none';
  const [nearest] = resolved.proposals.filter(({ weaker }) => weaker === index);
  const reasons = [...(undated ? ['no report says when it happened'] : []), ...proposedJoins(resolved, index)];
  if (reasons.length > 0) return { judgement: 'unsure', score: nearest?.score ?? 0, reasons };
  return { judgement: 'new', score: 0, reasons: ['no other report in the ledger fits'] };
}

function judgeJoined(resolved: Resolved, group: Group, at: number, founder: number | undefined): Judgement {
  const { profiles, links, forced } = resolved;
  const others = group.filter((other) => other !== at);
  const pair = bestPair(links, [at], others);
  const isLinked = links[at]?.has(pair[1]) === true;
  const reasons = isLinked ? reasonsFor(profiles, pair) : [];
  const byReviewer = forced.some((bound) => bound.includes(at)) ? ['a reviewer merged it'] : [];
  if (at === founder) return { judgement: 'new', score: 0, reasons: ['the first report of this record'] };
  // With a merge in the group not every pair is linked; what links it best then says how well it fits.
  const whole = linkBetween(links, [at], others);
  const score = Number.isFinite(whole) ? whole : (links[at]?.get(pair[1])?.score ?? 0);
  return { judgement: 'same', score, reasons: [...byReviewer, ...reasons] };
}

function reasonsFor(profiles: readonly Profile[], [a, b]: readonly [number, number]): readonly string[] {
  const [one, other] = [profiles[a], profiles[b]];
  if (one === undefined || other === undefined) return [];
  return compare(one, other).findings.map(({ reason }) => reason);
}
