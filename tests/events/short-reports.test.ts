// Short reports as newsrooms and ministries post them, each with its headline: what of them is read, whole texts.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { whoGot } from './exchanges-told.ts';

/** "exchange completed 2025-02-04 RU:85 UA:90", the earliest first. */
function read(published: string, title: string, text: string): readonly string[] {
  return readEvents(articleOf(text, { published, title }))
    .events.map((event) => `${event.kind} ${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`)
    .toSorted();
}

describe('an exchange that is counted among others is one of captives', () => {
  it.each([
    [
      '2024-06-25',
      '90 defenders return home',
      'Another 90 of our people are home, among them sailors and border guards of Ukraine. This is the 53rd exchange with Russia. We thank the Emirates for their mediation.',
      ['exchange completed 2024-06-25 UA:90'],
    ],
    [
      '2024-06-25',
      'Presidents speak',
      'Another 90 of our people are home from Russia, the minister of Ukraine said. It was the first exchange of blows this year.',
      [],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('the day told beside that of the news is not gone on from', () => {
  it.each([
    [
      '2026-03-06',
      'Swap completed',
      'Three hundred Ukrainian soldiers came back from Russia today, after 200 on Thursday, Kyiv says. Moscow confirms: 300 Russian servicemen were returned by Ukraine.',
      ['exchange completed 2026-03-05 UA:200', 'exchange completed 2026-03-06 RU:300 UA:300'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('of a swap that came to nothing the plan is told further on', () => {
  it.each([
    [
      '2024-01-25',
      'Swap did not take place',
      'A plane that crashed in Russia on Wednesday was carrying 65 Ukrainian prisoners to an exchange. Kyiv confirmed that a swap had been planned for that day, but said it did not happen. A Russian lawmaker said 192 prisoners on each side were to have been traded.',
      ['exchange cancelled 2024-01-24 RU:192 UA:192'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('when somebody was held is no day of his return', () => {
  it.each([
    [
      '2025-05-14',
      'Constable back',
      'A constable of India who had been in Pakistani custody was handed over to India on Wednesday. In turn India returned a Pakistani Ranger who was held in Rajasthan earlier this month.',
      ['exchange completed 2025-05-14 IN:1 PK:1'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});

describe('what both sides together are to free is no deal beside what each is to free', () => {
  it.each([
    [
      '2026-05-14',
      'Yemen: 1,600 to be freed',
      "Yemen's government and the Houthis have agreed to free more than 1,600 detainees in an exchange, the UN envoy said. The Houthis will release 580 prisoners and the government about 1,100.",
      ['exchange planned ? Houthis:1100 YE:580'],
    ],
  ])('%s %s', (published, title, text, events) => {
    expect(read(published, title, text)).toEqual(events);
  });
});
