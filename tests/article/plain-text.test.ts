// Texts that are the article in, its text out: paragraphs kept, wrapping undone, Markdown's links their words.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { pageOf } from './page.ts';

const read = async (text: string, known = {}) =>
  (await readArticle(pageOf(text, { contentType: 'text/plain' }), known)).article;

const TABLE: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['blank lines part paragraphs', 'One.\n\n\nTwo.', 'One.\n\nTwo.'],
  [
    'single line breaks do as well',
    'Headline\nKyiv got 84 back.\nMoscow too.',
    'Headline\n\nKyiv got 84 back.\n\nMoscow too.',
  ],
  ['Windows and old Mac line ends', 'One.\r\nTwo.\rThree.', 'One.\n\nTwo.\n\nThree.'],
  [
    'a sentence that goes on in a small letter',
    'That deal also included the\n\nreturn of seven residents.',
    'That deal also included the return of seven residents.',
  ],
  ['a list stays a list', '- 84 soldiers\n- 51 civilians', '- 84 soldiers\n\n- 51 civilians'],
  [
    'links of Markdown',
    'Both sides [told](#) us of the [“175-for-175” swap](https://a.example/b).',
    'Both sides told us of the “175-for-175” swap.',
  ],
  [
    'no-break and thin spaces, soft hyphens, zero-width characters',
    'Azer\u00adbaijan freed 1\u202f212\u00a0men with\u200bout delay.',
    'Azerbaijan freed 1 212 men without delay.',
  ],
  ['decomposed letters', 'Його\u0438\u0306 сина', 'Його\u0439 сина'],
];

describe('plain text', () => {
  it.each(TABLE)('%s', async (_, text, expected) => {
    expect((await read(text))?.text).toBe(expected);
  });

  it('joins lines that were only wrapped', async () => {
    const wrapped = [
      'Russia and Ukraine each released 205 prisoners of war on Friday, both',
      'Ministries of Defence said, in the first stage of a deal that President',
      'Trump announced last week, and that will see 1,000 people freed by each',
      'side.',
      '',
      'The United Arab Emirates mediated.',
    ].join('\n');
    expect((await read(wrapped))?.text).toBe(
      'Russia and Ukraine each released 205 prisoners of war on Friday, both Ministries of Defence said, in the first stage of a deal that President Trump announced last week, and that will see 1,000 people freed by each side.\n\nThe United Arab Emirates mediated.',
    );
  });

  it('takes what is known beside it, and detects the language', async () => {
    const text = 'The two sides said that they had freed 84 people each, and that it was the second swap of the month.';
    expect(await read(text, { title: 'Swap', published: '2025-08-14' })).toMatchObject({
      title: 'Swap',
      published: '2025-08-14',
      language: 'en',
    });
    expect(await read(text)).toMatchObject({ title: null, published: null });
  });
});
