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
  return answers ?? NONE;
}

/** Most questions have no answer: that one is made once. */
const NONE: readonly never[] = [];

/**
 * Where one item alone answers, its own list is handed on.
 * @example pickAll([1, 2], (count) => Array(count).fill(count)) // [1, 2, 2]
 */
export function pickAll<Item, Answer>(
  list: readonly Item[],
  answersOf: (item: Item, at: number) => readonly Answer[],
): readonly Answer[] {
  let sole: readonly Answer[] = NONE;
  let answers: Answer[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    if (item === undefined) continue;
    const own = answersOf(item, at);
    if (own.length === 0) continue;
    if (sole.length === 0) sole = own;
    else {
      answers ??= sole.slice();
      for (let i = 0; i < own.length; i++) answers.push(own[i] as Answer);
    }
  }
  return answers ?? sole;
}

/** Every answer once; of most lists there is none, and then no set is made. */
export function pickEach<Item, Answer>(
  list: readonly Item[],
  answerOf: (item: Item) => Answer | null,
): ReadonlySet<Answer> {
  return list.length === 0 ? NOBODY : new Set(pick(list, (item) => answerOf(item) ?? undefined));
}

const NOBODY: ReadonlySet<never> = new Set();
