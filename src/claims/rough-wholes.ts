// The numbers of a sentence in, the same with a rough whole told by the exact parts behind it: "Almost 2,000 were let go: 250 … and 1,718 …".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Draft } from './scene.ts';
import type { Unit } from './unit.ts';

/** What is rough is nearer to its sum than this. */
const LEAST = 0.95;
const MOST = 1.3;
/** Where a part is told to have been held or arrested. */
const MOST_OTHERWISE = 1.02;

/** Parts stand behind a colon, a dash, a bracket or a comma, no further than this behind the whole. */
const REACH = 24;

export function tellRoughWholes(units: readonly Unit[], drafts: ReadonlyMap<number, Draft>): void {
  const all = [...drafts.values()].toSorted((a, b) => a.at - b.at);
  for (const [at, whole] of all.entries()) {
    if (whole.qualifier === 'exact' || whole.value === null || whole.value < 2) continue;
    if ((whole.meaning !== 'side' && whole.meaning !== 'each') || whole.partOf !== null) continue;
    const parts = partsBehind(units, whole, all.slice(at + 1, at + 1 + MOST_PARTS));
    if (parts.length < 2) continue;
    if (whole.meaning === 'each') {
      tellBothSides(whole, parts);
      continue;
    }
    const sum = parts.reduce((n, one) => n + (one.value ?? 0), 0);
    const most = parts.every(({ row }) => row === UNREAD) ? MOST : MOST_OTHERWISE;
    if (sum < whole.value * LEAST || sum > whole.value * most) continue;
    for (const part of parts) {
      const { row, meaning, verb, to, from, reach, cues } = whole;
      Object.assign(part, { row, meaning, verb, to, from, reach, cues, list: parts[0]?.at ?? null });
      part.nationality ??= whole.nationality;
    }
    passOver(whole);
  }
}

/** "More than 200 from each side: 230 Ukrainians and 248 Russians". */
function tellBothSides(whole: Draft, [one, other]: readonly Draft[]): void {
  if (one === undefined || other === undefined || one.nationality === null || other.nationality === null) return;
  if (one.nationality === other.nationality || !isNear(one, whole) || !isNear(other, whole)) return;
  for (const side of [one, other]) {
    const { row, reach, cues, category } = whole;
    Object.assign(side, { row, meaning: 'side', verb: 'come', reach, cues });
    if (side.category === 'unspecified') side.category = category;
  }
  passOver(whole);
}

/** The exact parts say it. */
function passOver(whole: Draft): void {
  Object.assign(whole, { meaning: 'other', row: 'engine/rough-whole', to: null, from: null });
}

function isNear(part: Draft, whole: Draft): boolean {
  const [value, rough] = [part.value ?? 0, whole.value ?? 0];
  return value >= rough * LEAST && value <= rough * MOST;
}

const MOST_PARTS = 4;

/** "1,718 Gazans who had been detained without charge". */
const OPEN: ReadonlySet<Draft['meaning']> = new Set(['other', 'held', 'cumulative', 'subset']);

/** The numbers behind it that nobody's verb governs. */
function partsBehind(units: readonly Unit[], whole: Draft, behind: readonly Draft[]): readonly Draft[] {
  const parts: Draft[] = [];
  for (const draft of behind) {
    const last = parts.at(-1) ?? whole;
    if (draft.at - last.at > REACH || !OPEN.has(draft.meaning) || draft.ofThem || draft.value === null) break;
    if (parts.length === 0 && !units.slice(whole.at + 1, draft.at).some(opensParts)) break;
    parts.push(draft);
  }
  return parts;
}

function opensParts({ lower }: Unit): boolean {
  return /^[:(–—-]$/u.test(lower);
}
