// The register of shapes: the objects that JSON is made of, in exports and in the API.
import type { z } from 'zod';
import { PublishedChange } from './change.ts';
import { PublishedDeal } from './deal.ts';
import { PublishedDecision } from './decision.ts';
import { PublishedEvent } from './event.ts';
import { PublishedQuote } from './quote.ts';
import { PublishedRecord } from './record.ts';
import { PublishedFeed } from './source.ts';

export type Shape = {
  /** As its schema is titled. */
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  readonly row: z.ZodObject;
};

export const SHAPES: readonly Shape[] = [
  {
    id: 'record',
    title: 'A record as JSON',
    describes: 'one object a record, in `json`, `jsonl` and the API',
    row: PublishedRecord,
  },
  {
    id: 'event',
    title: 'An event as JSON',
    describes:
      'the exchange as one article tells it: `event` of a source, and an event of `swapledger extract --jsonl`',
    row: PublishedEvent,
  },
  {
    id: 'quote',
    title: 'A quote as JSON',
    describes: 'the words of an article that say a value, and where they stand',
    row: PublishedQuote,
  },
  {
    id: 'agreement',
    title: 'An agreement as JSON',
    describes: '`deal` of the API: what was pledged, what was delivered, and in which stages',
    row: PublishedDeal,
  },
  {
    id: 'decision',
    title: 'A decision as JSON',
    describes: '`decisions` of one record of the API; who decided is not published',
    row: PublishedDecision,
  },
  {
    id: 'change',
    title: 'A change as JSON',
    describes: '`changes` of the API: what became of a record',
    row: PublishedChange,
  },
  {
    id: 'source',
    title: 'A source as JSON',
    describes: '`sources` of the API: a feed or sitemap that is polled',
    row: PublishedFeed,
  },
];
