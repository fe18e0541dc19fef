// The fields that tell of a feed or sitemap that is polled, wherever it is published.
import { z } from 'zod';
import { field } from './field.ts';
import { instant, instantOrNone } from './instant.ts';

export const id = field(z.string(), {
  means: 'Names the source.',
  decided: 'made of its address',
  example: 's4c1e0b9a2d37',
});

export const url = field(z.string(), {
  means: 'Where it is.',
  decided: 'as an operator added it',
  example: 'https://news.example/feed.xml',
});

export const title = field(z.string().nullable(), {
  means: 'What it calls itself.',
  decided: 'read from it',
  example: 'The Example',
});

export const country = field(z.string().nullable(), {
  means: 'Where it is published, ISO 3166-1 alpha-2.',
  decided: 'as an operator said',
  example: 'UA',
});

export const filter = field(z.enum(['all', 'swaps']), {
  means: 'all: every entry is read. swaps: entries whose title and summary cannot be about an exchange are left aside.',
  decided: 'as an operator said',
  example: 'swaps',
});

export const paused = field(z.boolean(), {
  means: 'Whether it is not polled at the moment.',
  decided: 'as an operator said',
  example: false,
});

export const addedAt = instant(
  'Since when it is read. Before that day its silence means nothing.',
  '2026-01-05T09:00:00.000Z',
);

export const lastSuccessAt = instantOrNone(
  'When it last answered. Long ago: its silence since means nothing either.',
  '2026-11-20T06:15:00.000Z',
);

export const addresses = field(z.number().int(), {
  means: 'How many addresses it gave.',
  unit: 'addresses',
  decided: 'counted',
  example: 5120,
});

export const articles = field(z.number().int(), {
  means: 'How many of them were articles that could be read.',
  unit: 'articles',
  decided: 'counted',
  example: 4801,
});
