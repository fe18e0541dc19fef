// What became of a record, as it is published: made, changed, merged into another, or withdrawn.
import { z } from 'zod';
import { Change } from '../../domain/change.ts';
import { field } from '../fields/field.ts';
import { instant } from '../fields/instant.ts';
import * as about from '../fields/record-fields.ts';
import { PublishedRecord } from './record.ts';

export const PublishedChange = z
  .object({
    id: about.recordId,
    kind: field(Change.shape.kind, {
      means:
        'What became of it: created, changed, merged (its reports are another record’s), withdrawn (no article tells of it any more: drop your copy).',
      decided: 'noted; of several changes the last',
      example: 'changed',
    }),
    at: instant('When that was.'),
    became: field(Change.shape.becameId, {
      means: 'Of a merged record: the one that it is part of now.',
      decided: 'by resolution, or by a reviewer’s merge',
      example: 'r-77d05c2ab1e4',
    }),
    record: field(PublishedRecord.nullable(), {
      means: 'As it stands now; null where the id is no record any more.',
      decided: 'as the record itself',
    }),
  })
  .meta({ title: 'change' });
