// A list and a question in, the answers out that are there: in place of flatMap, which makes a list for each item and is slow.

/** @example pick(['1', 'a'], (text) => (text === 'a' ? undefined : Number(text))) // [1] */
export function pick<Item, Answer>(
  list: readonly Item[],
  answerOf: (item: Item, at: number) => Answer | undefined,
): readonly Answer[] {
  let answers: Answer[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    const answer = item === undefined ? undefined : answerOf(item, at);
    if (answer === undefined) continue;
    // The first push would make room for seventeen.
    if (answers === undefined) answers = [answer];
    else answers.push(answer);
  }
  return answers ?? [];
}

/** @example pickAll([1, 2], (count) => Array(count).fill(count)) // [1, 2, 2] */
export function pickAll<Item, Answer>(
  list: readonly Item[],
  answersOf: (item: Item, at: number) => readonly Answer[],
): readonly Answer[] {
  const answers: Answer[] = [];
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    if (item === undefined) continue;
    const own = answersOf(item, at);
    for (let i = 0; i < own.length; i++) {
      const answer = own[i];
      if (answer !== undefined) answers.push(answer);
    }
  }
  return answers;
}
