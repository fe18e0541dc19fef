// What reviewers decided, and the ids that are no records any more, in; a row each out.
import { z } from 'zod';
import type { Decision } from '../../domain/decision.ts';
import type { Retired } from '../../domain/snapshot.ts';
import * as about from '../fields/decision-fields.ts';
import { field } from '../fields/field.ts';
import { instant } from '../fields/instant.ts';
import { recordId } from '../fields/record-fields.ts';
import { tableOf } from './table.ts';

export const decisions = tableOf({
  id: 'decisions',
  title: 'Decisions',
  describes: 'one row a decision of a reviewer, undone ones too; who decided is not published',
  row: z.object({
    id: about.id,
    at: about.at,
    kind: about.kind,
    record_id: field(z.string(), {
      means: 'The record, by the id that it had then.',
      decided: 'by a reviewer',
      example: 'r-1f0c2b7a90de',
    }),
    other_record_id: field(z.string().nullable(), {
      means: 'Of merge, split and apart: the other record.',
      decided: 'by a reviewer',
      example: 'r-77d05c2ab1e4',
    }),
    stated: field(z.array(z.string()), {
      means: 'Of a correction or an approval: the fields that it states.',
      decided: 'by a reviewer',
      example: ['date'],
    }),
    undone_at: about.undoneAt,
  }),
  *rowsOf({ id, at, kind, recordId, otherRecordId, stated, undoneAt }: Decision) {
    yield {
      ...{ id, at, kind },
      record_id: recordId,
      other_record_id: otherRecordId,
      stated: Object.keys(stated ?? {}),
      undone_at: undoneAt,
    };
  },
});

export const retired = tableOf({
  id: 'retired',
  title: 'Retired ids',
  describes: 'one row an id that no record has any more: merged into another, or withdrawn',
  refers: { became: 'records' },
  row: z.object({
    id: recordId,
    became: field(z.string().nullable(), {
      means: 'The record that it is part of now. Empty: withdrawn, since no article tells of it any more.',
      decided: 'by resolution, or by a reviewer’s merge',
      example: 'r-77d05c2ab1e4',
    }),
    at: instant('When it was retired.'),
  }),
  *rowsOf({ id, becameId, at }: Retired) {
    yield { id, became: becameId, at };
  },
});
