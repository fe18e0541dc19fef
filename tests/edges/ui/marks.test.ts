// A text and its marks go in; every character comes out once, in order, under the marks that hold it.
import '../../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, markText } from '../../../src/edges/ui/marks.ts';

const mark = (start: number, end: number, kind: Mark['kind'] = 'figure'): Mark => ({ kind, start, end });
const shown = (text: string, marks: readonly Mark[]) =>
  markText(text, marks, 1).map(({ segments }) =>
    segments.map((s) => (s.kinds.length > 0 ? `[${s.text}]` : s.text)).join(''),
  );

describe('markText', () => {
  it.each([
    ['no marks', 'One.\n\nTwo.', [], ['One.', 'Two.']],
    ['a mark in the second paragraph', 'One.\n\nTwo men.', [mark(6, 9)], ['One.', '[Two] men.']],
    ['overlapping marks', 'abcdef', [mark(0, 3), mark(2, 5, 'date')], ['[ab][c][de]f']],
    ['a mark across paragraphs', 'ab\n\ncd', [mark(1, 5)], ['a[b]', '[c]d']],
    [
      'marks outside the text, empty or turned round',
      'abc',
      [mark(5, 9), mark(1, 1), mark(2, 1), mark(0, 99)],
      ['abc'],
    ],
    ['an empty text', '', [mark(0, 1)], []],
  ])('%s', (_, text, marks, expected) => {
    expect(shown(text, marks)).toEqual(expected);
  });

  it('names the place of a mark once, where it begins', () => {
    const ids = markText('ab\n\ncd', [mark(1, 5), mark(1, 5, 'date')], 3).flatMap(({ segments }) =>
      segments.flatMap((s) => s.ids),
    );
    expect(ids).toEqual(['q3-1-5']);
  });

  it('loses and doubles no character, whatever the marks', () => {
    const text = 'Каждая сторона\nосвободила 205 пленных.\n\n🕊 The end.\n\n\nReally.';
    const anyMark = fc.record({
      kind: fc.constant('figure' as const),
      start: fc.integer({ min: -5, max: 80 }),
      end: fc.integer({ min: -5, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
        const paragraphs = markText(text, marks, 1).map(({ segments }) => segments.map((s) => s.text).join(''));
        expect(paragraphs).toEqual(text.split(/\n{2,}/));
      }),
    );
  });
});
