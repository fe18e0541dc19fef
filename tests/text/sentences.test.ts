// A text falls into the sentences, datelines, headings and furniture that a reader sees, each at its own offsets.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readSentences } from '../../src/text/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const en = LANGUAGES[0];
if (en === undefined) throw new Error('the register of languages is empty');

const GATE = 'The prisoners were released.';

describe('readSentences', () => {
  it.each([
    ['Lt. Gen. Zorin spoke. He left.', ['Lt. Gen. Zorin spoke.', 'He left.']],
    ['"We are home." She wept.', ['"We are home."', 'She wept.']],
    ['The U.S. envoy and J. Smith came on Dec. 8 to help.', ['The U.S. envoy and J. Smith came on Dec. 8 to help.']],
  ])('%s', (text, sentences) => {
    const read = readSentences(`${text} ${GATE}`, en);
    expect(read?.sentences.map((sentence) => read.text.slice(sentence.start, sentence.end))).toEqual([
      ...sentences,
      GATE,
    ]);
  });

  it.each([
    ['KYIV, Jan 31 (Northwire) - Two armies exchanged their captives on Friday.', 'dateline'],
    ['Prisoners swapped, capital attacked', 'heading'],
    ['READ ALSO: How 115 men came home', 'furniture'],
  ])('%s begins with a %s', (line, role) => {
    expect(readSentences(`${line}\n\n${GATE}`, en)?.sentences[0]?.role).toBe(role);
  });

  it('joins a sentence that a page broke in two', () => {
    const text = 'The deal included the\n\nreturn of seven prisoners, who were released.';
    expect(readSentences(text, en)?.sentences.length).toBe(1);
  });

  it('does not open for ordinary news', () => {
    expect(readSentences('The council voted on Monday to keep the road open for another year.', en)).toBeNull();
  });

  it('reads up to its limit and says how much it left', () => {
    expect(readSentences(`Kyiv and Moscow spoke. ${GATE} ${'x '.repeat(60_000)}`, en)?.truncated).toBeGreaterThan(0);
  });
});

describe('tokenise', () => {
  it.each([
    ["Kyiv's 1,200 men", ['Kyiv', "'s", '1,200', 'men']],
    ['1 200 bodies', ['1 200', 'bodies']],
    ['205‑to‑205', ['205', '‑', 'to', '‑', '205']],
    ['M23 and 307x307', ['M23', 'and', '307', 'x', '307']],
    ['[told](#) them', ['told', 'them']],
  ])('%s', (text, words) => {
    expect(tokenise(text, 0, text.length, en.text.clitics).map((token) => token.text)).toEqual(words);
  });
});
