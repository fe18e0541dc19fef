// What a page lays out in, the paragraphs of its article out: leads, parts and names that only look like furniture.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { pageOf } from './page.ts';

const ONE = 'Kyiv and Moscow swapped 390 prisoners each on Friday, officials on both sides said in the evening.';
const TWO = 'It was the first stage of a larger deal that was struck in Istanbul a week before, they added.';
const THREE = 'The second stage is to follow on Saturday, and the third on Sunday, if the lists are agreed upon.';
const LEAD =
  'Buses with freed men crossed the border in the afternoon, the ombudsman said, and families were waiting for them.';

const page = (body: string, head = '') =>
  pageOf(`<html lang="en"><head><title>Swap of prisoners</title>${head}</head><body>${body}</body></html>`);
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const H1 = '<h1>Swap of prisoners</h1>';
const long = (text: string) => `${text} `.repeat(10).trim();

const TABLE: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
  [
    'a lead that calls itself a teaser',
    `<article>${H1}<div class="teaser-text">${LEAD}</div><div class="news-text">${paragraphs(ONE, TWO)}</div></article>`,
    [LEAD, ONE, TWO],
  ],
  [
    'a lead in the header of the article',
    `<article><header class="entry-header">${H1}<p class="excerpt">${LEAD}</p></header><div class="text">${paragraphs(ONE, TWO)}</div></article>`,
    [LEAD, ONE, TWO],
  ],
  [
    'no teaser of another article',
    `<article>${H1}<div class="news-text">${paragraphs(ONE, TWO)}</div></article><div class="teaser"><p class="teaser-text">${LEAD}</p></div>`,
    [ONE, TWO],
  ],
  [
    'a name that is linked by its tag inside a sentence',
    `<article>${H1}<div class="text"><p><a class="tag" href="/t">Kyiv</a> and <a class="related-topic" href="/m">Moscow</a> swapped 390 prisoners each on Friday, officials on both sides said in the evening.</p>${paragraphs(TWO)}</div><p class="tags"><a class="tag" href="/t">Kyiv</a></p></article>`,
    [ONE, TWO],
  ],
  [
    'what is hidden on small screens only',
    `<article>${H1}<div class="text field-label-hidden">${paragraphs(ONE)}<p class="hidden-xs">${TWO}</p><p class="hidden">${THREE}</p></div></article>`,
    [ONE, TWO],
  ],
  [
    'sections of one article, each in wrappers of its own',
    `<article>${H1}<div><section class="part">${paragraphs(long(ONE))}</section></div><div class="box"><div><section class="part">${paragraphs(long(TWO))}</section></div></div></article>`,
    [long(ONE), long(TWO)],
  ],
  [
    'a long read in parts',
    `<div class="outer">${H1}${[ONE, TWO, THREE].map((text) => `<div class="part"><div class="text">${paragraphs(long(text))}</div></div>`).join('')}</div>`,
    [long(ONE), long(TWO), long(THREE)],
  ],
  [
    'not the next articles of a front page',
    `<div class="outer">${[ONE, TWO, THREE].map((text, at) => `<div class="part"><h2>Report ${at}</h2><div class="text">${paragraphs(long(text + (at === 0 ? TWO : '')))}</div></div>`).join('')}</div>`,
    [long(ONE + TWO)],
  ],
  [
    'nothing about the author at the end',
    `<article>${H1}<p class="byline">By Ines Falk</p><div class="text">${paragraphs(ONE, TWO, 'Ines Falk reports on the Balkans from Trieste.')}</div></article>`,
    [ONE, TWO],
  ],
  [
    'no list of references',
    `<article>${H1}<div class="text">${paragraphs(long(ONE))}</div><ol class="references">${`<li>Falk I. Exchanges of prisoners in wars of our time. Journal of Lists, 2019, 71, pages 84 to 390.</li>`.repeat(4)}</ol></article>`,
    [long(ONE)],
  ],
];

describe('the body of an article', () => {
  it.each(TABLE)('%s', async (_, html, expected) => {
    const { article, reading } = await readArticle(page(html), {});
    expect(article?.text.split('\n\n')).toEqual(expected);
    expect(reading?.body).toBe('own');
  });
});
