// The query of a page says which records it asks for, or what is wrong with it, in words for whoever typed it.
import { describe, expect, it } from 'vitest';
import { readFilter } from '../../../src/edges/http/read-filter.ts';

const read = (asked: Readonly<Record<string, string>>) => readFilter((name) => asked[name]);

describe('the filter of a page', () => {
  it.each([
    [{}, {}],
    [{ parties: ' russia, UA ' }, { parties: ['RU', 'UA'] }],
    [
      { from: '2025-05-01', to: '2025-05-01' },
      { from: '2025-05-01', to: '2025-05-01' },
    ],
    [
      { q: 'Istanbul 175', kind: 'remains' },
      { text: 'Istanbul 175', kind: 'remains' },
    ],
  ])('%o', (asked, filter) => {
    expect(read(asked)).toMatchObject({ filter, fault: null });
  });

  it.each([
    [{ parties: 'Russia, Atlantis' }, 'No party is called “Atlantis”'],
    [{ from: 'yesterday' }, '“yesterday” is no from'],
    [{ to: '2025-02-30' }, '“2025-02-30” is no to'],
    [{ kind: 'party' }, '“party” is no kind'],
    [{ from: '2026-05-02', to: '2026-05-01' }, '2026-05-02 is after 2026-05-01'],
  ])('%o is refused', (asked, says) => {
    const { filter, fault, words } = read(asked);
    expect(filter).toBeNull();
    expect(fault).toContain(says);
    // What was typed is shown again.
    expect(words).toMatchObject(asked);
  });
});
