// Text in, a whole record resting on it out: what the pages are shown in tests.
import type { KeptArticle } from '../../../src/domain/article.ts';
import { quoteAt } from '../../../src/domain/quote.ts';
import type { LedgerRecord, Source } from '../../../src/domain/record.ts';
import type { RecordDetail } from '../../../src/service/index.ts';
import { articleOf } from '../../support/article.ts';

export const SAMPLE_TEXT =
  'Russia and Ukraine each released 205 prisoners of war on Friday, officials in both capitals said.\n\n' +
  'The United Arab Emirates mediated. “They are home,” said one mother.';

type Given = {
  readonly id?: string;
  readonly text?: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly publisher?: string;
  readonly location?: string | null;
  readonly needs?: readonly string[];
  readonly state?: LedgerRecord['state'];
};

/** With what its articles say. */
export type Sample = RecordDetail & { readonly texts: readonly KeptArticle[] };

export function sampleRecord(given: Given = {}): Sample {
  const text = given.text ?? SAMPLE_TEXT;
  const quote = (exact: string) => {
    const start = Math.max(0, text.indexOf(exact));
    return quoteAt(text, start, Math.min(text.length, start + exact.length));
  };
  const figure = quote('205 prisoners of war');
  const evidence = {
    status: [quote('released')],
    mediators: [quote('United Arab Emirates')],
    location: [],
    parties: [quote('Russia')],
    agreement: [],
  };
  const both = [
    { to: 'UA', from: 'RU' },
    { to: 'RU', from: 'UA' },
  ] as const;
  const source: Source = {
    url: given.url === undefined ? 'https://news.example/swap' : given.url,
    title: given.title ?? 'Russia and Ukraine swap prisoners',
    publisher: given.publisher ?? 'The Example',
    published: '2025-05-23T21:40:00-04:00',
    articleId: 'article-1',
    eventId: 'event-1',
    text: 'article-1',
    event: {
      kind: 'exchange',
      status: 'completed',
      date: { start: '2025-05-23', end: '2025-05-23', precision: 'day', quotes: [quote('on Friday')] },
      parties: ['RU', 'UA'],
      transfers: both.map((way) => ({
        ...way,
        category: 'military' as const,
        count: 205,
        qualifier: 'exact' as const,
        evidence: [figure],
      })),
      mediators: ['AE'],
      location: given.location ?? null,
      agreement: null,
      named: [],
      primary: true,
      confidence: 0.9,
      rules: ['en/each-released'],
      evidence,
      claims: [],
    },
  };
  const record: LedgerRecord = {
    id: given.id ?? 'record-1',
    kind: 'exchange',
    status: 'completed',
    date: { start: '2025-05-23', end: '2025-05-23', precision: 'day' },
    parties: ['RU', 'UA'],
    transfers: both.map((way) => ({
      ...way,
      category: 'military' as const,
      count: 205,
      qualifier: 'exact' as const,
      claims: [
        {
          count: 205,
          qualifier: 'exact' as const,
          claimedBy: null,
          articles: 1,
          independent: 1,
          eventIds: ['event-1'],
        },
      ],
    })),
    mediators: ['AE'],
    location: given.location ?? null,
    agreement: null,
    named: [],
    history: [],
    reported: { first: '2025-05-23', last: '2025-05-23' },
    machine: null,
    doubles: [],
    state: given.state ?? 'waiting',
    needs: given.needs ?? [],
    sources: [source],
  };
  return {
    record,
    articles: [
      {
        ...{ id: 'article-1', url: source.url },
        ...{ title: source.title, published: source.published, siteName: source.publisher },
      },
    ],
    texts: [
      {
        ...{ id: 'article-1', url: source.url },
        article: articleOf(text, {
          title: source.title,
          published: source.published,
          siteName: source.publisher,
        }),
      },
    ],
    resolutions: [
      {
        eventId: 'event-1',
        recordId: record.id,
        judgement: 'new',
        score: 0,
        reasons: ['No record is near this date.'],
      },
    ],
    decisions: [],
    deal: null,
    heldBy: null,
  };
}
