// What a sentence leaves out and others say: the headline above it, the number before it, the day that its paragraph begins with.
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../src/events/index.ts';
import { understood } from '../../src/events/understood.ts';
import { claimsOf, type Short, showThreads } from './told.ts';

/** "1400 side from M23": every number that moves somebody. */
function moved(short: Short): readonly string[] {
  const { statements, title } = claimsOf(short);
  return understood(statements, title).flatMap(({ figures }) =>
    figures
      .filter(({ meaning }) => meaning === 'side' || meaning === 'each')
      .map(({ value, meaning, to, from }) =>
        [
          `${value ?? 'some'} ${meaning}`,
          ...(to === null ? [] : [`to ${to}`]),
          ...(from === null ? [] : [`from ${from}`]),
        ].join(' '),
      ),
  );
}

describe('the headline', () => {
  it.each<[string, Short, readonly string[]]>([
    [
      'tells who gives',
      {
        title: 'M23 frees 1,400 captured soldiers',
        text: 'Trucks left Goma on Friday. In all there were 1,400 men on board, prisoners of war since January.',
      },
      ['1400 side from M23'],
    ],
    [
      'tells that they were moved, and nobody says by whom',
      {
        title: '82 schoolgirls freed from rebel captivity',
        text: 'The girls abducted three years ago were set free on Friday. There are 82.',
      },
      ['82 side'],
    ],
    [
      'tells nothing of a small number of anybody',
      {
        title: 'Six schoolgirls freed from rebel captivity',
        text: 'The girls abducted three years ago were set free on Friday. The road was shut for six hours. There are six.',
      },
      [],
    ],
    [
      'tells nothing of another number',
      {
        title: 'M23 frees 1,400 captured soldiers',
        text: 'Trucks left Goma on Friday. In all there were 1,300 men on board, prisoners of war since January.',
      },
      [],
    ],
    [
      'tells nothing of a part',
      {
        title: 'Russia frees 40 Ukrainian soldiers',
        text: 'Many prisoners are free since Friday. On the buses 40 of them were asleep.',
      },
      [],
    ],
    [
      'that only hopes tells nothing',
      {
        title: 'Kyiv wants Russia to free 40 soldiers',
        text: 'In the hall there were 40 men on Friday, relatives of prisoners of war.',
      },
      [],
    ],
  ])('%s', (_name, short, expected) => {
    expect(moved(short)).toEqual(expected);
  });
});

describe('a list of numbers and days', () => {
  it.each<[string, readonly string[]]>([
    [
      'Each side released 390 captives on 20 May, 307 captives on 21 May and 303 captives on 22 May.',
      ['390 each', '307 each', '303 each'],
    ],
    ['On 20 May Russia released 90 soldiers, on 21 May 80 soldiers.', ['90 side from RU', '80 side from RU']],
    ['Russia released 90 soldiers on 20 May. In Kyiv there were 300 soldiers on guard.', ['90 side from RU']],
  ])('%s', (text, expected) => {
    expect(moved({ text })).toEqual(expected);
  });
});

describe('a timeline', () => {
  const INTRO = 'The exchanges of prisoners in dates, told by both governments.';
  it.each<[string, string, readonly string[]]>([
    [
      'has an exchange a day',
      `${INTRO}\n\nMay 6: Ukraine 205. Russia the same number.\n\nMay 19: 100 each.\n\nMay 22: 49 soldiers returned to Ukraine.`,
      ['2025-05-06 done [205]', '2025-05-19 done [100]', '2025-05-22 done [49]'],
    ],
    [
      'tells of exchanges without numbers',
      `${INTRO}\n\n6 May. The first group. No numbers are given.\n\n9 May. The wounded prisoners.\n\n12 May. Forty prisoners come home.`,
      ['2025-05-06 done []', '2025-05-09 done []', '2025-05-12 done [40]'],
    ],
    [
      'tells who they were: young, sick, once missing',
      `${INTRO}\n\n6 May. First batch: those captured at nineteen.\n\n9 May. More of the sick and injured, some of whom had been missing.\n\n14 May. Forty prisoners come home.`,
      ['2025-05-06 done []', '2025-05-09 done []', '2025-05-14 done [40]'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(
      showThreads({ text })
        .filter((thread) => !thread.startsWith('?'))
        .toSorted(),
    ).toEqual(expected);
  });

  it('of other things is none', () => {
    const text =
      'A hunger strike in dates.\n\nMay 6: Prisoners refuse to eat.\n\nMay 9: Judges meet.\n\nMay 12: The prisoners are moved to a hospital and return.';
    const { statements, today, title } = claimsOf({ text });
    expect(foldEvents(statements, today, title).events).toEqual([]);
  });
});
