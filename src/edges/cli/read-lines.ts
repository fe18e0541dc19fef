// A stream of bytes in, its lines with their numbers out; one line is in memory at a time.

export type Line = {
  /** From 1. */
  readonly number: number;
  /** Without its end; null where it is longer than `mostBytes`. */
  readonly text: string | null;
};

/** A page of 10 MB, escaped as badly as JSON can (six characters for one), still fits. */
const MOST_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

export async function* readLines(source: AsyncIterable<Uint8Array>, mostBytes = MOST_BYTES): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const text = length > mostBytes ? null : decode(parts, number === 1);
    parts = [];
    length = 0;
    return { number, text };
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

function decode(parts: readonly Uint8Array[], isFirst: boolean): string {
  const text = Buffer.concat(parts).toString('utf8');
  return (isFirst ? text.replace(/^\ufeff/, '') : text).replace(/\r$/, '');
}
