// Who is meant by whom: a capital whose rulers changed, an enemy that nobody names, somebody beside the two.
import { describe, expect, it } from 'vitest';
import { exchangesIn } from './exchanges-told.ts';

/** "Taliban>US:1 US>Taliban:1", an event a line. */
function ways(published: string, text: string): readonly string[] {
  return exchangesIn(published, text).map(({ transfers }) =>
    transfers
      .map(({ from, to, count }) => `${from}>${to}:${count ?? '?'}`)
      .sort()
      .join(' '),
  );
}

describe('who ruled there on that day', () => {
  it.each([
    [
      '2026-03-05',
      'Afghanistan and Pakistan exchanged prisoners at Torkham on Wednesday: Kabul handed over four Pakistani soldiers and got eleven Afghan fighters. The Taliban called it a goodwill step.',
      ['PK>Taliban:11 Taliban>PK:4'],
    ],
    [
      '2025-10-27',
      'Pakistan released fourteen Afghan fighters at Chaman on Sunday and received six of its soldiers from Kabul, in the first exchange since the clashes.',
      ['PK>Taliban:14 Taliban>PK:6'],
    ],
    [
      '2019-11-20',
      'The Taliban set free ten Afghan soldiers in Zabul on Tuesday, and the Afghan government let three Haqqani commanders go in exchange.',
      ['AF>Taliban:3 Taliban>AF:10'],
    ],
    [
      '2025-06-01',
      'In April 2020 the Afghan government freed 100 Taliban and the Taliban released 20 soldiers in return. On Friday Kabul freed two Americans, and the United States gave up an Afghan prisoner in return.',
      ['Taliban>US:2 US>Taliban:1', 'AF>Taliban:100 Taliban>AF:20'],
    ],
    [
      '2019-11-20',
      'The Taliban on Tuesday released the American Kevin Kane. In return the Afghan government let three militants go and flew them to Doha.',
      ['AF>Taliban:3 Taliban>US:1'],
    ],
    // Their own people.
    ['2023-05-03', 'The Taliban authorities released an Afghan journalist from a Kabul jail on Tuesday.', []],
    // Of no war any longer.
    ['2025-09-20', 'A British couple held for seven months were freed on Friday and flown to Doha.', []],
  ])('%s %s', (published, text, expected) => {
    expect(ways(published, text)).toEqual(expected);
  });
});
