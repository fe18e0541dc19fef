// Dates as pages of many languages write them in, ISO out; the small words inside of them are rows of src/languages.
import { describe, expect, it } from 'vitest';
import { MONTH_LANGUAGES } from '../../src/article/month-names.ts';
import { findDate } from '../../src/article/read-date.ts';
import { DATE_PARTICLES } from '../../src/languages/index.ts';

const isoOf = (text: string, language = 'en') =>
  findDate(text, [language, ...MONTH_LANGUAGES], 'dayFirst')?.iso ?? null;

describe('a date with its time', () => {
  it.each([
    ['uk', '24 серпня 2025 року о 14:32', '2025-08-24T14:32:00'],
    ['uk', '24 серпня 2025 р., 14:32', '2025-08-24T14:32:00'],
    ['uk', 'Опубліковано 1 вересня 2025 об 11:05', '2025-09-01T11:05:00'],
    ['ru', '24 августа 2025 года в 14:32', '2025-08-24T14:32:00'],
    ['ru', '2-го мая 2025 г. в 9:05', '2025-05-02T09:05:00'],
    ['de', '14. August 2025 um 16:05 Uhr', '2025-08-14T16:05:00'],
    ['de', '14.08.2025 um 16.05', '2025-08-14T16:05:00'],
    ['en', 'May 23rd, 2025 at 9:40 pm', '2025-05-23T21:40:00'],
    ['en', 'the 23rd of May 2025', '2025-05-23'],
    ['es', '12 de octubre del 2024 a las 10:15', '2024-10-12T10:15:00'],
    ['pt', '12 de outubro de 2024 às 10:15', '2024-10-12T10:15:00'],
    ['fr', '1er mai 2024 à 08:30', '2024-05-01T08:30:00'],
    ['it', '1º maggio 2024 alle 08:30', '2024-05-01T08:30:00'],
    ['ca', "12 d'octubre de 2024", '2024-10-12'],
    ['da', '3. maj 2024 kl. 08.30', '2024-05-03T08:30:00'],
    ['nl', '3 mei 2024 om 08:30', '2024-05-03T08:30:00'],
    ['lv', '2024. gada 3. maijs', '2024-05-03'],
    ['lt', '2024 m. gegužės 3 d.', '2024-05-03'],
  ])('%s: %s', (language, text, iso) => {
    expect(isoOf(text, language)).toBe(iso);
  });
});

describe('an offset', () => {
  it.each([
    ['2025-05-23T21:40:00-0400', '2025-05-23T21:40:00-04:00'],
    ['2025-05-23T21:40:00+14:00', '2025-05-23T21:40:00+14:00'],
    ['2025-05-23T21:40:00+05:45', '2025-05-23T21:40:00+05:45'],
    ['2025-05-23T21:40:00+99:99', '2025-05-23T21:40:00'],
    ['2025-05-23T21:40:00+14:30', '2025-05-23T21:40:00'],
    ['2025-05-23T21:40:00-03:75', '2025-05-23T21:40:00'],
  ])('of %s is kept where a clock has it', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe('no time', () => {
  it.each([
    ['24 августа 2025 года вышло 14:32 минуты записи', '2025-08-24'],
    ['3 May 2024 attended by 08:30', '2024-05-03'],
    ['3 mei 2024 omroep 08:30', '2024-05-03'],
  ])('is read in: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

it('each language is named once', () => {
  const names = DATE_PARTICLES.map(({ language }) => language);
  expect(new Set(names).size).toBe(names.length);
});
