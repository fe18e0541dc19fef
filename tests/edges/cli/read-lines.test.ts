// Bytes in any pieces go in; whole lines with their numbers come out.
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/edges/cli/read-lines.ts';

async function lines(text: string, size: number, mostBytes?: number): Promise<(string | null)[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const all: (string | null)[] = [];
  let expected = 0;
  for await (const { number, text: line } of readLines(pieces(), mostBytes)) {
    expected += 1;
    expect(number).toBe(expected);
    all.push(line);
  }
  return all;
}

describe.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', (size) => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['\n\nthree\n', ['', '', 'three']],
    ['\ufeffone\n\ufefftwo\n', ['one', '\ufefftwo']],
    ['обмін 🕊\nпленными\n', ['обмін 🕊', 'пленными']],
  ])('%j', async (text, expected) => expect(await lines(text, size)).toEqual(expected));

  it('a line that is too long is null, and the next one is whole', async () => {
    expect(await lines(`a\n${'x'.repeat(50)}\nb\n`, size, 20)).toEqual(['a', null, 'b']);
  });
});
