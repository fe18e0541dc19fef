// The reports of one group in, one profile out that says what they agree on: a figure that only one of many tells is no part of it.
import { groupBy } from '../domain/group-by.ts';
import { foldRecord } from './fold/index.ts';
import { type Profile, profileOf, type Side } from './profile.ts';

/** From so many independent texts on, what only one of them says is a slip of its reporter, or of the reader. */
const SEVERAL_TEXTS = 3;

/** Reports that count differently are both kept: 277 and 246 to one side, each told twice. */
export function consensusOf(group: readonly Profile[]): Profile | null {
  const [first] = group;
  if (first === undefined) return null;
  const reports = group.map(({ told }) => told);
  const { kind, status, date, parties, mediators, location, agreement } = foldRecord('', reports);
  const event = {
    ...first.told.event,
    ...{ kind, status, date: { ...date, quotes: [] }, parties, mediators, location, agreement },
  };
  return {
    ...profileOf({ ...first.told, event }),
    sides: sidesOf(group),
    people: new Set(group.flatMap(({ people }) => [...people])),
  };
}

function sidesOf(group: readonly Profile[]): ReadonlyMap<string, Side> {
  const receivers = new Set(group.flatMap(({ sides }) => [...sides.keys()]));
  return new Map(
    [...receivers].toSorted().map((to) => {
      const told = group.flatMap(({ told: { text }, sides }) => {
        const side = sides.get(to);
        return side === undefined ? [] : [{ text, side }];
      });
      return [
        to,
        {
          wholes: agreed(told.flatMap(({ text, side }) => side.wholes.map((figure) => ({ text, figure })))),
          parts: agreed(told.flatMap(({ text, side }) => side.parts.map((figure) => ({ text, figure })))),
          categories: new Set(told.flatMap(({ side }) => [...side.categories])),
        },
      ] as const;
    }),
  );
}

type Figure = Side['wholes'][number];

function agreed(told: readonly { readonly text: string; readonly figure: Figure }[]): readonly Figure[] {
  const texts = (ones: typeof told) => new Set(ones.map(({ text }) => text)).size;
  const needed = texts(told) < SEVERAL_TEXTS ? 1 : 2;
  const byFigure = groupBy(told, ({ figure: { count, qualifier } }) => `${count} ${qualifier}`);
  const kept = [...byFigure.values()].filter((ones) => texts(ones) >= needed);
  // Where no two agree, each is as good as the next.
  return (kept.length > 0 ? kept : [...byFigure.values()]).flatMap(([one]) => (one === undefined ? [] : [one.figure]));
}
