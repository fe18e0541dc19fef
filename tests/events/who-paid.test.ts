// Who gave people where no verb says so: whoever held them, and what one side paid for what it got.
import { describe, expect, it } from 'vitest';
import { told } from './exchanges-told.ts';

describe('who held them is who gave them, and what was paid for them', () => {
  it.each([
    [
      '2013-03-13',
      'Eight Turks, soldiers and civil servants whom the PKK had carried off, left its camps for home this morning.',
      ['completed 2013-03-13 TR:8'],
    ],
    ['2020-10-09', 'Six captives of Boko Haram were freed in Nigeria on Thursday.', ['completed 2020-10-08 NG:6']],
    [
      '2020-10-09',
      'Sophie Petri and three other hostages of JNIM landed in the capital of Mali on Thursday.',
      ['completed 2020-10-08 ML:4'],
    ],
    [
      '2022-09-22',
      'Ukraine got back 215 soldiers from Russia on Wednesday. Kyiv paid for them with 55 Russian servicemen.',
      ['completed 2022-09-21 RU:55 UA:215'],
    ],
    [
      '2017-05-08',
      'Boko Haram gave up 82 schoolgirls in Nigeria on Saturday. The price for them was five jailed commanders.',
      ['completed 2017-05-06 Boko Haram:5 NG:82'],
    ],
    [
      '1985-05-22',
      'For three soldiers captured in Lebanon Israel has paid the PLO with 1,150 prisoners. The three Israelis were handed over by the PLO in Geneva on Monday.',
      ['completed 1985-05-20 IL:3 PLO:1150'],
    ],
    ['2017-05-08', 'Boko Haram gave up a town in Nigeria on Saturday. The price was 67 soldiers killed.', []],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});

describe('what is claimed to have been done, for nobody, and what is still due', () => {
  it.each([
    [
      '2022-11-15',
      'All prisoners are to be let go. The Tigray rebels claimed to have discharged 4,208 Ethiopian soldiers in May without getting anyone back.',
      ['completed 2022-05-01 ET:4208'],
    ],
    [
      '2022-11-15',
      'The TPLF is said to have handed over 40 Ethiopian soldiers on Friday. Addis Ababa made no return.',
      ['completed 2022-11-11 ET:40'],
    ],
    ['2022-11-15', 'The TPLF claimed to have lost 40 soldiers on Friday, and got no prisoners.', []],
    [
      '1973-11-15',
      'Israel flew 26 wounded Egyptian prisoners to Cairo on Thursday, and Egypt sent as many Israelis back. Four hundred unhurt Egyptians will follow on Friday.',
      ['completed 1973-11-15 EG:26 IL:26', 'planned 1973-11-16 EG:400'],
    ],
    [
      '2025-05-23',
      'Russia and Ukraine each freed 390 prisoners on Friday. On Saturday 300 delegates are to come from Russia to Ukraine.',
      ['completed 2025-05-23 RU:390 UA:390'],
    ],
  ])('%s %s', (published, text, events) => {
    expect(told(published, text)).toEqual(events);
  });
});
