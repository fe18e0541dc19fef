// Reports of two or three sentences as newsrooms write them: the news, what came back, what stands behind it; each with all that it says.
import { describe, expect, it } from 'vitest';
import { exchangesIn } from './exchanges-told.ts';

/** "exchange completed 2025-05-23 RU:34 UA:757"; a side of whose people nobody says how many there were has "?". */
function got(printed: string, text: string): string {
  return exchangesIn(printed, text)
    .map(({ kind, status, date, transfers }) => {
      const sums = new Map<string, number | '?'>();
      for (const { to, count } of transfers) {
        const before = sums.get(to);
        sums.set(to, count === null ? (before ?? '?') : count + (typeof before === 'number' ? before : 0));
      }
      const sides = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([side, sum]) => `${side}:${sum}`);
      return `${kind} ${status} ${date.start ?? '?'} ${sides.join(' ')}`;
    })
    .join('; ');
}

const PRINTED = '2025-05-24';

type Rows = readonly (readonly [text: string, says: string])[];

const check = (rows: Rows, printed = PRINTED): void => {
  it.each(rows)('%s', (text, says) => {
    expect(got(printed, text)).toBe(says);
  });
};

describe('as many of either side are not the same people', () => {
  check([
    [
      'Washington and Moscow exchanged prisoners on Friday, with four Americans coming home. The president greeted four freed Russians at the airport.',
      'exchange completed 2025-05-23 RU:4 US:4',
    ],
    [
      'Yemen’s Houthis freed 40 soldiers of the government on Friday in a prisoner exchange. In Sanaa crowds met 40 released Houthis.',
      'exchange completed 2025-05-23 Houthis:40 YE:40',
    ],
  ]);
});

describe('who acts behind "which"', () => {
  check([
    [
      'An exchange of prisoners took place on Friday between Yemen’s government and the Houthis, who freed 72 detainees. The government let 181 Houthis go.',
      'exchange completed 2025-05-23 Houthis:181 YE:72',
    ],
    [
      'There was an exchange on Friday between the Congolese government and the M23, which released 20 soldiers. Kinshasa freed 30 rebels.',
      'exchange completed 2025-05-23 CD:20 M23:30',
    ],
    [
      'Ukraine said on Friday it had brought back 184 soldiers in a swap with Russia, which said 190 of its soldiers had been returned.',
      'exchange completed 2025-05-23 RU:190 UA:184',
    ],
    [
      'Ukraine brought back 184 soldiers on Friday in a swap with Russia, which got 190 of its men back.',
      'exchange completed 2025-05-23 RU:190 UA:184',
    ],
    [
      'Russia and Ukraine, which exchanged 205 prisoners each on Friday, are still at war.',
      'exchange completed 2025-05-23 RU:205 UA:205',
    ],
  ]);
});

describe('the day', () => {
  check([
    [
      '“205 of our warriors are back from Russian captivity today,” Zelensky said on Friday. Russia received 190.',
      'exchange completed 2025-05-23 RU:190 UA:205',
    ],
    [
      'Zelensky wrote on Friday: “Today 205 warriors returned from captivity.” Russia received 190 of its own in the exchange.',
      'exchange completed 2025-05-23 RU:190 UA:205',
    ],
    [
      'Three Israelis who were kidnapped on 7 October 2023 were released by Hamas on 22 May. Israel freed 90 Palestinian prisoners in exchange.',
      'exchange completed 2025-05-22 Hamas:90 IL:3',
    ],
    [
      'A year ago today, on 24 May 2024, Russia and Ukraine exchanged 75 prisoners each.',
      'exchange completed 2024-05-24 RU:75 UA:75',
    ],
    [
      'Five Americans imprisoned in Iran left Tehran on a Qatari plane on 22 May. In exchange the US freed five Iranians.',
      'exchange completed 2025-05-22 IR:5 US:5',
    ],
    [
      'Five US citizens jailed in Iran were on their way home on Friday. In exchange the US freed five Iranians.',
      'exchange completed 2025-05-23 IR:5 US:5',
    ],
    [
      'Five Americans jailed in Iran last May are free. They landed on Friday. In exchange the US freed five Iranians.',
      'exchange completed 2025-05-23 IR:5 US:5',
    ],
  ]);
});

describe('numbers told as numbers, and on whose side', () => {
  check([
    [
      'Russia and Ukraine exchanged prisoners on Friday. The number of freed Ukrainians was 25, of Russians 44.',
      'exchange completed 2025-05-23 RU:44 UA:25',
    ],
    [
      'Prisoners were exchanged. The number of Ukrainians freed by Russia on Friday was 25; that of Russians freed by Ukraine was 44.',
      'exchange completed 2025-05-23 RU:44 UA:25',
    ],
    [
      'Ukraine got 25 soldiers back on Friday in an exchange. The Russian Defence Ministry put the number of freed servicemen at 44.',
      'exchange completed 2025-05-23 RU:44 UA:25',
    ],
    [
      'Russia handed over 25 Ukrainian prisoners of war on Friday in an exchange. On the Russian side, 44 soldiers came home.',
      'exchange completed 2025-05-23 RU:44 UA:25',
    ],
  ]);
});

describe('the dead beside the living', () => {
  check([
    [
      'Mediation led to the exchange of the bodies of 40 fighters between the Houthis and the Yemeni government on Friday, 20 on each side.',
      'remains completed 2025-05-23 Houthis:20 YE:20',
    ],
    [
      '15 Ukrainian soldiers are free after an exchange with Russia on Friday. Altogether 30 prisoners, 15 from each side, changed hands. The same day, Russia also returned the bodies of 909 Ukrainian soldiers.',
      'exchange completed 2025-05-23 RU:15 UA:15; remains completed 2025-05-23 UA:909',
    ],
    [
      '15 Ukrainian soldiers are free after an exchange with Russia on Friday. In all, 30 people changed hands. Russia also returned the bodies of 909 men, and each freed man will get 100,000 in compensation.',
      'exchange completed 2025-05-23 RU:15 UA:15; remains completed 2025-05-23 UA:909',
    ],
  ]);
});

describe('who was held by whom, and freed', () => {
  check([
    [
      'Four policemen abducted by the ELN in Arauca last month were released on Friday.',
      'release completed 2025-05-23 CO:4',
    ],
    [
      'Four policemen held by the ELN in Arauca since March were released on Friday.',
      'release completed 2025-05-23 CO:4',
    ],
    [
      'The Nigerian government said on Friday that 21 girls kidnapped by Boko Haram had been released. It freed 21 Boko Haram fighters in exchange.',
      'exchange completed 2025-05-23 Boko Haram:21 NG:21',
    ],
    [
      'The 82 schoolgirls abducted three years ago were freed on Friday. In exchange, the Nigerian government freed seven Boko Haram militants.',
      'exchange completed 2025-05-23 Boko Haram:7 NG:82',
    ],
    [
      'Forty rebels of the M23 held in Kinshasa were flown to Goma on Friday. In return, the M23 released 11 Congolese soldiers.',
      'exchange completed 2025-05-23 CD:11 M23:40',
    ],
  ]);
});

describe('the government whom the Taliban fought', () => {
  it('is that of Kabul', () => {
    const text =
      '100 Taliban prisoners walked out of Bagram prison on Wednesday. The Taliban, for their part, released 60 government prisoners.';
    expect(got('2020-04-17', text)).toBe('exchange completed 2020-04-15 AF:60 Taliban:100');
  });
});

describe('the days of an exchange and a number that is said of both', () => {
  check([
    [
      'Another 120 Ukrainian soldiers came home on Friday, the last day of a three-day exchange. Russia said it received 120 servicemen as well.',
      'exchange completed 2025-05-23 RU:120 UA:120',
    ],
    [
      'Some readers believe that on 8 May 2025 Ukraine and Russia exchanged the same number of prisoners.\n\nThey did not. On 8 May 2025 Kyiv got back 64 of its servicemen. Moscow said that 51 of its soldiers had been freed on the same date.',
      'exchange completed 2025-05-08 RU:51 UA:64',
    ],
  ]);
});

describe('groups, buses and hours say nothing of how many', () => {
  check([
    [
      'Russia released 50 soldiers in three buses on Friday. Ukraine released 60.',
      'exchange completed 2025-05-23 RU:60 UA:50',
    ],
    [
      'Prisoners were exchanged. Hamas freed the last 20 hostages in two groups on Friday, seven in the morning and thirteen later. Israel freed 1,968 Palestinians.',
      'exchange completed 2025-05-23 Hamas:1968 IL:20',
    ],
    [
      'Hamas sent back the bodies of four hostages on Thursday and another four late on Friday night.',
      'remains completed 2025-05-22 IL:4; remains completed 2025-05-23 IL:4',
    ],
    [
      'Boko Haram traded girls for its own. Eighty-two girls were surrendered by Boko Haram on Friday. In exchange the authorities let five of the group’s commanders out of detention.',
      'exchange completed 2025-05-23 Boko Haram:5 NG:82',
    ],
    [
      'Captives were exchanged. Ukraine got back 84 people on Friday. Sixty is also the number of Russian soldiers whom Ukraine gave up.',
      'exchange completed 2025-05-23 RU:60 UA:84',
    ],
    [
      '85 Ukrainian servicemen came home in a prisoner exchange on Friday, accompanied by 20 civilians. Russia received 85 soldiers.',
      'exchange completed 2025-05-23 RU:85 UA:105',
    ],
  ]);
});

describe('so many in the n-th exchange since the war began are no tally', () => {
  check([
    [
      'Kyiv and Moscow on Friday each returned 95 captured soldiers in the 54th exchange since the full-scale war began.',
      'exchange completed 2025-05-23 RU:95 UA:95',
    ],
    [
      'Russia and Ukraine exchanged prisoners on Friday. Kyiv got back 108 women. Moscow put the Russians who came back at 110.',
      'exchange completed 2025-05-23 RU:110 UA:108',
    ],
  ]);
});

describe('who is shown first and then handed over', () => {
  check([
    [
      'Ann Adams and Carla Clark were led onto a stage in Gaza City and then handed to the Red Cross by Hamas on Friday. Israel let 200 prisoners go in exchange.',
      'exchange completed 2025-05-23 Hamas:200 IL:2',
    ],
  ]);
});

describe('what is no handing over', () => {
  it.each([
    'The bodies of 12 students who died when their bus left the road near Cali were repatriated to Belgium on Friday aboard an air force plane.',
    'Families who fled Ukraine may now swap flats with nurses, the ministry said on Friday. In 29 cases a housing swap fell through.',
    'Ukraine accused Russia on Friday of blocking the exchange of 1,000 bodies.',
    'Kyiv accused Moscow on Friday of obstructing the return of 1,000 bodies.',
    'There will be a prisoner exchange, the papers write. India asked Pakistan on Friday to release 199 fishermen.',
    'The US said on Friday it was working to free three Americans held in Iran.',
    'A prisoner exchange is what families hope for. Pope Leo appealed on Friday for all prisoners to be freed in Russia and Ukraine.',
    'Ukraine is fighting for the release of 6,000 soldiers from Russia, Zelensky said on Friday.',
    'A rumour that 144 soldiers had been freed by Russia on Friday spread on Telegram. Officials said it was not true.',
    'Reports that 144 Ukrainian soldiers had been freed by Russia on Friday are not true, officials said.',
    'A Ukrainian soldier freed last year told the court on Friday how 50 men shared a cell in Russian captivity.',
    'A Ukrainian sailor released by Russia in 2022 opened a bakery in Odesa on Friday.',
    'A Ukrainian medic exchanged in June spoke to students on Friday about Russian captivity.',
    'Russia holds about 6,200 Ukrainian soldiers, Kyiv said on Friday. Ukraine holds some 2,000 Russians.',
    'Relatives of the 900 men held in Russia rallied in Kyiv on Friday and demanded that they be exchanged.',
    'A hospital in Dnipro treats 40 former prisoners of war. They tell of hunger and beatings in Russian jails.',
  ])('%s', (text) => {
    expect(got(PRINTED, text)).toBe('');
  });
});
