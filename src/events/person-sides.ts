// What an article tells of its people, one by one, in; to which of two sides each of them went, out.
import { isSamePerson } from '../domain/same-name.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Story } from './person-stories.ts';
import type { Placed } from './placed.ts';
import { isThirdState, otherOf, type Pair } from './sides.ts';
import type { Thread } from './threads.ts';

/** More than these nobody tells one by one. */
export const MOST_PERSONS = 12;
export type Sided = Story & { readonly side: string | null };

/** Who stand together before "in exchange for" go one way, who stand behind it the other; where all others go one way, those of whom nobody says go the other. */
export function withSides(
  thread: Thread,
  stories: readonly Story[],
  told: readonly Statement[],
  pair: Pair,
  placed: readonly Placed[],
  around: Around,
): readonly Sided[] {
  const facing = facingOf(stories, told);
  const all = stories.map((one, at): Sided => {
    const leaning = one.leaning + (facing.get(at) ?? 0);
    return { ...one, leaning, side: leaning > 0 ? pair[0] : leaning < 0 ? pair[1] : null };
  });
  // "Ann Adams and Ben Brown landed … Carl Clark was left behind": who does not move tells nothing of those who do.
  const sure = all.some(({ moved, side }) => moved && side !== null);
  const settled = all.filter(
    ({ side, moved }) => moved || (sure && !all.some((one) => one.moved && one.side === side)),
  );
  const opposite = withOpposite(settled, pair);
  const known = opposite.filter((one) => one.side !== null);
  const open = opposite.filter((one) => one.side === null && one.moved);
  const ways = new Set([...known.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  const [way] = ways;
  const [one, another] = open;
  if (
    ways.size === 0 &&
    isBetweenTraders(pair, pair) &&
    open.length === 2 &&
    one !== undefined &&
    another !== undefined &&
    (areOpposite(one, another) || areOfOneSwap(one, another))
  )
    return [
      { ...one, side: pair[0] },
      { ...another, side: pair[1] },
    ];
  // Of one who is let go nobody says whose he is: whoever takes people for that gave him.
  const holders = pair.filter(takesHostages);
  const [holder] = holders;
  if (
    way === undefined &&
    holder !== undefined &&
    holders.length === 1 &&
    thread.main &&
    placed.length === 0 &&
    around.headline &&
    areTogether(open)
  )
    return open.map((one) => ({ ...one, side: otherOf(pair, holder) }));
  // Without a swap whoever moves besides goes the same way, or nowhere.
  if (!around.swaps && !areAdversaries(...pair) && !open.some(({ statement }) => isBack(statement))) return known;
  if (way == null || ways.size > 1 || !areTogether(open) || areCounted(open, placed)) return known;
  const other = otherOf(pair, way);
  const turned = open.filter(({ mention }) => !isForeignTo(other, mention, pair));
  return [...known, ...turned.map((one) => ({ ...one, side: other }))];
}

/** "43 Ukrainians came home, and a Swede with them": whom others send to jail goes to no state that jails foreigners. */
function isForeignTo(jailer: string, { nationality }: PersonMention, pair: Pair): boolean {
  return nationality !== null && jailsForeigners(jailer) && isThirdState(nationality, pair);
}

/** "Going the other way were Ann Adams and Ben Brown": not as those went of whom was told last. */
function withOpposite(stories: readonly Sided[], pair: Pair): readonly Sided[] {
  let last: Sided | null = null;
  return stories.map((one) => {
    const { side, moved, statement } = one;
    if (side !== null) {
      if (moved) last = one;
      return one;
    }
    if (!moved || last === null || last.side === null || last.statement === statement) return one;
    if (!statement.tags.includes('inReturn')) return one;
    return { ...one, side: otherOf(pair, last.side) };
  });
}

/** What others of the sentence lean to speaks for those beside them, and against those who went against them. */
function facingOf(stories: readonly Story[], told: readonly Statement[]): ReadonlyMap<number, number> {
  const facing = new Map<number, number>();
  for (const statement of told) {
    const { persons, opposed } = statement;
    const here: Faced[] = persons.flatMap((mention) => {
      const at = stories.findIndex((story) => isSamePerson(story.mention.name, mention.name));
      return at === -1 ? [] : [{ mention, at, leaning: stories[at]?.leaning ?? 0 }];
    });
    const pronoun = statement.figures.find((figure) => isPronoun(figure));
    const before = pronoun === undefined ? undefined : namedBefore(stories, statement);
    if (pronoun !== undefined && before !== undefined)
      here.push({ mention: { at: pronoun.at, half: 0 }, at: -1, leaning: before.leaning });
    if (here.length < 2) continue;
    const halved = new Set(here.map(({ mention }) => mention.half)).size > 1;
    for (const one of here) {
      let sum = 0;
      for (const other of here) {
        if (other.at === one.at) continue;
        const against = opposed.some((two) => two.includes(one.mention.at) && two.includes(other.mention.at));
        if (against) sum -= other.leaning;
        else if (halved) sum += other.mention.half === one.mention.half ? other.leaning : -other.leaning;
      }
      if (one.at !== -1) facing.set(one.at, (facing.get(one.at) ?? 0) + sum);
    }
  }
  return facing;
}

type Faced = {
  readonly mention: Pick<PersonMention, 'at' | 'half'>;
  /** Its place among the stories; -1 of a pronoun. */
  readonly at: number;
  readonly leaning: number;
};

/** "She was let go in a trade for Boris Bykov": whom the text named last. */
function namedBefore(stories: readonly Story[], { sentence }: Statement): Story | undefined {
  return stories.findLast(({ statement, leaning }) => leaning !== 0 && statement.sentence < sentence);
}

/** "she": somebody whom the text named before. */
export function isPronoun({ persons: [name] }: Figure): boolean {
  return name !== undefined && /^\p{Ll}+$/u.test(name);
}

/** "Ann Adams comes home; Ben Brown is sent back": one each, whichever way nobody says. */
function areOpposite(one: Sided, other: Sided): boolean {
  return (
    one.statement === other.statement &&
    (one.mention.clause !== other.mention.clause ||
      one.statement.opposed.some((two) => two.includes(one.mention.at) && two.includes(other.mention.at)))
  );
}

/** "last exchanged prisoners in 2020, when Ann Adams and Boris Bykov were let go": one each. */
function areOfOneSwap(one: Sided, other: Sided): boolean {
  return (
    one.statement === other.statement &&
    one.statement.cues.some(({ tag }) => tag === 'event') &&
    one.statement.tags.includes('swap')
  );
}

/** One, or several of one sentence that all move: "Ann Adams and Carl Clark went the other way". */
function areTogether(open: readonly Sided[]): boolean {
  return open.length === 1 || open.every((one) => one.moved && one.statement === open[0]?.statement);
}

/** "Two soldiers were freed. Carl Clark and Dan Dunn are in good health", "A soldier was freed. Carl Clark was given to the Red Cross": these are they. */
function areCounted(open: readonly Sided[], placed: readonly Placed[]): boolean {
  return (
    !open.some(({ statement }) => isBack(statement)) &&
    placed.some(
      (one) =>
        isNameless(one.figure) && (one.value ?? 0) >= open.length && one.value !== null && one.value <= MOST_PERSONS,
    )
  );
}

/** A number, or "a soldier". */
function isNameless({ persons: [name] }: Figure): boolean {
  return name === undefined || !/\p{Lu}\S*$/u.test(name);
}

export function isBetweenTraders(pair: Pair, ways: readonly (string | null)[]): boolean {
  if (areAdversaries(...pair)) return true;
  return ways.some((to) => to !== null && [jailsForeigners, takesHostages].some((holds) => holds(otherOf(pair, to))));
}

/** "The man they were traded for, Hamid Noury". */
export function isBack({ tags }: Statement): boolean {
  return tags.includes('inReturn') || tags.includes('swap');
}
