// Pages that report as things happen in, their entries out: where each stands in the text, and when it was written.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { articleOf, pageOf } from './page.ts';

const A = 'Buses with 307 freed servicemen have crossed the border, the coordination staff says in Kyiv.';
const B = 'Moscow confirms that it has received 307 of its own soldiers in return, and thanks the Emirates.';
const C = 'Families have come to the hospital since the morning, with lists and photographs of the missing.';
const D = 'Good evening. Here we report through the night what comes from both capitals; times are local.';

type Entry = readonly [time: string | null, text: string];

const live = (body: string, { title = 'War live: prisoners come home', head = '', name = 'page' } = {}) =>
  `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2025-05-23T20:00:00+03:00">` +
  `<meta property="article:modified_time" content="2025-05-24T01:30:00+03:00">${head}</head>` +
  `<body><main class="${name}"><h1>${title}</h1>${body}</main></body></html>`;

const boxed = (times: readonly string[], texts: readonly string[] = [A, B, C, D]) =>
  texts.map((text, at) => `<div class="entry">${times[at]}<h3>Headline ${at}</h3><p>${text}</p></div>`).join('');

const update = (published: string, body: string) => ({
  '@type': 'BlogPosting',
  datePublished: published,
  articleBody: body,
});
const described = (...updates: readonly unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'War live: prisoners come home', datePublished: '2025-05-23T20:00:00+03:00', liveBlogUpdate: updates })}</script>`;

const TABLE: readonly (readonly [what: string, html: string, entries: readonly Entry[]])[] = [
  [
    'boxes with times for machines',
    live(
      boxed(
        ['2025-05-24T01:30', '2025-05-24T00:10', '2025-05-23T23:50', '2025-05-23T20:05'].map(
          (time) => `<time datetime="${time}:00+03:00">an hour ago</time>`,
        ),
      ),
    ),
    [
      ['2025-05-24T01:30:00+03:00', A],
      ['2025-05-24T00:10:00+03:00', B],
      ['2025-05-23T23:50:00+03:00', C],
      ['2025-05-23T20:05:00+03:00', D],
    ],
  ],
  [
    'clocks alone, the newest first: midnight is passed backwards',
    live(boxed(['01:30', '00:10', '23:50', '20:05'].map((clock) => `<span class="time">${clock}</span>`))),
    [
      ['2025-05-24T01:30:00', A],
      ['2025-05-24T00:10:00', B],
      ['2025-05-23T23:50:00', C],
      ['2025-05-23T20:05:00', D],
    ],
  ],
  [
    'clocks alone, the oldest first',
    live(
      boxed(
        ['20:05', '23:50', '00:10', '01:30'].map((clock) => `<span class="time">${clock}</span>`),
        [D, C, B, A],
      ),
    ),
    [
      ['2025-05-23T20:05:00', D],
      ['2025-05-23T23:50:00', C],
      ['2025-05-24T00:10:00', B],
      ['2025-05-24T01:30:00', A],
    ],
  ],
  [
    'no boxes: headings with a clock, each over its paragraphs',
    live(
      `<div class="text"><h3>1.30am</h3><p>${A}</p><p>${B}</p><h3>11.50pm</h3><p>${C}</p><h3>8.05pm</h3><p>${D}</p></div>`,
    ),
    [
      ['2025-05-24T01:30:00', `${A}\n\n${B}`],
      ['2025-05-23T23:50:00', C],
      ['2025-05-23T20:05:00', D],
    ],
  ],
  [
    'the day over the clocks of it',
    live(
      `<div class="text"><h2>24 May 2025</h2><h3>09:30</h3><p>${A}</p><h3>08:10</h3><p>${B}</p><h2>22 May 2025</h2><h3>20:05</h3><p>${C}</p><h3>20:01</h3><p>${D}</p></div>`,
    ),
    [
      ['2025-05-24T09:30:00', A],
      ['2025-05-24T08:10:00', B],
      ['2025-05-22T20:05:00', C],
      ['2025-05-22T20:01:00', D],
    ],
  ],
  [
    'what the JSON-LD says of each, where the page shows no times; by the clock of the page',
    live([A, B].map((text) => `<div class="entry"><p>${text}</p></div>`).join(''), {
      head: described(update('2025-05-23T22:30:00.000Z', A), update('2025-05-23T20:50:00.000Z', B)),
    }),
    [
      ['2025-05-24T01:30:00+03:00', A],
      ['2025-05-23T23:50:00+03:00', B],
    ],
  ],
  [
    'nothing but a name of the element says so',
    live(boxed(['01:30', '00:10', '23:50', '20:05'].map((clock) => `<time>${clock}</time>`)), {
      title: 'Prisoners come home',
      name: 'live-blog',
    }),
    [
      ['2025-05-24T01:30:00', A],
      ['2025-05-24T00:10:00', B],
      ['2025-05-23T23:50:00', C],
      ['2025-05-23T20:05:00', D],
    ],
  ],
  [
    'a Ukrainian chronicle',
    live(
      `<div class="text">${[
        ['09:15', 'Додому повернулися 307 військових, повідомив Координаційний штаб; сьогодні обмін триватиме.'],
        ['08:40', 'Автобуси стоять на кордоні від світанку, рідні чекають на них у лікарні з плакатами.'],
        ['07:05', 'Доброго ранку. Тут ми розповідаємо про обмін полоненими весь день; час київський.'],
      ]
        .map(([clock, text]) => `<p><strong>${clock}</strong> ${text}</p>`)
        .join('')}</div>`,
      { title: 'Обмін полоненими: хроніка' },
    ).replace('lang="en"', 'lang="uk"'),
    [
      [
        '2025-05-24T09:15:00',
        '09:15 Додому повернулися 307 військових, повідомив Координаційний штаб; сьогодні обмін триватиме.',
      ],
      [
        '2025-05-24T08:40:00',
        '08:40 Автобуси стоять на кордоні від світанку, рідні чекають на них у лікарні з плакатами.',
      ],
      [
        '2025-05-24T07:05:00',
        '07:05 Доброго ранку. Тут ми розповідаємо про обмін полоненими весь день; час київський.',
      ],
    ],
  ],
];

describe('the entries of a live blog', () => {
  it.each(TABLE)('%s', async (_, html, entries) => {
    const { article } = await readArticle(pageOf(html), {});
    expect(article?.entries.map(({ start, end, time }) => [time, article.text.slice(start, end)])).toEqual(entries);
  });
});

const OTHERS: readonly (readonly [what: string, html: string])[] = [
  ['an ordinary article', articleOf()],
  [
    'an article that says twice when it was written',
    articleOf(
      '',
      '<h1>Swap of prisoners</h1><time datetime="2025-05-23T20:00">23 May</time> <time datetime="2025-05-24T09:00">updated</time>',
    ),
  ],
  ['an article with the word in its title', articleOf().replaceAll('Swap of prisoners', 'Live: swap of prisoners')],
  [
    'an article with a live blog beside it',
    articleOf().replace(
      '</article>',
      `</article><aside class="live-blog">${boxed(
        ['01:30', '00:10', '23:50'].map((clock) => `<time>${clock}</time>`),
        ['A bus.', 'Two.', 'Three.'],
      )}</aside>`,
    ),
  ],
];

describe('what is no live blog', () => {
  it.each(OTHERS)('%s has no entries', async (_, html) => {
    const { article } = await readArticle(pageOf(html), {});
    expect(article?.text).toContain('390 prisoners');
    expect(article?.entries).toEqual([]);
  });
});

describe('a live blog whose body a second reader finds', () => {
  /** Lines in boxes, no paragraph anywhere: our own reader finds no prose, and a tree of another reader has no times in it. */
  const lines = (text: string) =>
    (text.match(/(?:\S+\s*){1,9}/gu) ?? []).map((line) => `<div class="l">${line}</div>`).join('\n');
  const entry = (clock: string, text: string) =>
    `<div class="e"><span class="time">${clock}</span>${lines(text)}</div>`;
  const aside = `<div class="box"><p>${'The ministry sent one paragraph to the press, which was printed beside it. '.repeat(2)}</p></div>`;
  const html = live(
    `${aside}<div class="main">${entry('01:20', `${B} ${C}`)}${entry('00:40', `${A} ${D}`)}${entry('23:10', `${D} ${A}`)}</div>`,
  );

  it('has its entries all the same', async () => {
    const { article, reading } = await readArticle(pageOf(html), {});
    expect(reading?.body).toMatch(/^readability/);
    expect(article?.entries.map(({ time }) => time)).toEqual([
      '2025-05-24T01:20:00',
      '2025-05-24T00:40:00',
      '2025-05-23T23:10:00',
    ]);
    const [first, second] = (article?.entries ?? []).map(({ start, end }) => article?.text.slice(start, end));
    expect(first).toContain('Moscow confirms');
    expect(first).not.toContain('Buses with 307');
    expect(second).toContain('Buses with 307');
  });
});
