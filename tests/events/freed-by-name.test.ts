// One who is freed by name: whoever was freed with him, whoever held him, whoever was given for him.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('somebody with others, and whoever held them', () => {
  it.each([
    [
      'a name along with so many others',
      'The blogger Yury Zorin was released on Friday along with 13 other political prisoners by Belarus. All 14 were driven to Lithuania.',
      ['completed 2024-03-15 LT:14'],
    ],
    [
      'the others behind a prison, and all of them again',
      'Yury Zorin was released from a Belarusian prison on Friday together with nine other detainees. The ten were driven to Lithuania.',
      ['completed 2024-03-15 LT:10'],
    ],
    [
      'to whom somebody was extradited held him',
      'The golfer Ann Adams was released from a Russian prison on Friday in a swap. The arms dealer Boris Bykov, who was extradited to the United States in 2010, was freed in return.',
      ['completed 2024-03-15 RU:1 US:1'],
    ],
    [
      'which land somebody was allowed to leave held him',
      'Ann Adams and Carl Clark, who had been jailed in China for 1,000 days, landed in Toronto on Friday. Wei Chen, a director of Great Wall Telecom, was allowed to leave Canada hours earlier.',
      ['completed 2024-03-15 CA:2 CN:1'],
    ],
    [
      'whom the two agreed to restore is none of the prisoners',
      'Ann Adams flew home from Cuba on Friday, part of a swap in which the two countries agreed to restore relations. The United States freed three Cubans.',
      ['completed 2024-03-15 CU:3 US:1'],
    ],
  ])('%s', (_what, text, events) => {
    expect(told('2024-03-16', text)).toEqual(events);
  });
});
