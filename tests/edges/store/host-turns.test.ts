// Two processes that fetch from one host in; one request at a time, with the gap between them, out: on each engine.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/edges/database/index.ts';
import { openHostGate } from '../../../src/edges/fetch/host-gate.ts';
import { openHostTurns, openStore } from '../../../src/edges/store/index.ts';
import { ENGINES } from '../../support/engines.ts';

const never = new AbortController().signal;
const GAP_MS = 40;

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`turns at a host, on ${engine.name}`, () => {
    let first: Database;
    let second: Database;
    let stop = () => Promise.resolve();
    beforeAll(async () => {
      const opened = await engine.open();
      stop = opened.stop;
      first = opened.database;
      await openStore(first);
      second = await opened.another();
    });
    afterAll(() => stop());

    const gateOver = (database: Database, gapMs = GAP_MS) =>
      openHostGate({
        gapMs: () => gapMs,
        longestGapMs: 60_000,
        turnMs: 30_000,
        now: () => performance.now(),
        shared: openHostTurns(database),
        leaseMs: 60_000,
      });

    it('two gates never ask at once, nor before the gap is over', async () => {
      const gates = [gateOver(first), gateOver(second)];
      const spans: { from: number; to: number }[] = [];
      let running = 0;
      let most = 0;
      const exchange = async (): Promise<void> => {
        most = Math.max(most, ++running);
        const from = performance.now();
        await sleep(5);
        running -= 1;
        spans.push({ from, to: performance.now() });
      };
      await Promise.all(gates.flatMap((gate) => [1, 2, 3].map(() => gate.take('a.example', exchange, never))));
      expect(most).toBe(1);
      expect(spans).toHaveLength(6);
      const gaps = spans.slice(1).map(({ from }, index) => from - (spans[index]?.to ?? 0));
      // The gap begins with the answer; a millisecond is the rounding of two clocks.
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(GAP_MS - 1);
    });

    it('what one learned of a host holds for the other', async () => {
      const [one, other] = [openHostTurns(first), openHostTurns(second)];
      const taken = await one.take('b.example', 60_000);
      expect(taken).toMatchObject({ kind: 'taken', gapMs: null });
      expect(await other.take('b.example', 60_000)).toEqual({ kind: 'wait', waitMs: 0 });
      if (taken.kind === 'taken') await one.leave('b.example', taken.holder, { waitMs: 0, gapMs: 8_000 });
      expect(await other.take('b.example', 60_000)).toMatchObject({ kind: 'taken', gapMs: 8_000 });
      expect(await one.take('c.example', 60_000)).toMatchObject({ kind: 'taken' });
    });

    it('a host that asked to be left alone is left alone by both', async () => {
      const [one, other] = [openHostTurns(first), openHostTurns(second)];
      const taken = await one.take('d.example', 60_000);
      if (taken.kind === 'taken') await one.leave('d.example', taken.holder, { waitMs: 50_000, gapMs: 1_000 });
      const answer = await other.take('d.example', 60_000);
      expect(answer.kind).toBe('wait');
      expect(answer.kind === 'wait' ? answer.waitMs : 0).toBeGreaterThan(10_000);
      const refused = gateOver(second).take('d.example', () => Promise.resolve(), AbortSignal.timeout(60_000));
      await expect(refused).rejects.toMatchObject({ kind: 'later', code: 'host_busy' });
    });

    it('a process that died gives its host back, and comes too late to speak for it', async () => {
      const [one, other] = [openHostTurns(first), openHostTurns(second)];
      const dead = await one.take('e.example', 0);
      const taken = await other.take('e.example', 60_000);
      expect(taken.kind).toBe('taken');
      if (dead.kind === 'taken') await one.leave('e.example', dead.holder, { waitMs: 0, gapMs: 0 });
      expect(await one.take('e.example', 60_000)).toMatchObject({ kind: 'wait' });
    });
  });
}
