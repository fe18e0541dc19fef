// Statements in, a story for each person out: all that the article says of where somebody was held, whose he is and where he went, weighed.
import { isSamePerson, lastName } from '../domain/same-name.ts';
import type { PersonMention, Statement } from '../domain/statement.ts';
import { type Pair, standsFor } from './sides.ts';

export type Story = {
  /** The first mention that says that the person moves, or was held. */
  readonly mention: PersonMention;
  readonly statement: Statement;
  /** Somebody says that the person changes hands. */
  readonly moved: boolean;
  /** Who held the person is told somewhere. */
  readonly held: boolean;
  /** Somebody says that the person stays where he is. */
  readonly left: boolean;
  /** Above zero for the first of the pair as the one that gets the person, below for the second. */
  readonly leaning: number;
};

type Draft = { -readonly [Field in keyof Story]: Story[Field] };

/** What speaks for the first of the pair, less what speaks for the second: whose hands they leave tells most. */
const LEANS = { captor: 3, agentOf: 3, to: 2, nationality: 2, seizedIn: 1 } as const;

/** By the last name: "Ann Adams" is "Adams" further on. */
export function storiesOf(statements: readonly Statement[], pair: Pair, title: Statement | null): readonly Story[] {
  const titled = tradedIn(title);
  const stories: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  let before: { readonly story: Draft; readonly sentence: number } | null = null;
  for (const statement of statements) {
    if (statement.cues.some((cue) => DOUBTS.has(cue.tag))) continue;
    const ofThings = statement.cues.some(({ tag }) => tag === 'things');
    const still = statement.tags.includes('still');
    for (const mention of statement.persons) {
      if (isApposed(mention, statement, pair) || (ofThings && mention.captor === null)) continue;
      const left = mention.left || (still && !mention.moved);
      const moved =
        (mention.moved || isCounted(mention, statement) || titled.includes(lastName(mention.name))) && !left;
      const own = {
        moved,
        left,
        held: mention.captor !== null || mention.seizedIn !== null,
        leaning: leaningOf(mention, pair),
      };
      const namesakes = byName.get(lastName(mention.name)) ?? [];
      const known = namesakes.find((story) => isSamePerson(story.mention.name, mention.name));
      if (known === undefined) {
        const story = { mention, statement, ...own };
        stories.push(story);
        byName.set(lastName(mention.name), [...namesakes, story]);
      } else {
        // The words for it are those that say that he goes.
        if (moved && !known.moved) Object.assign(known, { mention, statement });
        known.moved ||= own.moved;
        known.left ||= own.left;
        known.held ||= own.held;
        known.leaning += own.leaning;
      }
      const story = known ?? stories.at(-1);
      // "Ann Adams proposed to her friend. With her on the jet was Ben Brown": then she was on it.
      if (moved && before !== null && isAlong(mention, statement, before.sentence))
        before.story.moved ||= !before.story.left;
      if (story !== undefined) before = { story, sentence: statement.sentence };
    }
  }
  return stories.filter((story) => story.moved || (story.held && !story.left));
}

/** "With him on the plane was Ben Brown", of whom else the sentence tells nothing, right behind the one of whom was told. */
function isAlong(mention: PersonMention, { persons, tags, sentence }: Statement, before: number): boolean {
  return persons[0] === mention && tags.includes('alsoBehind') && tags.includes('vehicle') && sentence - before === 1;
}

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'denied', 'recap']);

/** "Adams for Bykov": two whom the headline sets against each other. */
function tradedIn(title: Statement | null): readonly string[] {
  if (title === null || title.opposed.length === 0) return NOBODY;
  return title.figures.flatMap(({ at, persons: [name] }) =>
    name !== undefined && title.opposed.some((two) => two.includes(at)) ? lastName(name) : [],
  );
}

const NOBODY: readonly string[] = [];

/** A row or frame moves the person: "Ann Adams for Boris Bykov". */
function isCounted({ at }: PersonMention, { figures }: Statement): boolean {
  return figures.some((figure) => figure.at === at && figure.persons.length > 0 && figure.meaning === 'side');
}

/** "Ann Adams and Carl Clark were released: a Dane and a Swede": who they are. */
function isApposed(mention: PersonMention, { persons }: Statement, pair: Pair): boolean {
  if (!isNameless(mention.name)) return false;
  const own = standsFor(mention.nationality, pair);
  return (
    (own === null || !pair.includes(own)) &&
    persons.some((one) => one !== mention && one.moved && one.half === mention.half && one.at < mention.at)
  );
}

/** "a wounded ranger". */
function isNameless(name: string): boolean {
  return !/\p{Lu}\S*$/u.test(name) || /^an? /iu.test(name);
}

function leaningOf(mention: PersonMention, pair: Pair): number {
  const towards = (id: string | null, weight: number): number => {
    const side = standsFor(id, pair);
    return side === pair[0] ? weight : side === pair[1] ? -weight : 0;
  };
  return (
    towards(mention.to, LEANS.to) +
    towards(mention.agentOf, LEANS.agentOf) +
    towards(mention.nationality, LEANS.nationality) -
    towards(mention.captor, LEANS.captor) -
    towards(mention.seizedIn, LEANS.seizedIn)
  );
}
