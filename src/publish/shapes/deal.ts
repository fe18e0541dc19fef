// An agreement as it is published: what each side was pledged, what it got, and the records that were its stages.
import { z } from 'zod';
import type { Deal } from '../../domain/record.ts';
import * as deal from '../fields/deal-fields.ts';
import { field, type PartsOf } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';

const SideParts = { to: about.to, pledged: deal.pledged, delivered: deal.delivered, left: deal.left };

const StageParts = {
  recordId: about.recordId,
  date: field(z.object({ start: about.dateStart, end: about.dateEnd, precision: about.datePrecision }), {
    means: 'When it was carried out, or is to be.',
    decided: 'as the date of that record',
  }),
  status: about.status,
};

const Parts = {
  agreementId: deal.agreementId,
  stages: field(z.array(z.object(StageParts)).readonly(), {
    means: 'The records that carried a part of it out, or are to, the oldest first.',
    decided: 'by the reports that tell of both, and by its sides and days',
  }),
  sides: field(z.array(z.object(SideParts)).readonly(), {
    means: 'What each side was pledged, what it got, and the difference.',
    unit: 'persons, or bodies',
    decided: 'its stages added up',
  }),
} satisfies PartsOf<typeof Deal>;

export const PublishedDeal = z.object(Parts).meta({ title: 'agreement' });
