// A feed or sitemap that is polled, as it is published.
import { z } from 'zod';
import type { ListedSource } from '../../domain/snapshot.ts';
import type { PartsOf } from '../fields/field.ts';
import * as about from '../fields/source-fields.ts';

const Parts = {
  ...{ id: about.id, url: about.url, title: about.title, country: about.country },
  ...{ filter: about.filter, paused: about.paused, addedAt: about.addedAt, lastSuccessAt: about.lastSuccessAt },
  ...{ addresses: about.addresses, articles: about.articles },
} satisfies PartsOf<typeof ListedSource>;

export const PublishedFeed = z.object(Parts).meta({ title: 'source' });
