// The events of one block and the decisions in, records out, with the reason why each event stands where it stands.
import {
  type Block,
  type Double,
  type LedgerEvent,
  type LedgerRecord,
  OPEN,
  type Resolution,
  type ResolvedBlock,
} from '../domain/record.ts';
import { inCompany } from './company.ts';
import { compare } from './compare/index.ts';
import { doubtsOf } from './doubts.ts';
import type { Finding } from './finding.ts';
import { foldRecord } from './fold/index.ts';
import { identify, type Naming, recordIdOf } from './identify.ts';
import { bestPair, type Group, joinable, type Links, linkBetween, linksOf, type Unit } from './links.ts';
import { partition } from './partition.ts';
import { inOrder, type Profile, profileOf } from './profile.ts';
import { type Proposal, proposalsOf } from './proposals.ts';
import { type Spoken, verdictsOf } from './verdicts.ts';

export { anchorsOf, goneFrom, sameEvents } from './anchors.ts';
export { dealOf } from './deals.ts';
export { placesOf } from './places.ts';
export { spokenIn } from './verdicts.ts';

/**
 * Pure: the same events and decisions give the same partition, in whatever order they come.
 * Every record waits; what reviewers said of it is the review room's to add.
 * @example resolveBlock({ events, standing: new Map(), decisions: [] }).records.length
 */
export function resolveBlock(block: Block): ResolvedBlock {
  const profiles = inCompany(inOrder(block.events).map(profileOf));
  const { units, barred, settled, spoken } = verdictsOf(block, profiles);
  const links = linksOf(profiles, units, barred);
  const groups = partition(profiles, units, joinable(links, settled));
  const members = groups.map((group) => positionsIn(units, group).flatMap((at) => profiles[at]?.told ?? []));
  const ids = identify(members, namingsIn(spoken, profiles));
  const proposals = proposalsOf(profiles, units, groups, links);
  const resolved: Resolved = { profiles, units, links, groups, ids, proposals };
  return {
    records: members.map((reports, index) => recordOf(resolved, reports, index)),
    resolutions: groups.flatMap((_, index) => resolutionsOf(resolved, index)),
  };
}

type Resolved = {
  readonly profiles: readonly Profile[];
  readonly units: readonly Unit[];
  readonly links: Links;
  readonly groups: readonly Group[];
  readonly ids: readonly string[];
  readonly proposals: readonly Proposal[];
};

function positionsIn(units: readonly Unit[], group: Group): readonly number[] {
  return group.flatMap((unit) => units[unit] ?? []).toSorted((a, b) => a - b);
}

/** Of the decisions that stand. */
function namingsIn(spoken: readonly Spoken[], profiles: readonly Profile[]): readonly Naming[] {
  const idsAt = (positions: readonly number[]) => positions.flatMap((at) => profiles[at]?.told.id ?? []);
  return spoken
    .filter(({ decision }) => decision.undoneAt === null)
    .map(({ decision: { kind, recordId, otherRecordId }, record, other }) => {
      const named = { id: recordId, eventIds: idsAt(record), bySplit: false };
      if (otherRecordId === null) return [named];
      return [named, { id: otherRecordId, eventIds: idsAt(other), bySplit: kind === 'split' }];
    });
}

function recordOf(resolved: Resolved, reports: readonly LedgerEvent[], index: number): LedgerRecord {
  const record = foldRecord(resolved.ids[index] ?? '', reports);
  const needs = [...doubtsOf(reports), ...proposedJoins(resolved, index)];
  return { ...record, needs, doubles: doublesOf(resolved, index) };
}

/** Of both records of a proposal: whoever looks at one should see the other. */
function doublesOf(resolved: Resolved, index: number): readonly Double[] {
  return resolved.proposals
    .filter(({ weaker, stronger }) => weaker === index || stronger === index)
    .map(({ weaker, stronger, score, pair }) => ({
      recordId: resolved.ids[weaker === index ? stronger : weaker] ?? '',
      score: rounded(score),
      findings: findingsFor(resolved, pair).map((finding) => ({ ...finding, score: rounded(finding.score) })),
    }))
    .toSorted((a, b) => b.score - a.score || (a.recordId < b.recordId ? -1 : 1))
    .slice(0, DOUBLES_SHOWN);
}

const DOUBLES_SHOWN = 3;

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function proposedJoins(resolved: Resolved, index: number): readonly string[] {
  return resolved.proposals
    .filter(({ weaker }) => weaker === index)
    .map((proposal) => {
      const why = findingsFor(resolved, proposal.pair).map(({ reason }) => reason);
      return `may be the same exchange as ${resolved.ids[proposal.stronger]}: ${why.join('; ')}`;
    });
}

function resolutionsOf(resolved: Resolved, index: number): readonly Resolution[] {
  const { profiles, units, groups, ids } = resolved;
  const group = groups[index] ?? [];
  const positions = positionsIn(units, group);
  const recordId = ids[index] ?? '';
  const founder = positions.find((at) => recordIdOf(profiles[at]?.told.id ?? '') === recordId) ?? positions[0];
  const judge = (at: number): Judgement => {
    if (positions.length === 1) return judgeAlone(resolved, index, at);
    return at === founder ? FOUNDER : judgeJoined(resolved, group, at);
  };
  return positions.map((at) => {
    const { judgement, score, reasons } = judge(at);
    const eventId = profiles[at]?.told.id ?? '';
    return { eventId, recordId, judgement, score: rounded(score), reasons };
  });
}

type Judgement = Pick<Resolution, 'judgement' | 'score' | 'reasons'>;

const FOUNDER: Judgement = { judgement: 'new', score: 0, reasons: ['the first report of this record'] };

function judgeAlone(resolved: Resolved, index: number, at: number): Judgement {
  const isUndated = resolved.profiles[at]?.dating === 'none';
  const [nearest] = resolved.proposals.filter(({ weaker }) => weaker === index);
  const reasons = [...(isUndated ? [OPEN.date] : []), ...proposedJoins(resolved, index)];
  if (reasons.length > 0) return { judgement: 'unsure', score: nearest?.score ?? 0, reasons };
  return { judgement: 'new', score: 0, reasons: ['no other report in the ledger fits'] };
}

function judgeJoined(resolved: Resolved, group: Group, at: number): Judgement {
  const { units, links } = resolved;
  const own = group.filter((unit) => units[unit]?.includes(at));
  const others = group.filter((unit) => !own.includes(unit));
  const merged = own.some((unit) => (units[unit]?.length ?? 0) > 1) ? ['a reviewer saw them as one'] : [];
  const pair = bestPair(links, own, others);
  if (pair === null) return { judgement: 'same', score: 0, reasons: merged };
  return {
    judgement: 'same',
    score: linkBetween(links, own, others),
    reasons: [...merged, ...findingsFor(resolved, pair).map(({ reason }) => reason)],
  };
}

/** What the two events of two linked units that fit best have in common, and what not. */
function findingsFor({ profiles, units }: Resolved, [a, b]: readonly [number, number]): readonly Finding[] {
  const comparisons = (units[a] ?? []).flatMap((one) =>
    (units[b] ?? []).flatMap((other) => {
      const [first, second] = [profiles[one], profiles[other]];
      return first === undefined || second === undefined ? [] : [compare(first, second)];
    }),
  );
  const [best] = comparisons.toSorted((one, other) => other.score - one.score);
  return best?.findings ?? [];
}
