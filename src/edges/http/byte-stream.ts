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
