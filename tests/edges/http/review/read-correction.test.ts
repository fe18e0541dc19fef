// The fields of the desk's form as a browser sends them, and what they state: only what somebody changed, or what is wrong.
import { describe, expect, it } from 'vitest';
import { RecordValues, type StatedValues } from '../../../../src/domain/decision.ts';
import { formOfValues, readCorrection } from '../../../../src/edges/http/review/read-correction.ts';
import { partyName } from '../../../../src/publish/index.ts';

const VALUES = RecordValues.parse({
  kind: 'exchange',
  status: 'completed',
  date: { start: '2025-05-23', end: '2025-05-23', precision: 'day' },
  parties: ['RU', 'UA'],
  transfers: [{ to: 'UA', from: 'RU', category: 'military', count: 390, qualifier: 'exact' }],
  mediators: ['AE'],
  location: null,
  agreement: null,
});

const read = (values: RecordValues, typed: Readonly<Record<string, string>>) =>
  readCorrection(new Map(Object.entries({ ...formOfValues(values, partyName), ...typed })), values, partyName);

const stated = (values: RecordValues, typed: Readonly<Record<string, string>>): StatedValues | string => {
  const found = read(values, typed);
  return found.kind === 'fault' ? found.says : found.changed;
};

describe('the form of a record', () => {
  it.each<[string, Partial<RecordValues>]>([
    ['as it is', {}],
    ['with parties that the gazetteer does not know', { parties: ['Atlantis', 'UA'], mediators: ['Ys'] }],
    [
      'with a transfer of such parties',
      { transfers: [{ to: 'Ys', from: 'Atlantis', category: 'child', count: null, qualifier: 'about' }] },
    ],
    ['with a place of more than one line of words', { location: `${'a crossing '.repeat(80)}` }],
    ['with names that have commas in them', { named: ['Doe, John', 'Roe'] }],
    ['without a date', { date: { start: null, end: null, precision: 'unknown' } }],
  ])('%s states nothing where nobody types', (_, more) => {
    expect(stated({ ...VALUES, ...more }, {})).toEqual({});
  });

  it.each<[string, Readonly<Record<string, string>>, StatedValues]>([
    ['a figure', { t0_count: '1 205' }, { transfers: [{ ...VALUES.transfers[0], count: 1205 } as never] }],
    [
      'a figure that no report has',
      { t0_count: '?' },
      { transfers: [{ ...VALUES.transfers[0], count: null } as never] },
    ],
    ['an emptied row', { t0_count: '' }, { transfers: [] }],
    ['a party by its code or its name', { parties: 'ru, Belarus' }, { parties: ['RU', 'BY'] }],
    ['nobody', { mediators: '' }, { mediators: [] }],
    ['a place', { location: '  Novi \n Yarilovychi ' }, { location: 'Novi Yarilovychi' }],
    ['an unknown date', { precision: 'unknown' }, { date: { start: null, end: null, precision: 'unknown' } }],
  ])('states %s', (_, typed, expected) => {
    expect(stated(VALUES, typed)).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a party that nobody knows', { parties: 'RU, Atlantis' }, 'No party is called “Atlantis”'],
    ['no figure', { t0_count: 'many' }, '“many” is no figure'],
    ['a figure of nobody', { t1_count: '5' }, 'Say from whom and to whom 5 went'],
    ['no day', { date_start: '23.5.2025' }, '“23.5.2025” is no day'],
    ['a last day before the first', { date_end: '2025-05-22' }, 'lies before the first'],
    ['no first day', { date_start: '', date_end: '' }, 'Say the first day'],
    ['a status that is none', { status: 'lost' }, '“lost” is no status'],
  ])('says what is wrong with %s', (_, typed, says) => {
    expect(stated(VALUES, typed)).toContain(says);
  });
});
