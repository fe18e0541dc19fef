// Who asks a host when: one at a time, with gaps, and nobody waits for a host that is not theirs.
import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../../src/domain/failure.ts';
import { type HostGateOptions, openHostGate } from '../../../src/edges/fetch/host-gate.ts';

const never = new AbortController().signal;

function gateWith(options: Partial<HostGateOptions> = {}) {
  return openHostGate({ gapMs: () => 0, longestGapMs: 60_000, turnMs: 3_000, now: Date.now, ...options });
}

/** A promise, and what ends it. */
function held(): { readonly until: Promise<void>; readonly release: () => void } {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}

async function refusal(taking: Promise<unknown>): Promise<PipelineError> {
  try {
    await taking;
  } catch (error) {
    if (error instanceof PipelineError) return error;
  }
  throw new Error('expected to be sent away');
}

test('one at a time to a host, in order', async () => {
  const gate = gateWith();
  const log: string[] = [];
  let running = 0;
  let most = 0;
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) =>
      gate.take(
        'x.org',
        async () => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          log.push(name);
          running--;
        },
        never,
      ),
    ),
  );
  expect(log).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(1);
});

test('a host that hangs delays no other', async () => {
  const gate = gateWith();
  const slow = held();
  const hanging = gate.take('slow.org', () => slow.until, never);
  const fast = Array.from({ length: 199 }, (_, index) => gate.take(`fast${index}.org`, async () => index, never));
  expect(await Promise.all(fast)).toHaveLength(199);
  slow.release();
  await hanging;
});

test('a turn is given back when the exchange fails', async () => {
  const gate = gateWith();
  await expect(gate.take('x.org', () => Promise.reject(new Error('broken')), never)).rejects.toThrow('broken');
  expect(await gate.take('x.org', async () => 'fine', never)).toBe('fine');
});

describe('whoever would wait too long comes again later', () => {
  test('because another one takes long', async () => {
    const gate = gateWith({ turnMs: 20 });
    const slow = held();
    const hanging = gate.take('x.org', () => slow.until, never);
    const error = await refusal(gate.take('x.org', async () => {}, never));
    expect([error.kind, error.code]).toEqual(['later', 'host_busy']);
    expect(error.message).toContain('x.org');
    slow.release();
    await hanging;
    expect(await gate.take('x.org', async () => 'fine', never)).toBe('fine');
  });

  test('one after the other, not all at once', async () => {
    let now = 1000;
    const gate = gateWith({ gapMs: () => 10_000, turnMs: 3_000, now: () => now });
    await gate.take('x.org', async () => {}, never);
    const first = await refusal(gate.take('x.org', async () => {}, never));
    const second = await refusal(gate.take('x.org', async () => {}, never));
    expect(first.retryAfterMs).toBeGreaterThanOrEqual(10_000);
    expect((second.retryAfterMs ?? 0) - (first.retryAfterMs ?? 0)).toBeGreaterThanOrEqual(10_000);
    now += 10_000;
    expect(await gate.take('x.org', async () => 'fine', never)).toBe('fine');
  });

  test('because the host asked for it', async () => {
    let now = 1000;
    const gate = gateWith({ now: () => now });
    gate.slowDown('x.org', 7_000);
    const error = await refusal(gate.take('x.org', async () => {}, never));
    expect(error.retryAfterMs).toBeGreaterThanOrEqual(7_000);
    expect(await gate.take('y.org', async () => 'fine', never)).toBe('fine');
    now += 7_000;
    expect(await gate.take('x.org', async () => 'fine', never)).toBe('fine');
  });
});

test('the gap grows with refusals, to a limit, and shrinks with answers', async () => {
  let now = 0;
  const gate = gateWith({ gapMs: () => 4_000, longestGapMs: 16_000, now: () => now });
  const gapAfter = async (change: () => void) => {
    now += 1_000_000;
    change();
    await gate.take('x.org', async () => {}, never);
    return (await refusal(gate.take('x.org', async () => {}, never))).retryAfterMs ?? 0;
  };
  const usual = await gapAfter(() => {});
  const grown = await gapAfter(() => gate.slowDown('x.org', null));
  const most = await gapAfter(() => {
    for (let times = 0; times < 20; times++) gate.slowDown('x.org', null);
  });
  const shrunk = await gapAfter(() => {
    for (let times = 0; times < 20; times++) gate.speedUp('x.org');
  });
  expect([usual, grown, most, shrunk]).toEqual([4_000, 8_000, 16_000, 4_000]);
});
