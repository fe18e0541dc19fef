// A stream and a slow step in, the results in the stream's order out, with a bounded number under way.

/**
 * Never reads further ahead than `window`, and never holds back a result that is ready: whoever writes one line and
 * waits for its answer gets it. What `step` throws comes out where its result would stand.
 * @example for await (const page of inOrder(urls, 4, fetchPage)) …
 */
export async function* inOrder<Input, Output>(
  source: AsyncIterable<Input>,
  window: number,
  step: (input: Input) => Promise<Output>,
): AsyncGenerator<Output> {
  const iterator = source[Symbol.asyncIterator]();
  const underWay: Promise<Output>[] = [];
  let next: Promise<IteratorResult<Input>> | null = iterator.next();
  try {
    while (next !== null || underWay.length > 0) {
      const oldest: Promise<Output> | undefined = underWay[0];
      const winner: 'input' | 'oldest' =
        next === null || (oldest !== undefined && underWay.length >= window)
          ? 'oldest'
          : oldest === undefined
            ? 'input'
            : await Promise.race([oldest.then(() => 'oldest' as const), next.then(() => 'input' as const)]);
      if (winner === 'oldest' && oldest !== undefined) {
        yield await oldest;
        underWay.shift();
      } else if (next !== null) {
        const read: IteratorResult<Input> = await next;
        if (read.done !== true) {
          const result = step(read.value);
          // Whoever stops early never awaits it.
          result.catch(() => undefined);
          underWay.push(result);
        }
        next = read.done === true ? null : iterator.next();
      }
    }
  } finally {
    next?.catch(() => undefined);
    await iterator.return?.();
  }
}
