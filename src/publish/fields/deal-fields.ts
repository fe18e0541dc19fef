// The fields that tell of an agreement and what came of it, wherever it is published.
import { z } from 'zod';
import { type About, field } from './field.ts';

export const agreementId = field(z.string(), {
  means: 'The record of the agreement: kind agreement.',
  decided: 'as the id of a record',
  example: 'r-77d05c2ab1e4',
});

const people = (means: string, decided: string, example: number): About => ({
  means,
  unit: 'persons, or bodies',
  decided,
  example,
});

export const pledged = field(
  z.number().int().nullable(),
  people('How many this side was to get in all.', 'the figure with the most independent reports', 1000),
);

export const delivered = field(
  z.number().int(),
  people('How many it got in the stages that were carried out.', 'its stages added up', 390),
);

export const left = field(
  z.number().int().nullable(),
  people(
    'The difference; negative where more came than was pledged. Empty: no pledge is known.',
    'pledged less delivered',
    610,
  ),
);
