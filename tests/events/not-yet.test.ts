// What is planned, put off or only begun, and on which day: whole texts, each with what it tells.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('what is still to come is of the day that it is planned for', () => {
  it.each([
    [
      '2024-05-29',
      'Ukraine and Russia are preparing a prisoner exchange that is expected to take place on Friday, the commissioner said on Wednesday. He said that 75 people were due to come home on either side.',
      ['planned 2024-05-31 RU:75 UA:75'],
    ],
    [
      '2025-02-14',
      'Hamas named three Israeli hostages to be freed on Saturday in exchange for 369 Palestinian prisoners.',
      ['planned 2025-02-15 Hamas:369 IL:3'],
    ],
    [
      '2025-02-14',
      'Hamas on Friday named three Israeli hostages whom it will release on Saturday in exchange for 369 Palestinian prisoners.',
      ['planned 2025-02-15 Hamas:369 IL:3'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what has begun and is to take days is not over on the first', () => {
  it.each([
    [
      '2023-04-14',
      'Yemen and the Houthis began a three-day exchange of nearly 900 detainees on Friday. Two flights carried 249 Houthi prisoners from Aden to Sanaa.',
      'ongoing',
    ],
    [
      '2023-04-17',
      'Yemen and the Houthis began a three-day exchange of nearly 900 detainees on Friday. Two flights carried 249 Houthi prisoners from Aden to Sanaa.',
      'completed',
    ],
  ])('%s %s', (published, text, status) => {
    expect(told(published, text)[0]).toContain(status);
  });
});
