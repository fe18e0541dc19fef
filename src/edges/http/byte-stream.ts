// Pieces as they are made in, the body of an answer out: it waits for its reader, and a reader that leaves stops the making.

/** An error in the middle breaks the connection off, so that nobody takes half a copy for a whole one. */
export function byteStream(
  pieces: AsyncIterable<Uint8Array | string>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const step = await iterator.next();
        if (step.done === true) controller.close();
        else controller.enqueue(typeof step.value === 'string' ? encoder.encode(step.value) : step.value);
      } catch (error) {
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

const PIECE_CHARACTERS = 64 * 1024;

/** Small pieces joined, so that a million lines are not a million writes. */
export async function* inLargePieces(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let held: string[] = [];
  let characters = 0;
  for await (const piece of pieces) {
    held.push(piece);
    characters += piece.length;
    if (characters < PIECE_CHARACTERS) continue;
    yield held.join('');
    held = [];
    characters = 0;
  }
  if (held.length > 0) yield held.join('');
}
