// An article's events and the names of minors in it in, the events with each place of the text where one is named out: no quote shows these.
import { OF_AGE } from '../claims/index.ts';
import type { SwapEvent } from '../domain/event.ts';

/** What may be an age: "Ivan Petrenko, 16,", "Ivan Petrenko (16)". */
const AGE = / \(?(\d{1,2})(?=[,.;)])/gu;

/** Tried where a word begins, and not at each letter of it: a word may be as long as the text. */
const NAME_BEFORE = /(?<!\p{L})(?:(?!\p{Lu})\p{L})*(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}),?$/u;

/** No name that an age follows is longer. */
const NAME_CHARACTERS = 200;

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

/** Those whose age stands behind their name, also where nothing else was read of them. */
function namedWithAge(text: string): readonly string[] {
  const names: string[] = [];
  AGE.lastIndex = 0;
  for (let found = AGE.exec(text); found !== null; found = AGE.exec(text)) {
    if (Number(found[1]) >= OF_AGE) continue;
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, found.index - NAME_CHARACTERS), found.index))?.[1];
    if (name !== undefined) names.push(name);
  }
  return names;
}
