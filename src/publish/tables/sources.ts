// The feeds that are polled, and the outlets whose articles records rest on, in; a row each out, with since when: a new one makes a false trend.
import { z } from 'zod';
import type { LedgerRecord } from '../../domain/record.ts';
import type { ListedSource, TakenList } from '../../domain/snapshot.ts';
import { field } from '../fields/field.ts';
import { instant } from '../fields/instant.ts';
import * as about from '../fields/source-fields.ts';
import { tableOf } from './table.ts';

const day = (means: string) =>
  field(z.iso.date().nullable(), {
    means,
    unit: 'ISO 8601 day',
    decided: 'by its articles in the ledger',
    example: '2025-05-23',
  });

export const sources = tableOf({
  id: 'sources',
  title: 'Sources',
  describes: 'one row a feed or news sitemap that is polled, and since when',
  row: z.object({
    id: about.id,
    url: about.url,
    title: about.title,
    country: about.country,
    filter: about.filter,
    paused: about.paused,
    added_at: about.addedAt,
    last_success_at: about.lastSuccessAt,
    addresses: about.addresses,
    articles: about.articles,
  }),
  *rowsOf({ id, url, title, country, filter, paused, addedAt, lastSuccessAt, addresses, articles }: ListedSource) {
    yield {
      ...{ id, url, title, country, filter, paused },
      added_at: addedAt,
      last_success_at: lastSuccessAt,
      addresses,
      articles,
    };
  },
});

export const lists = tableOf({
  id: 'lists',
  title: 'Lists',
  describes:
    'one row a list of exchanges that somebody kept and that was taken in; its rows are reports of its publisher, the title',
  row: z.object({
    id: field(z.string(), { means: 'Names the list.', decided: 'as an operator said', example: 'unit-7' }),
    title: field(z.string(), {
      means: 'What it is called, and by whom it is kept.',
      decided: 'as an operator said',
      example: 'Exchanges, kept by unit 7',
    }),
    url: field(z.string().nullable(), {
      means: 'Where it is.',
      decided: 'as an operator said',
      example: 'https://unit7.example/list',
    }),
    licence: field(z.string().nullable(), {
      means: 'Under what its rows may be used. Empty: not known.',
      decided: 'as an operator said',
      example: 'CC-BY-4.0',
    }),
    published: day('The day as of which it was when it was taken in last.'),
    added_at: instant('When it was taken in first.', '2026-11-20T06:15:00.000Z'),
    rows: field(z.number().int(), {
      means: 'How many rows of it are here.',
      unit: 'rows',
      decided: 'counted',
      example: 214,
    }),
  }),
  *rowsOf({ name, title, url, licence, published, addedAt, rows }: TakenList) {
    yield { id: name, title, url, licence, published, added_at: addedAt, rows };
  },
});

export type Outlet = {
  readonly publisher: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
};

export const outlets = tableOf({
  id: 'outlets',
  title: 'Outlets',
  describes: 'one row a publisher whose articles records rest on, by feed or by hand, and since when',
  key: ['publisher'],
  row: z.object({
    publisher: field(z.string(), {
      means: 'What its pages call the site, or else the host.',
      decided: 'read from the page',
      example: 'The Example',
    }),
    first_report: day('Day of its first article that a record rests on.'),
    last_report: day('Day of its last article that a record rests on.'),
    reports: field(z.number().int(), {
      means: 'How many reports records take from it.',
      unit: 'reports',
      decided: 'counted',
      example: 214,
    }),
  }),
  *rowsOf({ publisher, first, last, reports }: Outlet) {
    yield { publisher, first_report: first, last_report: last, reports };
  },
});

/** Counts as the records go by: as large as there are outlets, whatever the number of records. */
export function outletCount() {
  const found = new Map<string, Outlet>();
  return {
    add: ({ sources: reports }: LedgerRecord): void => {
      for (const { publisher, published } of reports) {
        if (publisher === null) continue;
        const day = published?.slice(0, 10) ?? null;
        const known = found.get(publisher);
        found.set(publisher, {
          publisher,
          first: earliest(known?.first ?? null, day),
          last: latest(known?.last ?? null, day),
          reports: (known?.reports ?? 0) + 1,
        });
      }
    },
    /** By name. */
    outlets: (): readonly Outlet[] => [...found.values()].toSorted((a, b) => (a.publisher < b.publisher ? -1 : 1)),
  };
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function latest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
