// A sentence, the day it was printed, who got whom: where the land in which somebody was arrested, or its mercy, says who let him go.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('who was arrested in a land is given up by it', () => {
  it.each([
    [
      '2010-07-09',
      'Ten Russian agents who were arrested in the United States last month were exchanged on Friday at Vienna airport for four men whom Moscow had jailed.',
      ['completed 2010-07-09 RU:10 US:4'],
    ],
    [
      '2010-07-09',
      'Ten Russian agents caught in the United States were exchanged on Friday in Vienna for four men jailed by Moscow.',
      ['completed 2010-07-09 RU:10 US:4'],
    ],
    [
      '2019-11-15',
      'Two Russians arrested in Lithuania were traded on Friday for two Lithuanians jailed in Russia.',
      ['completed 2019-11-15 LT:2 RU:2'],
    ],
    [
      '2024-09-14',
      'Ukraine got 49 people back from Russia on Friday, one of whom had been detained at the Georgian border.',
      ['completed 2024-09-13 UA:49'],
    ],
    [
      '2023-11-27',
      'Israel let 39 Palestinian teenagers out of its prisons on Sunday under the agreement with Hamas, which had freed 17 hostages.',
      ['completed 2023-11-26 Hamas:39 IL:17'],
    ],
    [
      '2023-11-27',
      'On Sunday 39 teenagers left prisons under a deal between Israel and Hamas. Hamas had freed 17 hostages.',
      ['completed 2023-11-26 Hamas:39 IL:17'],
    ],
    ['2019-11-15', 'Two Russians arrested in Lithuania were told on Friday that nobody would trade them.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what a state gives for its people is a pardon as well', () => {
  it.each([
    [
      '2016-01-17',
      'Iran freed Washington Post reporter Jason Rezaian and three other Americans on Saturday. In exchange the United States granted clemency to seven jailed Iranians.',
      ['completed 2016-01-16 IR:7 US:4'],
    ],
    [
      '2023-09-18',
      'Iran freed five Americans on Monday in a prisoner swap. Five Iranians were granted clemency by the United States.',
      ['completed 2023-09-18 IR:5 US:5'],
    ],
    [
      '2016-01-17',
      'Iran freed four Americans on Saturday in a prisoner swap. The US pardoned seven Iranians.',
      ['completed 2016-01-16 IR:7 US:4'],
    ],
    [
      '2016-01-17',
      'Iran freed four Americans on Saturday in a prisoner swap. In return the United States dropped charges against seven Iranians.',
      ['completed 2016-01-16 IR:7 US:4'],
    ],
    [
      '2024-08-02',
      'Russia freed two Americans on Thursday in a swap. Washington commuted the sentences of three Russians.',
      ['completed 2024-08-01 RU:3 US:2'],
    ],
    [
      '2026-05-25',
      'President Museveni has pardoned 248 convicts, the prisons service said on Monday. Twelve are Kenyans, who will be taken to the border.',
      [],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('"US" in capitals is a side, and nobody\'s "us"', () => {
  it.each([
    [
      '2016-01-17',
      'Iran and Washington traded prisoners on Saturday. The US freed seven Iranians.',
      ['completed 2016-01-16 IR:7'],
    ],
    [
      '2016-01-17',
      'Iran and Washington traded prisoners on Saturday. The US has released seven Iranians and got four Americans.',
      ['completed 2016-01-16 IR:7 US:4'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
