// Hostile pages beside ordinary ones: each ends as it should, and no child outlives its pool.
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../src/domain/article.ts';
import { PipelineError } from '../../../src/domain/failure.ts';
import { openParsePool, type ParsePool, type ParsePoolOptions } from '../../../src/edges/parse/index.ts';

const ORDINARY = `<html lang="en"><head><title>Swap of prisoners</title></head><body><article><h1>Swap of prisoners</h1>
<p>Kyiv and Moscow swapped 390 prisoners each on Friday, officials on both sides said in the evening.</p>
<p>It was the first stage of a larger deal that was struck in Istanbul a week before, they added.</p></article></body></html>`;

const pageOf = (body: string | Uint8Array): Page => ({
  url: 'https://news.example/a',
  contentType: 'text/html; charset=utf-8',
  fetchedAt: null,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
});

/** Just below what is refused for its size: seconds of work for a parser, hundreds of megabytes for its tree. */
const HEAVY = `<html><body>${`<p>${'Word and word, '.repeat(20)}</p>`.repeat(29_000)}</body></html>`;

const pools: ParsePool[] = [];
const open = (options: Partial<ParsePoolOptions> = {}): ParsePool => {
  const pool = openParsePool({ size: 2, timeoutMs: 20_000, memoryMb: 512, ...options });
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const childrenOf = (pid: number): readonly number[] => {
  try {
    const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' });
    return listed
      .split('\n')
      .filter((line) => line.includes('parse-child'))
      .map((line) => Number.parseInt(line, 10));
  } catch {
    return [];
  }
};

/** Resident kilobytes; 0 where there is no such process. */
/** Kilobytes: sooner than this a child may hold by chance. */
const MORE = 5_000;
const memoryOf = (pid: number): number => {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return 0;
  }
};

describe('openParsePool', () => {
  it('reads a page in a child', async () => {
    const extraction = await open().read(pageOf(ORDINARY), { published: '2025-05-23' });
    expect(extraction.unreadable).toBeNull();
    expect(extraction.events).toHaveLength(1);
    expect(extraction.article).toMatchObject({ title: 'Swap of prisoners', published: '2025-05-23', language: 'en' });
  });

  it('has room in a child for a page that is read again with jsdom', async () => {
    // No html and no body tag, and no paragraph: our own reader finds nothing, and linkedom has no body.
    const lines = '<div>Kyiv and Moscow swapped 390 prisoners each on Friday.</div>'.repeat(1_900);
    const pool = open({ size: 1 });
    const extraction = await pool.read(pageOf(`<title>Swap of prisoners</title>${lines}`), {});
    expect(extraction.unreadable).toBeNull();
    expect(extraction.article?.text).toContain('390 prisoners');
    expect((await pool.read(pageOf(ORDINARY), {})).article?.title).toBe('Swap of prisoners');
  });

  it('starts no child before it is needed, keeps them warm, and never has more than its size', async () => {
    const pool = open({ size: 2 });
    expect(childrenOf(process.pid)).toHaveLength(0);
    await Promise.all(Array.from({ length: 8 }, () => pool.read(pageOf(ORDINARY), {})));
    const first = childrenOf(process.pid);
    expect(first).toHaveLength(2);
    await pool.read(pageOf(ORDINARY), {});
    expect(childrenOf(process.pid)).toEqual(first);
  });

  it('kills a page that takes too long, and reads the ordinary ones beside it', async () => {
    const pool = open({ timeoutMs: 60 });
    const patient = open();
    const [late, ...others] = await Promise.all([
      pool.read(pageOf(HEAVY), {}),
      ...Array.from({ length: 5 }, () => patient.read(pageOf(ORDINARY), {})),
    ]);
    expect(late?.unreadable).toMatchObject({ reason: 'timeout' });
    expect(others.map(({ unreadable }) => unreadable)).toEqual([null, null, null, null, null]);
    const next = await patient.read(pageOf(ORDINARY), {});
    expect(next.article?.title).toBe('Swap of prisoners');
  });

  it('ends a child that holds too much memory, says so, and goes on', async () => {
    const pool = open({ memoryMb: 40 });
    const [big] = await Promise.all([pool.read(pageOf(HEAVY), {})]);
    expect(big?.unreadable).toMatchObject({ reason: 'memory' });
  });

  it('tries once more where the child had read other pages before it died', async () => {
    const pool = open({ size: 1 });
    await pool.read(pageOf(ORDINARY), {});
    const [child] = childrenOf(process.pid);
    const reading = pool.read(pageOf(HEAVY), {});
    process.kill(child ?? 0, 'SIGKILL');
    const read = await reading;
    expect(read.unreadable?.reason).not.toBe('crashed');
    expect(childrenOf(process.pid)).not.toContain(child);
  });

  it('says that the parser crashed where the first page of a child ends it, and goes on with the next', async () => {
    const pool = open({ size: 1 });
    await pool.read(pageOf(ORDINARY), {});
    const [warm] = childrenOf(process.pid);
    const idle = memoryOf(warm ?? 0);
    // Both the warm child and the fresh one that tries again are killed at work: the first at once, the second when it holds more than one that has read.
    const reading = pool.read(pageOf(HEAVY), {});
    process.kill(warm ?? 0, 'SIGKILL');
    const killed = new Set([warm]);
    let isRead = false;
    const done = reading.then(
      (extraction) => {
        isRead = true;
        return extraction.unreadable?.reason ?? 'read';
      },
      (error: unknown) => {
        isRead = true;
        return error instanceof PipelineError ? error.code : 'thrown';
      },
    );
    while (!isRead && killed.size < 2) {
      const child = childrenOf(process.pid).find((pid) => !killed.has(pid) && memoryOf(pid) > idle + MORE);
      if (child !== undefined) {
        process.kill(child, 'SIGKILL');
        killed.add(child);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await done).toBe('crashed');
    expect(killed.size).toBe(2);
    expect((await pool.read(pageOf(ORDINARY), {})).unreadable).toBeNull();
  });

  it('retires a child after its number of pages', async () => {
    const pool = open({ size: 1, jobsPerChild: 2 });
    const seen = new Set<number>();
    for (let page = 0; page < 6; page++) {
      await pool.read(pageOf(ORDINARY), {});
      for (const child of childrenOf(process.pid)) seen.add(child);
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  it('refuses what is far too large without sending it whole', async () => {
    const extraction = await open().read(pageOf(new Uint8Array(50 * 1024 * 1024).fill(97)), {});
    expect(extraction.unreadable?.reason).toBe('too_large');
  });

  it('refuses pages after it was closed, and those that were still read, as retryable', async () => {
    const pool = open();
    const reading = pool.read(pageOf(HEAVY), {});
    const refused = expect(reading).rejects.toMatchObject({ kind: 'retryable', code: 'parser_closed' });
    await pool.close();
    await refused;
    await expect(pool.read(pageOf(ORDINARY), {})).rejects.toMatchObject({ code: 'parser_closed' });
    expect(childrenOf(process.pid)).toHaveLength(0);
  });
});
