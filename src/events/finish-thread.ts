// A thread in the making in, the thread out: whether it is a plan, has begun, was put off or called off.
import { UNREAD } from '../domain/engine-steps.ts';
import { type DateSpan, UNKNOWN_DATE } from '../domain/event.ts';
import type { DateMention, Figure } from '../domain/statement.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import { type Draft, isCancelled, isOnlyCancelled, isPlan, isUnderWay, newDateOf } from './thread-draft.ts';

export type Thread = {
  readonly tellings: readonly Telling[];
  readonly date: DateSpan;
  readonly dateMention: DateMention | null;
  readonly main: boolean;
  readonly planned: boolean;
  readonly cancelled: boolean;
  readonly recap: boolean;
  /** What is planned has begun: "trucks began on Wednesday to carry … 1,400 are to make the journey". */
  readonly begun: boolean;
};

export function finishThread(draft: Draft): Thread {
  const { tellings } = draft;
  const firstCounted = tellings.find((one) => one.figures.some(counts));
  const opens = tellings.find((one) => one.figures.some(counts) || one.flags.has('event') || isCancelled(one));
  const cancelled =
    tellings.some(isCancelled) &&
    (firstCounted === undefined || isCancelled(firstCounted) || isPlan(firstCounted) || isOnlyCancelled(opens));
  const planned = draft.planned || isOnlyPlanned(tellings);
  const begun =
    tellings.some(isUnderWay) ||
    tellings.some(isBegunAndGoesOn) ||
    (!draft.planned && tellings.some((one) => !isPlan(one) && one.statement.tags.includes('begin')));
  const postponed = planned && !cancelled && tellings.some((one) => one.flags.has('postponed'));
  const again = postponed ? (newDateOf(tellings) ?? null) : draft.mention;
  return {
    tellings,
    date: postponed ? (again?.ahead ?? UNKNOWN_DATE) : (draft.date ?? UNKNOWN_DATE),
    dateMention: again,
    main: draft.main,
    planned,
    cancelled,
    recap: draft.recap,
    begun,
  };
}

/** "began on Monday a swap that will go on for days", not "the exchange will begin": the plan stands behind it. */
function isBegunAndGoesOn({ cues }: Telling): boolean {
  return cues.some(
    (begun) =>
      begun.tag === 'begun' && cues.some((plan) => plan.tag === 'planned' && plan.to > begun.to && plan.at > begun.at),
  );
}

/** "The exchange was due today. 1,700 were to be flown out": every number is a plan's, and nobody says that it was done. */
function isOnlyPlanned(tellings: readonly Telling[]): boolean {
  const told = tellings.filter((one) => one.figures.some(isMoved) || one.flags.has('event') || isUnderWay(one));
  return told.length > 0 && told.every(isPlan);
}

/** A figure of people that some row or none understood, not one of ages or tallies. */
function isMoved(figure: Figure): boolean {
  return counts(figure) || (figure.row === UNREAD && !figure.bare && !figure.ofThem);
}
