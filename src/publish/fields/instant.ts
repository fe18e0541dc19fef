// What happened in the ledger at a moment in, the field of that moment out.
import { z } from 'zod';
import { type About, field } from './field.ts';

const Instant = z.iso.datetime();

const words = (means: string, example: string): About => ({
  means,
  unit: 'ISO 8601 instant, UTC',
  decided: 'noted',
  example,
});

export const instant = (means: string, example = '2026-05-02T10:00:00.000Z') => field(Instant, words(means, example));

export const instantOrNone = (means: string, example = '2026-05-02T10:00:00.000Z') =>
  field(Instant.nullable(), words(means, example));
