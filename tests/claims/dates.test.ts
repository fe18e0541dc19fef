// Dates are read against the reporter's day: a weekday lies in the past, a plan's ahead, and what is not said stays unknown.
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../src/claims/date-context.ts';
import { lexiconOf } from '../../src/claims/lexicon.ts';
import { readUnits } from '../../src/claims/units.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const en = LANGUAGES[0];
if (en === undefined) throw new Error('the register of languages is empty');
const pack = en;

function spans(text: string, today: string | null): readonly string[] {
  const tokens = tokenise(text, 0, text.length, pack.text.clitics);
  const sentence: Sentence = {
    index: 0,
    paragraph: 0,
    role: 'body',
    quoted: false,
    start: 0,
    end: text.length,
    tokens,
  };
  return readUnits(sentence, lexiconOf(pack), { ...NO_CONTEXT, today }).flatMap((unit) =>
    unit.date === undefined ? [] : [`${unit.date.span.start ?? '?'}..${unit.date.span.end ?? '?'}`],
  );
}

describe('dates', () => {
  it.each([
    ['They met on Friday.', '2025-02-05', ['2025-01-31..2025-01-31']],
    ['They met on Wednesday.', '2025-02-05', ['2025-02-05..2025-02-05']],
    ['It was on Friday, 18 October.', '2024-10-19', ['2024-10-18..2024-10-18']],
    ['On May 31, 2024, and not before.', null, ['2024-05-31..2024-05-31']],
    ['On 30 December it happened.', '2025-02-05', ['2024-12-30..2024-12-30']],
    ['In August nobody came.', '2025-04-19', ['2024-08-01..2024-08-31']],
    ['Last month was quiet.', '2026-01-29', ['2025-12-01..2025-12-31']],
    ['In the night of 21–22 September.', '2022-09-22', ['2022-09-21..2022-09-22']],
    ['On the last day of 2022 they swapped.', '2023-03-08', ['2022-12-31..2022-12-31']],
    ['On the final day of 2022 they swapped.', '2023-03-08', ['2022-12-31..2022-12-31']],
    ['It was done on the first day of 2025.', '2025-03-08', ['2025-01-01..2025-01-01']],
    ['This was the last day of an exchange of three days.', '2025-05-25', []],
    ['The first day of the truce passed quietly.', '2025-05-25', []],
    // A year that opens a sentence is the year of all that it tells.
    [
      '1999: the pilot, shot down in May, is let go on 3 June.',
      '2021-02-16',
      ['1999-01-01..1999-12-31', '1999-05-01..1999-05-31', '1999-06-03..1999-06-03'],
    ],
    [
      'In 2014, after the truce, ten left on 31 December.',
      '2021-02-16',
      ['2014-01-01..2014-12-31', '2014-12-31..2014-12-31'],
    ],
    // From the month or the year that was named before.
    [
      'In September 2022 215 left; the following month, 110.',
      '2023-01-08',
      ['2022-09-01..2022-09-30', '2022-10-01..2022-10-31'],
    ],
    [
      'In October 2016 21 left. Seven months later, 82.',
      '2018-05-08',
      ['2016-10-01..2016-10-31', '2017-05-01..2017-05-31'],
    ],
    ['In 2020 they fought. That December 44 left.', '2023-12-14', ['2020-01-01..2020-12-31', '2020-12-01..2020-12-31']],
    [
      'In December 2020 44 left; the following June nobody did.',
      '2023-12-14',
      ['2020-12-01..2020-12-31', '2021-06-01..2021-06-30'],
    ],
    [
      'In March 2023 five left, and later that year six.',
      '2024-12-14',
      ['2023-03-01..2023-03-31', '2023-01-01..2023-12-31'],
    ],
    ['In May 2023, and in April of the same year.', '2024-01-01', ['2023-05-01..2023-05-31', '2023-04-01..2023-04-30']],
    ['They met on Friday.', null, ['?..?']],
    ['Mr May may march in March.', '2025-06-01', ['2025-03-01..2025-03-31']],
    ['In 2,014 cases out of 1000.', '2025-06-01', []],
    ['Ten years ago today two coffins came.', '2018-07-16', ['2008-07-16..2008-07-16']],
    ['Sixty years ago this morning it was cold.', '2022-02-10', ['1962-02-10..1962-02-10']],
    ['Ten years ago on this very day they came.', '2015-01-29', ['2005-01-29..2005-01-29']],
    ['Three days ago they met.', '2025-06-10', ['2025-06-07..2025-06-07']],
    ['Two months ago it was quiet.', '2025-06-10', ['2025-04-01..2025-04-30']],
    ['A decade ago nobody knew.', '2025-06-10', ['2015-01-01..2015-12-31']],
    ['Half a century ago today they came home.', '2018-12-23', ['1968-12-23..1968-12-23']],
    ['Seventy years ago this month they came home.', '2013-10-17', ['1943-10-01..1943-10-31']],
    ['In October 21 girls were let go.', '2017-02-11', ['2016-10-01..2016-10-31']],
    ['Last October 21 girls were let go.', '2017-02-11', ['2016-10-01..2016-10-31']],
    ['On 5 June 49 left, and two days later 50.', '2025-06-10', ['2025-06-05..2025-06-05', '2025-06-07..2025-06-07']],
    ['On 5 June 49 left; a week earlier, none.', '2025-06-10', ['2025-06-05..2025-06-05', '2025-05-29..2025-05-29']],
    ['On 5 June they met, the day after the talks.', '2025-06-10', ['2025-06-05..2025-06-05']],
    [
      'On 5 June 49 left; 50 had left the day before.',
      '2025-06-10',
      ['2025-06-05..2025-06-05', '2025-06-04..2025-06-04'],
    ],
    // The bare day of the month that was named last; else the last such day.
    ['In January it began; on the 3rd, 230 left.', '2024-12-31', ['2024-01-01..2024-01-31', '2024-01-03..2024-01-03']],
    [
      'In July they came, also on a single day, the 17th, and left.',
      '2025-08-19',
      ['2025-07-01..2025-07-31', '2025-07-17..2025-07-17'],
    ],
    ['On the 18th, 909 were brought back.', '2025-04-20', ['2025-04-18..2025-04-18']],
    ['On the 28th, 909 were brought back.', '2025-04-20', ['2025-03-28..2025-03-28']],
    [
      'In September, on Friday the 13th, 49 came home.',
      '2024-12-31',
      ['2024-09-01..2024-09-30', '2024-09-13..2024-09-13'],
    ],
    ['On the 50th day they met.', '2025-04-20', []],
    ['It was the exchange, the 71st, and the last.', '2025-04-20', []],
    ['On the 31st, in February, nobody came.', null, ['?..?']],
    ['A day before Orthodox Easter they met.', '2026-04-13', ['2026-04-11..2026-04-11']],
    ['On the eve of Independence Day of Ukraine, 115 left.', '2024-08-30', ['2024-08-23..2024-08-23']],
    ['On Easter Sunday 130 came back.', '2023-04-17', ['2023-04-16..2023-04-16']],
    ['Two days after 5 May 2023 they met.', '2025-06-10', ['2023-05-07..2023-05-07']],
    ['It ran from 20 April to 3 May 1953.', '2013-04-20', ['1953-04-20..1953-05-03']],
    ['It ran from April 20 to May 3, 1953.', '2013-04-20', ['1953-04-20..1953-05-03']],
    ['Between 5 August and 6 September they met.', '2025-10-01', ['2025-08-05..2025-09-06']],
    ['Each freed 1,000 between 23 and 25 May.', '2025-06-11', ['2025-05-23..2025-05-25']],
    ['It ran from 23 to 25 May.', '2025-06-11', ['2025-05-23..2025-05-25']],
    ['Between 1 and 2 June 2023 they left.', null, ['2023-06-01..2023-06-02']],
    ['They left from 9 until 12 April 2024.', null, ['2024-04-09..2024-04-12']],
    ['Between 12 and 15 men left in May.', '2025-06-11', ['2025-05-01..2025-05-31']],
    ['Of these 12 and 25 May was the day.', '2025-06-11', ['2025-05-25..2025-05-25']],
    ['From Friday until Sunday buses ran.', '2025-05-26', ['2025-05-23..2025-05-25']],
    [
      'On 16 July 2008 it began; by 20 July it was over.',
      '2018-07-16',
      ['2008-07-16..2008-07-16', '2008-07-20..2008-07-20'],
    ],
    ['On 13 June 1982 they spoke of 12 June.', null, ['1982-06-13..1982-06-13', '1982-06-12..1982-06-12']],
    ['On the first of May 2023 four were let go.', null, ['2023-05-01..2023-05-01']],
    ['Next Thursday they meet.', '2025-06-05', ['2025-06-12..2025-06-12']],
    ['Last Thursday they met.', '2025-06-05', ['2025-05-29..2025-05-29']],
    [
      'On 3 June 2024 they met, and the following Friday again.',
      null,
      ['2024-06-03..2024-06-03', '2024-06-07..2024-06-07'],
    ],
    ['Over the weekend they met.', '2025-06-11', ['2025-06-07..2025-06-08']],
    ['On Christmas Eve 2025 they met.', null, ['2025-12-24..2025-12-24']],
    ['From 30 to 40 men met.', '2025-06-01', []],
    // In digits alone; where the day and the month may be either way round, no day.
    ['On 2024-01-06 they met.', null, ['2024-01-06..2024-01-06']],
    ['On 19.04.2024 they met.', null, ['2024-04-19..2024-04-19']],
    ['On 04/19/2024 they met.', null, ['2024-04-19..2024-04-19']],
    ['On 04/05/2024 they met.', null, ['2024-01-01..2024-12-31']],
    ['On 2024-13-45 they met.', null, []],
    // A month of another year, a day of another week.
    ['In February last year they met.', '2024-05-31', ['2023-02-01..2023-02-28']],
    ['In April of this year they met.', '2024-05-31', ['2024-04-01..2024-04-30']],
    ['On 4 February of this year they met.', '2023-03-08', ['2023-02-04..2023-02-04']],
    ['On Tuesday of last week they met.', '2024-05-31', ['2024-05-21..2024-05-21']],
    ['Last week on Tuesday they met.', '2024-05-31', ['2024-05-21..2024-05-21']],
    ['The week before last they met.', '2024-05-31', ['2024-05-13..2024-05-19']],
    // Seasons.
    ['Last autumn they met.', '2024-05-31', ['2023-09-01..2023-11-30']],
    ['In the spring of 2023 they met.', '2024-05-31', ['2023-03-01..2023-05-31']],
    ['Last winter they met.', '2024-05-31', ['2023-12-01..2024-02-29']],
    ['In the summer they met.', null, ['?..?']],
    ['On the third day of January they met.', '2024-05-31', ['2024-01-03..2024-01-03']],
    [
      'They met on 19, 20 and 26 June.',
      '2025-07-05',
      ['2025-06-19..2025-06-19', '2025-06-20..2025-06-20', '2025-06-26..2025-06-26'],
    ],
    [
      'They met on May 23, 24 and 26.',
      '2025-07-05',
      ['2025-05-23..2025-05-23', '2025-05-24..2025-05-24', '2025-05-26..2025-05-26'],
    ],
    ['On May 23, 24 men came.', '2025-07-05', ['2025-05-23..2025-05-23']],
    ['On the 14th 84 men came.', '2025-08-25', ['2025-08-14..2025-08-14']],
    [
      'On 14 August 84 left, and three days before that 60 men.',
      '2025-08-25',
      ['2025-08-14..2025-08-14', '2025-08-11..2025-08-11'],
    ],
    [
      'On Sunday, ten days after the two had traded 84 men, they met.',
      '2025-08-25',
      ['2025-08-24..2025-08-24', '2025-08-14..2025-08-14'],
    ],
    ['On Sunday, ten days after the talks 84 men met.', '2025-08-25', ['2025-08-24..2025-08-24']],
    [
      'On Saturday, two days after 49 had left, they met.',
      '2024-09-15',
      ['2024-09-14..2024-09-14', '2024-09-12..2024-09-12'],
    ],
    [
      'They met on Saturday, three hours before it rained.',
      '2024-09-15',
      ['2024-09-14..2024-09-14', '2024-09-14..2024-09-14'],
    ],
    [
      'After the offensive of 2023 the trade stopped: 22 men came home on 7 August.',
      '2025-12-28',
      ['2023-01-01..2023-12-31', '2023-08-07..2023-08-07'],
    ],
    [
      'Back in 1990, when Baghdad needed calm, both freed 38,000 men in August.',
      '2003-05-06',
      ['1990-01-01..1990-12-31', '1990-08-01..1990-08-31'],
    ],
    ['Held since 2022, he came home on 7 August.', '2025-12-28', ['2025-08-07..2025-08-07']],
    [
      'The men, captured in 2023, came home on 7 August.',
      '2025-12-28',
      ['2023-01-01..2023-12-31', '2025-08-07..2025-08-07'],
    ],
    ['On the last day of April they met.', '2024-05-31', ['2024-04-30..2024-04-30']],
  ])('%s (%s)', (text, today, expected) => {
    expect(spans(text, today)).toEqual(expected);
  });
});
