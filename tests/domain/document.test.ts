import { describe, expect, it } from 'vitest';
import { DocumentLine } from '../../src/domain/document.ts';

describe('DocumentLine', () => {
  it.each([
    ['a text', { id: 'a', text: 'Kyiv.' }],
    ['a page', { html: '<p>Kyiv.' }],
    ['a file, with nulls beside it', { id: 'a', file: 'a.html', text: null, title: null }],
    ['fields it does not know', { text: 'Kyiv.', traps: [] }],
  ])('takes %s', (_, line) => {
    expect(DocumentLine.safeParse(line).success).toBe(true);
  });

  it('turns a number that names a line into a string', () => {
    expect(DocumentLine.parse({ id: 7, text: 'Kyiv.' }).id).toBe('7');
  });

  it.each([
    ['no body', { id: 'a' }],
    ['two bodies', { text: 'Kyiv.', html: '<p>Kyiv.' }],
    ['a list', []],
    ['a body that is no text', { text: 7 }],
  ])('refuses %s', (_, line) => {
    expect(DocumentLine.safeParse(line).success).toBe(false);
  });
});
