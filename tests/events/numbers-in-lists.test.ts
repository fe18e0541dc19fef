// Numbers told in a list or beside their sum: those of one side that go together, those of two sides, and the halves of a sum.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

const DAY = '2024-03-15';

describe('who is told in one list goes one way', () => {
  it.each([
    [
      'The RSF on Friday freed four drivers of a relief agency and 12 soldiers of the Sudanese army in El Obeid.',
      ['completed 2024-03-15 SD:12 SD:4'],
    ],
    [
      "Sudan's RSF on Friday handed over two nurses from a field hospital and six policemen to the army.",
      ['completed 2024-03-15 SD:2 SD:6'],
    ],
    [
      'The RSF released three engineers of an oil company, a cook and 12 soldiers of the Sudanese army on Friday.',
      ['completed 2024-03-15 SD:12 SD:4'],
    ],
    [
      'Twelve traders from Maiduguri and three soldiers were released by Boko Haram in Nigeria on Friday.',
      ['completed 2024-03-15 NG:12 NG:3'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('of a list of two sides each gets its own', () => {
  it.each([
    [
      "33 fighters of the western government and 15 men of Khalifa Haftar's Libyan National Army were exchanged on Friday, participants said.",
      ['completed 2024-03-15 LNA:15 LY:33'],
    ],
    [
      "Twenty fighters of the Houthis and eleven men of the coalition were swapped in Yemen's Taiz on Friday.",
      ['completed 2024-03-15 Houthis:20 YE:11'],
    ],
    [
      "The Houthis and Yemen's government exchanged prisoners on Friday: 470 Houthis and 240 of their opponents, 15 Saudis included, were released.",
      ['completed 2024-03-15 Houthis:470 YE:240'],
    ],
    [
      "The Houthis and Yemen's government went on exchanging prisoners. On Friday it was the turn of 200 Houthis and 151 loyalists.",
      ['completed 2024-03-15 Houthis:200 YE:151'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('a sum, and what each got of it', () => {
  it.each([
    [
      'Russia and Ukraine swapped 206 prisoners of war on Friday, with each side getting 103, in a deal the UAE said it had mediated.',
      ['completed 2024-03-15 RU:103 UA:103'],
    ],
    [
      'Russia and Ukraine exchanged 206 prisoners on Friday, each side receiving 103.',
      ['completed 2024-03-15 RU:103 UA:103'],
    ],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('whose charges are dropped in return was let go for the others', () => {
  it.each([
    [
      'Iran freed five Americans on Friday. In return the United States dropped charges against five Iranians, two of whom chose to go home.',
      ['completed 2024-03-15 IR:5 US:5'],
    ],
    ['Washington has accused five Iranians of smuggling and dropped charges against two protesters on Friday.', []],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});

describe('who is lent to another for a time is nobody’s captive', () => {
  it.each([
    ['Six officers of the Royal Navy and six of the Indian coastguard will change places for a month this summer.', []],
    ['The armies of France and Mali will exchange officers for a year from Friday.', []],
  ])('%s', (text, events) => {
    expect(told(DAY, text)).toEqual(events);
  });
});
