// An article's events and the names of minors in it in, the events with each place of the text where one is named out: no quote shows these.
import { OF_AGE } from '../claims/index.ts';
import type { SwapEvent } from '../domain/event.ts';

/**
 * Also of whom nothing else was read: "Ivan Petrenko, 16," and "Ivan Petrenko (16)". Tried where a word begins, and not at each
 * letter of it: a word may be as long as the text.
 */
const NAME_AND_AGE = /(?<!\p{L})(?:(?!\p{Lu})\p{L})*(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}),? \(?(\d{1,2})(?=[,.;)])/gu;

/** A part of a name alone, too: after "Ivan Petrenko, 16," an article says "Petrenko". */
export function hideMinors(
  events: readonly SwapEvent[],
  minors: readonly string[],
  text: string,
): readonly SwapEvent[] {
  if (events.length === 0) return events;
  const beside = [...text.matchAll(NAME_AND_AGE)].flatMap(({ 1: name = '', 2: age }) =>
    Number(age) < OF_AGE ? [name] : [],
  );
  const parts = new Set([...minors, ...beside].flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? []));
  if (parts.size === 0) return events;
  const hidden = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    parts.has(word) ? [{ start: index, end: index + word.length }] : [],
  );
  return events.map((event) => ({ ...event, hidden }));
}
