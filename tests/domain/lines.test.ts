// Text in streams: lines come out whole however the bytes are cut, and small pieces leave together, none lost.
import { describe, expect, it } from 'vitest';
import { inLargePieces, linesOf } from '../../src/domain/lines.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

async function all<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('lines', () => {
  it.each([
    ['', []],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
    ['Київ 🕊 Zürich\r\nend\n', ['Київ 🕊 Zürich\r', 'end']],
  ])('of %j, however it is cut', async (text, lines) => {
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 7, 1000]) expect(await all(linesOf(cut(bytes, size)))).toEqual(lines);
  });

  it('of what is no UTF-8 are refused', async () => {
    await expect(all(linesOf(cut(Uint8Array.of(0x61, 0xff, 0x0a), 1)))).rejects.toThrow(TypeError);
    await expect(all(linesOf(cut(Uint8Array.of(0x61, 0xe2, 0x82), 1)))).rejects.toThrow(TypeError);
  });
});

it('small pieces leave in few large ones, in their order', async () => {
  const pieces = Array.from({ length: 30_000 }, (_, at) => `${at};`);
  async function* given() {
    for (const piece of pieces) yield await Promise.resolve(piece);
  }
  const large = await all(inLargePieces(given()));
  expect(large.join('')).toBe(pieces.join(''));
  expect(large).toHaveLength(3);
});
