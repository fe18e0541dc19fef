// A decision of a reviewer as a record's own answer has it; who decided is not published.
import { z } from 'zod';
import * as about from '../fields/decision-fields.ts';

export const PublishedDecision = z
  .object({ id: about.id, kind: about.kind, at: about.at, undoneAt: about.undoneAt })
  .meta({ title: 'decision' });
