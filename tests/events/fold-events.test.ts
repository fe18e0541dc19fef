// What makes an event: short articles of our own in, the events that they tell of (or none) out.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

type Told = { readonly title?: string; readonly text: string; readonly published?: string | null };

function told({ title = '', text, published = '2025-05-23' }: Told): readonly string[] {
  const { events } = readEvents(articleOf(text, { title: title === '' ? null : title, published }));
  return events.map((event) => `${event.status} ${event.kind} ${event.date.start ?? '?'}`);
}

describe('what is an event', () => {
  const cases: readonly (readonly [name: string, article: Told, expected: readonly string[]])[] = [
    [
      'a year since which a tally runs dates no event',
      {
        text: 'Ukraine and Russia exchanged 390 prisoners each on Friday, the largest swap since the war began in 2022.',
      },
      ['completed exchange 2025-05-23'],
    ],
    [
      'the exchanges of a whole year are no exchange',
      {
        text: 'Ukraine and Russia exchanged 150 prisoners of war each on Friday. Ukraine has carried out 11 exchanges in 2025 and freed 1,358 people.',
      },
      ['completed exchange 2025-05-23'],
    ],
    [
      '"no exchange since" recalls the last one',
      {
        text: 'Ukraine and Russia exchanged 157 prisoners of war each on Friday. There had been no exchange since 2 October, when each side freed 185 soldiers.',
      },
      ['completed exchange 2025-05-23', 'completed exchange 2024-10-02'],
    ],
    [
      'what was let go before is told in few words beside the news of the same two',
      {
        title: 'Belarus frees 123 prisoners',
        text: 'Belarus released 123 prisoners on Friday after talks with the United States. It was the third release this year: 52 people were let go in April and 14 in February.',
      },
      ['completed release 2025-05-23', 'completed release 2025-04-01', 'completed release 2025-02-01'],
    ],
    [
      'a number without a verb of its own is of the plan before it, and not of last July',
      {
        text: 'Pakistan released 199 Indian fishermen from jail on Friday and handed them over to India. Another 200 fishermen will be set free on June 2 and 100 more on July 3.',
      },
      ['completed release 2025-05-23', 'planned release 2025-06-02', 'planned release 2025-07-03'],
    ],
    [
      'the last deal of the kind was an exchange of its own',
      {
        text: 'Russia freed 16 prisoners on Thursday and the United States sent eight Russians back in exchange. The last comparable deal, in July 2010, saw 10 Russian agents swapped for four men in Vienna.',
      },
      ['completed exchange 2025-05-22', 'completed exchange 2010-07-01'],
    ],
    [
      'when somebody killed is no day of his release, and the living go for the dead',
      {
        text: 'Hezbollah on Wednesday delivered two coffins with the bodies of Israeli soldiers to the Red Cross. Israel let go Samir Kuntar, who had killed a policeman, a man and his daughter in 1979, and four Hezbollah fighters.',
      },
      ['completed exchange 2025-05-21', 'completed remains 2025-05-21'],
    ],
    [
      'whose dead they are is told by whoever has others to give',
      {
        text: 'Hamas released 20 hostages on Monday and Israel let go 1,968 Palestinian prisoners. Four coffins were handed over in the evening. Hamas has yet to give back 24 bodies.',
      },
      ['completed exchange 2025-05-19', 'completed remains 2025-05-19'],
    ],
    [
      'what was done on a day, in an article without one, is not the news that it tells first',
      {
        text: 'The RSF have turned over 31 captured soldiers to the Sudanese army, elders said. Nobody was given in return. Previously, on 21 March 2024, the RSF released 537 captured policemen.',
        published: null,
      },
      ['completed release ?', 'completed release 2024-03-21'],
    ],
    [
      'one against one, of an earlier month',
      {
        text: 'Russia freed 16 prisoners on Thursday and the United States sent eight Russians back in exchange. Critics name the earlier deals: in December 2022 the player Brittney Griner against the arms dealer Viktor Bout.',
      },
      ['completed exchange 2025-05-22', 'completed exchange 2022-12-01'],
    ],
    [
      'what was said on the day of the news was said that day',
      {
        text: 'Ukraine and Russia exchanged prisoners of war on Wednesday. \u201cToday 150 of our soldiers came home,\u201d the president said.',
      },
      ['completed exchange 2025-05-21'],
    ],
    [
      'so was what stands in the second sentence of a quote',
      {
        text: 'Russia said on Wednesday that 150 soldiers had been returned. "They are home. Another 150 of our soldiers are back today," Ukraine\'s president said.',
      },
      ['completed exchange 2025-05-21'],
    ],
    [
      'what the reporter calls today is his own day',
      {
        text: 'Ukraine and Russia exchanged 150 prisoners of war each on Wednesday. Another 90 prisoners were exchanged by each side today.',
      },
      ['completed exchange 2025-05-21', 'completed exchange 2025-05-23'],
    ],
    [
      'an item of a list tells news',
      {
        title: 'Kyiv, Moscow trade 193 each',
        text: '- 193 Ukrainian soldiers came home on Friday\n- 193 Russian soldiers were sent back',
      },
      ['completed exchange 2025-05-23'],
    ],
    [
      'the next exchange that was conducted is no plan',
      { text: 'Russia and Ukraine conducted the next exchange of prisoners of war on Thursday, 84 for 84.' },
      ['completed exchange 2025-05-22'],
    ],
    [
      'what a headline denies did not happen',
      {
        title: 'Kyiv denies that ten generals were traded for a spy',
        text: 'A story that ten captured officers were given up for a Russian agent is pure invention, the security service said on Tuesday.',
      },
      [],
    ],
    [
      'what is offered is not done',
      {
        text: 'The rebels offered through a radio station on Monday to swap 11 captured soldiers for 13 of their jailed members. The government said no.',
      },
      [],
    ],
    [
      'freed in a raid is not handed over',
      { text: 'Israeli commandos freed four hostages held by Hamas in a raid on Saturday. The army flew them home.' },
      [],
    ],
    [
      'a trial is no exchange',
      {
        title: 'Court in Rostov jails 23 Ukrainians',
        text: 'A Russian military court on Wednesday handed prison terms of 13 to 23 years to 23 Ukrainians captured in Mariupol. Nine women have since returned to Ukraine.',
      },
      [],
    ],
  ];
  it.each(cases)('%s', (_name, article, expected) => {
    expect(told(article)).toEqual(expected);
  });
});
