// The fields that tell of a reviewer's decision wherever it is published.
import { z } from 'zod';
import { DecisionKind } from '../../domain/decision.ts';
import { field } from './field.ts';
import { instant, instantOrNone } from './instant.ts';

export const id = field(z.string(), {
  means: 'Names the decision.',
  decided: 'made when it was taken',
  example: 'd91ab27c30f4',
});

export const at = instant('When it was taken.');

export const kind = field(DecisionKind, {
  means:
    'What was decided: approve, reject, needs_second_source; correct (some values were stated); merge (two records are one); split (reports left a record); apart (two records are two).',
  decided: 'by a reviewer',
  example: 'approve',
});

export const undoneAt = instantOrNone('When it was taken back. Empty: it stands.');
