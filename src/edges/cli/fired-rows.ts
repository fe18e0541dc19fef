// What one article says in, the rows and frames of the grammar that took part out: the shape of each, and a sentence that it is for.
import type { Extraction } from '../../domain/article.ts';
import { ENGINE_STEPS } from '../../domain/engine-steps.ts';
import { type Frame, LANGUAGES } from '../../languages/index.ts';

export type FiredRow = { readonly says: string; readonly example: string };

export type FiredRows = Readonly<Record<string, FiredRow>>;

export function firedRows({ events, figures }: Extraction): FiredRows {
  const fired = new Set([...events.flatMap(({ rules }) => rules), ...figures.map(({ row }) => row)]);
  const known: readonly (readonly [id: string, row: FiredRow])[] = [
    ...LANGUAGES.flatMap(({ rows, frames }) => [
      ...rows.map(({ id, says, examples }) => [id, { says, example: examples[0]?.[0] ?? '' }] as const),
      ...frames.map((frame) => [frame.id, { says: shapeOf(frame), example: frame.examples[0]?.[0] ?? '' }] as const),
    ]),
    ...Object.entries(ENGINE_STEPS),
  ];
  return Object.fromEntries(known.filter(([id]) => fired.has(id)));
}

const PLACES = ['subject', 'object', 'second', 'owner', 'by'] as const;

/** "{give} active, subject → from, object → moved". */
function shapeOf(frame: Frame): string {
  const roles = PLACES.flatMap((place) => (frame[place] === undefined ? [] : [`${place} → ${frame[place]}`]));
  return [`{${frame.of}} ${frame.voice}`, ...roles].join(', ');
}
