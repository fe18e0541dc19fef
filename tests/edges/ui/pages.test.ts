// Hostile titles, texts, quotes and addresses go into the pages; nothing but text and safe links comes out.
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../../src/domain/quote.ts';
import {
  acceptedHtml,
  addressHtml,
  bestQuote,
  chartsHtml,
  errorHtml,
  keptHtml,
  ledgerHtml,
  loginHtml,
  overviewHtml,
  type PageFrame,
  recordHtml as recordViewHtml,
  sendAgainHtml,
  setupHtml,
  sourceName,
  sourcesHtml,
  stoppedHtml,
} from '../../../src/edges/ui/index.ts';
import type { Status } from '../../../src/service/index.ts';
import { SAMPLE_TEXT, type Sample, sampleRecord } from './sample-record.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><script>alert(1)</script>',
  '</mark></details><iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--<script>-->alert(1)',
  '<style>*{background:url(//evil.example)}</style>',
  '\u202Etxt.exe <b>',
];
const NOT_ASKED = { filter: { q: '', parties: '', from: '', to: '', kind: '' }, fault: null };
const name = (id: string) => id;
const NOBODY: PageFrame = { who: { kind: 'visitor', name: 'visitor', role: null } };
const recordHtml = (detail: Sample, called: (id: string) => string) =>
  recordViewHtml({ ...detail, key: 'key', reported: false }, called);
const counts = { waiting: 1, approved: 0, rejected: 0, needs_second_source: 0, reopened: 0 };
const states = { accepted: 0, fetched: 0, extracted: 1, rejected: 0, dead: 1 };
const listOf = (record: ReturnType<typeof sampleRecord>['record']) =>
  ledgerHtml(
    {
      records: [record],
      next: null,
      first: true,
      state: 'any',
      counts,
      articles: 1,
      underWay: 0,
      ...NOT_ASKED,
      all: 1,
    },
    name,
  );
const statusOf = (hostile: string): Status => ({
  addresses: states,
  articles: 1,
  events: 1,
  records: counts,
  stages: [{ stage: 'fetch', waiting: 0, queued: 0, active: 0 }],
  hosts: [{ host: hostile, states }],
  rejected: [{ reason: hostile, count: 1 }],
  deadLetters: [{ id: '1', url: hostile, host: hostile, reason: hostile, detail: hostile, tries: 5 }],
  sources: 1,
  sourceHealth: { new: 0, well: 0, quiet: 0, failing: 1, paused: 0 },
  troubled: [{ id: 's1', url: hostile, title: hostile, health: { state: 'failing', words: hostile } }],
  notices: [{ at: hostile, overdue: 2, hours: 24, state: 'given_up', tries: 5, when: hostile, detail: hostile }],
  store: hostile,
  queue: 'BullMQ',
  workers: [],
});

/** Every page of the console, with the same words wherever words of others stand. */
async function consolePages(hostile: string): Promise<readonly string[]> {
  const stopped = { url: hostile, reason: hostile, detail: hostile, tries: 1, at: hostile };
  const source = {
    ...{ id: hostile, url: hostile, title: hostile, paused: false, filter: 'all' as const, nextPollAt: hostile },
    ...{ addresses: 1, filtered: 0, articles: 1, events: 0, health: { state: hostile, words: hostile } },
  } as const;
  const offer = { url: hostile, kind: 'feed', title: hostile, entries: 1, telling: 0, filter: 'all' } as const;
  const step = { at: hostile, stage: 'fetch', state: 'dead', attempt: 1, reason: hostile, detail: hostile } as const;
  return [
    await overviewHtml(statusOf(hostile)),
    await stoppedHtml({
      ...{ state: 'dead', host: hostile, reason: hostile, addresses: [stopped], next: hostile, retried: null },
      ...{ counts: { dead: 1, rejected: 0 }, reasons: [{ reason: hostile, count: 1 }] },
    }),
    await addressHtml({
      address: { id: hostile, url: hostile, state: 'dead', reason: hostile, detail: hostile },
      history: [step],
      events: [{ summary: hostile, resolution: { recordId: hostile } }],
      verdict: hostile,
    }),
    await acceptedHtml({ accepted: 0, known: 0, refused: [{ given: hostile, detail: hostile }], refusedInAll: 1 }),
    await sourcesHtml({
      ...{ sources: [source], said: hostile, fault: hostile },
      found: { given: hostile, offers: [offer], failed: [{ url: hostile, detail: hostile }] },
    }),
    await loginHtml(
      { next: hostile, name: hostile, fault: hostile, kept: { path: '/', fields: [[hostile, hostile]] } },
      {
        who: { kind: 'account', name: hostile, role: 'administrator' },
      },
    ),
    await setupHtml({ token: hostile, name: hostile, fault: hostile }, NOBODY),
    await sendAgainHtml({ path: '/', fields: [[hostile, hostile]] }, NOBODY),
    await keptHtml({ id: hostile, url: hostile, fetchedAt: hostile }),
  ];
}

describe('names of articles', () => {
  it('a title as long as a page is cut, and never inside a character', () => {
    const source = { url: 'https://paper.example/a', publisher: null };
    expect(sourceName({ ...source, title: 'Swap on Friday' })).toBe('Swap on Friday');
    expect(sourceName({ ...source, title: `${'A'.repeat(199)}\u{1F600}${'B'.repeat(5_000)}` })).toBe(
      `${'A'.repeat(199)}…`,
    );
  });
});

/** What a browser would see, so that what is only quoted counts as text. */
function seen(html: string) {
  const $ = load(html);
  // Our own script and our own frame, with nothing in them.
  $('script[type="module"][src^="/"]:empty, iframe[sandbox=""][src^="/kept/"]:empty').remove();
  const attributes = $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []));
  return {
    tags: new Set(
      $('*')
        .toArray()
        .map((element) => ('name' in element ? element.name : '')),
    ),
    handlers: attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src'),
    schemes: attributes.flatMap(([name, value]) => (name === 'href' ? [/^[a-z]+:/i.exec(value)?.[0] ?? ''] : [])),
  };
}
const OWN_TAGS = new Set(
  'html head meta title link body a header span nav main footer section h1 h2 p ul ol li article table thead tbody tr th td strong q mark dl dt dd div details summary time code blockquote pre form label input textarea button select option small noscript datalist bdi'.split(
    ' ',
  ),
);

describe('hostile data stays text', () => {
  it.each(HOSTILE)('%s', async (hostile) => {
    const detail = sampleRecord({
      title: hostile,
      publisher: hostile,
      location: hostile,
      needs: [hostile],
      id: hostile,
      text: `${hostile} Russia released 205 prisoners of war on Friday.\n\n${hostile}`,
    });
    const pages = [
      await listOf(detail.record),
      await recordHtml(
        {
          ...detail,
          decisions: [
            {
              id: '1',
              kind: 'merge',
              recordId: 'r',
              otherRecordId: hostile,
              by: hostile,
              at: hostile,
              reason: hostile,
              undoneAt: null,
              undoneBy: null,
              batch: null,
              anchors: [],
              stated: null,
              machine: null,
              gone: null,
            },
          ],
        },
        () => hostile,
      ),
      ...(await consolePages(hostile)),
      await errorHtml(hostile, hostile),
    ];
    for (const html of pages) {
      const { tags, handlers, schemes } = seen(html);
      expect([...tags].filter((tag) => !OWN_TAGS.has(tag))).toEqual([]);
      expect(handlers).toEqual([]);
      expect(schemes.filter((scheme) => scheme !== '' && scheme !== 'https:')).toEqual([]);
    }
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    '//evil.example',
    'file:///etc/passwd',
    'not a url',
    '',
  ])('an address that is no web page is no link: %s', async (url) => {
    const detail = sampleRecord({ url });
    for (const html of [await listOf(detail.record), await recordHtml(detail, name)]) {
      const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
      expect(hrefs.filter((href) => !/^[/#]/.test(href))).toEqual([]);
      expect(hrefs).not.toContain('//evil.example');
    }
  });

  it('a link that leads out carries no referrer and no endorsement', async () => {
    const html = await listOf(sampleRecord().record);
    expect(html).toContain('<a href="https://news.example/swap" rel="noopener noreferrer nofollow">');
  });
});

describe('the pages', () => {
  it('list a record with its figures each way, its mediators and one quote', async () => {
    const html = await listOf(sampleRecord({ needs: ['no report says when it happened'] }).record);
    for (const said of [
      '23 May 2025',
      'RU ⇄ UA',
      '205 service members',
      'to UA',
      'Mediated by AE',
      '1 article',
      'waiting for review',
    ]) {
      expect(html).toContain(said);
    }
    expect(html).toContain('<mark>205 prisoners of war</mark>');
    expect(html).toContain('no report says when it happened');
  });

  it('show each figure where it stands in its article, and lead there', async () => {
    const html = await recordHtml(sampleRecord(), name);
    const start = SAMPLE_TEXT.indexOf('205 prisoners of war');
    const id = `q1-${start}-${start + '205 prisoners of war'.length}`;
    expect(html).toContain(`<mark id="${id}" class="m-figure" title="figure">205 prisoners of war</mark>`);
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain('“They are home,”');
    expect(html).toContain('No record is near this date.');
  });

  it('show the words of a figure that a report gives under another category', async () => {
    const detail = sampleRecord();
    const [first] = detail.record.transfers;
    if (first === undefined) throw new Error('the sample has transfers');
    const record = { ...detail.record, transfers: [{ ...first, category: 'civilian' as const }] };
    const html = await recordHtml({ ...detail, record }, name);
    expect(html).toContain('<strong>205</strong> service members');
    expect(html).toContain('“205 prisoners of war”</a>');
  });

  it('choose the quote of the figure that the record holds', async () => {
    const detail = sampleRecord({ text: 'Moscow says 207 and Kyiv says 205 prisoners of war.' });
    const [source] = detail.record.sources;
    const [transfer] = source?.event.transfers ?? [];
    if (source === undefined || transfer === undefined) throw new Error('the sample has a source');
    const other = { ...transfer, count: 207, evidence: [quoteAt('Moscow says 207', 12, 15)] };
    const sources = [{ ...source, event: { ...source.event, transfers: [other, ...source.event.transfers] } }];
    expect(bestQuote({ ...detail.record, sources })?.quote.exact).toBe('205 prisoners of war');
  });

  it('lead from a need to the record that it names', async () => {
    const id = `r${'0a'.repeat(16)}`;
    const html = await listOf(
      sampleRecord({ needs: [`may be the same exchange as ${id}: both are dated 1 May`] }).record,
    );
    expect(html).toContain(`may be the same exchange as <a href="/records/${id}">another record</a>: both`);
  });

  it('hold no script and nothing from another host', async () => {
    for (const html of [
      await listOf(sampleRecord({ url: null }).record),
      await recordHtml(sampleRecord({ url: null }), name),
    ]) {
      expect(html).not.toContain('<script');
      expect(html.match(/(src|href)="https?:/g)).toBeNull();
    }
  });

  it('say what to do when the ledger is empty', async () => {
    const none = { waiting: 0, approved: 0, rejected: 0, needs_second_source: 0, reopened: 0 };
    const html = await ledgerHtml(
      {
        records: [],
        next: null,
        first: true,
        state: 'any',
        counts: none,
        articles: 0,
        underWay: 0,
        ...NOT_ASKED,
        all: 0,
      },
      name,
    );
    expect(html).toContain('Nothing is in the ledger yet');
  });
});

describe('charts', () => {
  const month = (index: number) => `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const months = Array.from({ length: 120 }, (_, index) => month(index)).flatMap((one) =>
    ['RU', 'UA'].map((to, index) => ({ month: one, to, people: 100 + index, bodies: index })),
  );
  const exchanges = Array.from({ length: 400 }, (_, index) => ({
    ...{ id: `r${String(index).padStart(32, '0')}`, kind: 'exchange' as const, status: 'completed' as const },
    ...{
      parties: ['RU', 'UA'],
      day: `${month(Math.floor(index / 4))}-${String(3 + 5 * (index % 4)).padStart(2, '0')}`,
    },
    people: 1 + ((index * 37) % 900),
  }));
  const asked = { filter: NOT_ASKED.filter, fault: null };

  it('of as many exchanges as are drawn go over the wire in a fraction of what a page may weigh', async () => {
    const html = await chartsHtml({ months, exchanges }, asked, name, NOBODY);
    expect(load(html)('svg.plot.wide circle, svg.plot.narrow circle')).toHaveLength(2 * exchanges.length);
    expect(gzipSync(html).length).toBeLessThan(40_000);
  });

  it.each([
    ['one exchange stands in its year', [exchanges[9]], [months[18]]],
    ['exchanges of which no report says how many are in the table alone', [{ ...exchanges[9], people: 0 }], []],
  ])('%s', async (_, some, ofMonths) => {
    const view = { months: ofMonths, exchanges: some } as Parameters<typeof chartsHtml>[0];
    const $ = load(await chartsHtml(view, asked, name, NOBODY));
    const sized = view.exchanges.filter(({ people }) => people > 0);
    expect($('svg.wide circle')).toHaveLength(sized.length);
    expect($('table tbody a')).toHaveLength(view.exchanges.length);
    expect($('svg').text()).not.toMatch(/NaN|Invalid/);
    expect($.html()).not.toContain('NaN');
    for (const year of sized.map(({ day }) => day.slice(0, 4))) expect($('svg.wide').last().text()).toContain(year);
  });
});
