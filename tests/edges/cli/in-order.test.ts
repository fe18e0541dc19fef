// A stream and a slow step go in; the results come out in the stream's order, and no more is read than the window holds.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/edges/cli/in-order.ts';

async function* counting(to: number, onRead: (n: number) => void = () => undefined): AsyncGenerator<number> {
  for (let n = 0; n < to; n += 1) {
    onRead(n);
    yield n;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

describe('inOrder', () => {
  it('keeps the order whatever takes longest', async () => {
    const results = await collect(
      inOrder(counting(20), 5, async (n) => {
        await sleep((n * 7) % 11);
        return n;
      }),
    );
    expect(results).toEqual([...Array(20).keys()]);
  });

  it('has no more under way than the window', async () => {
    let underWay = 0;
    let most = 0;
    await collect(
      inOrder(counting(50), 4, async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await sleep(1);
        underWay -= 1;
      }),
    );
    expect(most).toBe(4);
  });

  it('reads no further ahead than the window while the oldest is slow', async () => {
    let read = -1;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const source = counting(1000, (n) => {
      read = n;
    });
    const results = inOrder(source, 4, async (n) => {
      if (n === 0) await gate;
      return n;
    });
    const first = results.next();
    await sleep(20);
    expect(read).toBeLessThanOrEqual(4);
    release();
    expect((await first).value).toBe(0);
    await results.return(undefined);
  });

  it('gives a result that is ready while the next input has not come', async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(stalling(), 8, async (n) => n);
    expect((await results.next()).value).toBe(1);
  });

  it('hands on what the source throws, after what came before it', async () => {
    async function* breaking(): AsyncGenerator<number> {
      yield 1;
      throw new Error('the disk is gone');
    }
    const results = inOrder(breaking(), 1, async (n) => n);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('the disk is gone');
  });

  it('closes the source when the reader stops early', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (let n = 0; ; n += 1) yield n;
      } finally {
        closed = true;
      }
    }
    for await (const n of inOrder(endless(), 3, async (input) => input)) if (n === 5) break;
    expect(closed).toBe(true);
  });
});
