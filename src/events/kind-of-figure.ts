// A figure and what is placed before it in, of which kind its people are out: a bare number is of those who were spoken of.
import type { Category } from '../domain/event.ts';
import type { Figure } from '../domain/statement.ts';
import type { Placed } from './placed.ts';
import type { Telling } from './tellings.ts';

export function categoryOf(figure: Figure, placed: readonly Placed[], telling: Telling): Category {
  const { partOf, bare, echo, category, value } = figure;
  if (partOf !== null || !(bare || echo) || category !== 'unspecified') return category;
  const last = placed.at(-1);
  // "185 soldiers and 20 civilians came home; Moscow got 185 of its own".
  if (last?.category !== 'civilian' || value === null) return inherited(last, figure, telling);
  return placed.find((one) => one.value === value)?.category ?? inherited(last, figure, telling);
}

/** A bare number is of the people spoken of before; civilians and children are added to them, not continued. */
function inherited(last: Placed | undefined, figure: Figure, { statement }: Telling): Category {
  if (last === undefined) return figure.category;
  // "Six minors … Three more were taken to relatives".
  if (last.category === 'civilian' || last.category === 'child')
    return figure.more === true ? last.category : figure.category;
  // The dead were spoken of, and now: "The Russians who left in exchange numbered 75".
  const living = last.category === 'remains' && statement.tags.includesOne(LIVING);
  return living && !statement.tags.includes('remains') ? figure.category : last.category;
}

const LIVING = ['nation', 'people', 'captiveWord', 'letLive'] as const;
