// Events in, the same with a state that traded nobody as the group of that land which did: "Lebanese" for two soldiers are Hezbollah's.
import type { SwapEvent } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { groupsHosted } from '../gazetteer/index.ts';

/** Only where both sides gave somebody that day: who is let go for nothing goes home to a state. */
export function asHostedGroups(events: readonly SwapEvent[], statements: readonly Statement[]): readonly SwapEvent[] {
  return events.map((event) => {
    const [a, b, third] = event.parties;
    if (a === undefined || b === undefined || third !== undefined) return event;
    const host = groupsHosted(a, b).length > 0 ? a : b;
    const groups = groupsHosted(host, host === a ? b : a);
    if (groups.length === 0 || !events.some((other) => isOfThatDay(other, event) && goesBothWays(other, a, b)))
      return event;
    const group = firstNamed(statements, groups);
    return group === null ? event : withParty(event, host, group);
  });
}

function isOfThatDay({ date: one }: SwapEvent, { date: other }: SwapEvent): boolean {
  return one.start === other.start && one.end === other.end;
}

function goesBothWays({ transfers }: SwapEvent, a: string, b: string): boolean {
  return [a, b].every((side) => transfers.some(({ to, from }) => to === side && (from === a || from === b)));
}

function firstNamed(statements: readonly Statement[], groups: readonly string[]): string | null {
  for (const { parties } of statements) {
    const named = parties.find(({ id }) => groups.includes(id));
    if (named !== undefined) return named.id;
  }
  return null;
}

function withParty(event: SwapEvent, state: string, group: string): SwapEvent {
  const meant = (id: string): string => (id === state ? group : id);
  return {
    ...event,
    parties: event.parties.map(meant),
    transfers: event.transfers.map((one) => ({ ...one, to: meant(one.to), from: meant(one.from) })),
    mediators: event.mediators.filter((id) => id !== group),
  };
}
