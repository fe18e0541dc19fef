// The same page and version of the reader always give the same article: a reading that changed asks for another version.
import { describe, expect, it } from 'vitest';
import { changedSince, readingsNow, readRecorded } from './readings.ts';

describe('the version of the reader', () => {
  it('is raised where a page of fixtures/ is read otherwise', async () => {
    const recorded = readRecorded();
    const now = await readingsNow();
    const changed = changedSince(recorded, now);
    const next =
      recorded.version === now.version
        ? 'raise READER_VERSION in src/article/reader-version.ts, then npm run readings'
        : 'npm run readings';
    expect(changed, next).toEqual([]);
    expect(now.version, next).toBe(recorded.version);
    expect(Object.keys(now.pages), 'npm run readings').toEqual(Object.keys(recorded.pages));
  });

  it('gives the same reading twice', async () => {
    expect(await readingsNow()).toEqual(await readingsNow());
  });

  it('counts a page that is gone or reads otherwise, and none that is new', () => {
    const recorded = { version: '1', pages: { a: '1', b: '2', c: '3' } };
    expect(changedSince(recorded, { version: '1', pages: { a: '1', b: '9', d: '4' } })).toEqual(['b', 'c']);
  });
});
