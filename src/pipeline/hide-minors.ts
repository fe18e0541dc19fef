// An article's events and the names of minors in it in, the events with each place of the text where one is named out: no quote shows these.
import { OF_AGE } from '../claims/index.ts';
import type { SwapEvent } from '../domain/event.ts';

/**
 * Also of whom nothing else was read: "Ivan Petrenko, 16," and "Ivan Petrenko (16)". Tried where a word begins, and not at each
 * letter of it: a word may be as long as the text.
 */
const NAME_AND_AGE = /(?<!\p{L})(?:(?!\p{Lu})\p{L})*(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}),? \(?(\d{1,2})(?=[,.;)])/gu;

/** An age under 18 behind a space: most texts have none, and then no name is looked for. */
const AGE = / \(?(?:0?\d|1[0-7])[,.;)]/u;

/** A part of a name alone, too: after "Ivan Petrenko, 16," an article says "Petrenko". */
export function hideMinors(
  events: readonly SwapEvent[],
  minors: readonly string[],
  text: string,
): readonly SwapEvent[] {
  if (events.length === 0) return events;
  const names = [...minors, ...namedWithAge(text)];
  if (names.length === 0) return events;
  const parts = new Set(names.flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? []));
  if (parts.size === 0) return events;
  const hidden = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    parts.has(word) ? [{ start: index, end: index + word.length }] : [],
  );
  return events.map((event) => ({ ...event, hidden }));
}

/** Those whose age stands behind their name. */
function namedWithAge(text: string): readonly string[] {
  const names: string[] = [];
  if (!AGE.test(text)) return names;
  NAME_AND_AGE.lastIndex = 0;
  for (let found = NAME_AND_AGE.exec(text); found !== null; found = NAME_AND_AGE.exec(text))
    if (Number(found[2]) < OF_AGE) names.push(found[1] ?? '');
  return names;
}
