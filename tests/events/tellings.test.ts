// What one sentence says of one exchange: its date, its numbers, and whether it is news, recap, plan or hope.
import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../src/events/tellings.ts';
import { claimsOf } from './told.ts';

/** "Friday: 390 (event)": the words of the date, the numbers, the flags. */
function show(text: string): readonly string[] {
  return tellingsOf(claimsOf({ text }).statements).map(({ date, said, figures, flags }) => {
    const day = date?.quote.exact ?? (said === null ? '-' : `said ${said.quote.exact}`);
    return `${day}: ${figures.map((figure) => figure.value).join(' ')} (${[...flags].sort().join(' ')})`;
  });
}

describe('tellings', () => {
  it.each<[string, readonly string[]]>([
    ['Ukraine and Russia exchanged 390 prisoners each on Friday.', ['Friday: 390 (event)']],
    ['The prisoners came home on Friday, the ministry said on Saturday.', ['Friday:  ()']],
    ['Russia handed over 90 soldiers, Kyiv said on Friday.', ['said Friday: 90 ()']],
    // Two dates, two exchanges.
    ['On 3 May 40 prisoners came home; on 9 May, 50 prisoners came home.', ['3 May: 40 ()', '9 May: 50 ()']],
    // A day told of what came after: where they arrived, who met them.
    [
      'Ninety Ukrainian prisoners arrived in Kyiv on Friday, two days after they were released in exchange for 90 Russians.',
      ['two days: 90 90 ()'],
    ],
    ['Ninety Ukrainian soldiers arrived in Kyiv on Friday, a day after being freed in a swap.', ['a day: 90 (event)']],
    ['Ninety Ukrainian soldiers were met on Friday, a day after their release by Russia.', ['a day: 90 ()']],
    ['The president on Friday received 90 soldiers freed a day earlier by Russia.', ['a day earlier: 90 ()']],
    [
      'The president on Friday received 90 soldiers who had been freed the day before by Russia.',
      ['the day before: 90 ()'],
    ],
    ['Russia freed 103 prisoners on Friday, a day after 49 had come home.', ['Friday: 103 ()', 'a day: 49 ()']],
    // Stages by day.
    ['On Friday 390 prisoners were freed by each side and on Saturday 307.', ['Friday: 390 ()', 'Saturday: 307 ()']],
    [
      'On 3 May the talks began. There 49 prisoners came home; a day later 103 were swapped.',
      ['-: 49 ()', 'a day later: 103 (event)'],
    ],
    [
      'The prisoners are coming home. 19, 20 and 26 June. Three more exchanges, of the sick above all.',
      ['said 19:  ()', '19:  (event)', '20:  (event)', '26 June:  (event)'],
    ],
    [
      'Similar transfers of prisoners took place on Friday and Saturday, of 120 men each.',
      ['Saturday: 120 (done)', 'Friday: 120 (done)'],
    ],
    ['Will Russia release 100 prisoners on Friday?', []],
    ['Russia will release 100 prisoners on Monday.', ['Monday: 100 (planned)']],
    ['The two armies will exchange 100 prisoners each on Monday.', ['Monday: 100 (event planned)']],
    [
      'They will exchange the sick prisoners. Kyiv spoke of 1,000 captives on each side.',
      ['-:  (event planned)', '-: 1000 (planned)'],
    ],
    // A plan for the rest does not undo what was done.
    [
      'On Friday 390 prisoners were sent home by each side, and further handovers are due on Sunday.',
      ['Friday: 390 ()', 'Sunday:  (planned)'],
    ],
    ['The previous exchange of prisoners was held on 6 May.', ['6 May:  (event recap)']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('borrows the date of the sentence before in the same paragraph', () => {
    expect(show('Friday was a day of tears. Russia released 90 soldiers and Ukraine as many.')[1]).toContain(
      'Friday: 90',
    );
  });

  it('borrows the day of the heading above', () => {
    expect(show('Saturday: the living\n\nRussia released 90 captured soldiers.')).toEqual(['Saturday: 90 ()']);
  });
});
