// Which sentences tell of the same exchange: the news, recaps, stages of many days, plans, what was put off and what was called off.
import { describe, expect, it } from 'vitest';
import { showThreads } from './told.ts';

const NEWS = 'Ukraine and Russia exchanged 390 prisoners of war each on Friday.';

describe('threads', () => {
  it.each<[string, readonly string[]]>([
    [NEWS, ['2025-05-23 done [390]']],
    // The same news, told again with other words for the day.
    [`${NEWS} All 390 came home on 23 May.`, ['2025-05-23 done [390 390]']],
    [`${NEWS} It was the largest exchange this week.`, ['2025-05-23 done [390]']],
    // Recaps, with a date, a count, or both.
    [`${NEWS} The previous exchange was held on 6 May.`, ['2025-05-23 done [390]', '2025-05-06 done []']],
    [
      `${NEWS} In the previous swap, on 6 May, 205 soldiers returned.`,
      ['2025-05-23 done [390]', '2025-05-06 done [205]'],
    ],
    [
      `${NEWS} Two weeks earlier each side had released 205 soldiers.`,
      ['2025-05-23 done [390]', '2025-05-09 done [205]'],
    ],
    [`${NEWS} In April 246 soldiers were exchanged on each side.`, ['2025-05-23 done [390]', '2025-04-01 done [246]']],
    // What is agreed for later is told above what was done.
    [
      'At least 1,200 prisoners of war from each side are to be swapped soon. Meanwhile 250 captives on each side were exchanged.',
      ['2025-05-23 done [250]', '? planned [1200]'],
    ],
    // Whose word it is stands between the day and who moved; what was said of it has a day of its own.
    ['On 11 May, officials said, 95 Ukrainians and 94 Russians were released.', ['2025-05-11 done [95 94]']],
    ['On Wednesday, a spokesman told reporters, each side freed 19 soldiers.', ['2025-05-21 done [19]']],
    [
      'The United Nations on Thursday hailed the release of 887 captives by the two sides. It had taken place on Tuesday.',
      ['2025-05-20 done [887]'],
    ],
    // A year that opens a sentence is that of the paragraph's days, and of no other's.
    [
      `${NEWS}\n\nIn the autumn of 2023 it was quiet. Only 22 Ukrainians came home on 7 August.`,
      ['2025-05-23 done [390]', '2023-08-07 done [22]'],
    ],
    [
      `${NEWS}\n\nIn the autumn of 2023 it was quiet.\n\nOn 6 May 205 soldiers were exchanged on each side.`,
      ['2025-05-23 done [390]', '2025-05-06 done [205]'],
    ],
    // Who is to come next, told by no more than a number.
    [
      'Hamas freed three hostages on Thursday. The next four are expected on Saturday.',
      ['2025-05-22 done [3]', '2025-05-24 planned [4]'],
    ],
    [
      'Hamas freed three hostages on Thursday. The next release, of four women, is slated for Saturday.',
      ['2025-05-22 done [3]', '2025-05-24 planned [4]'],
    ],
    // Of two days of a plan neither tells the year of the other.
    [
      'Pakistan freed 198 Indian fishermen on Thursday. Another 200 fishermen will be set free on June 20 and 100 more on July 3.',
      ['2025-05-22 done [198]', '2025-06-20 planned [200]', '2025-07-03 planned [100]'],
    ],
    // The dead who follow on the day of the living.
    ['Hamas freed 20 hostages on Thursday. By night four coffins had followed.', ['2025-05-22 done [20 4]']],
    [
      `${NEWS} It came two weeks after the two sides had exchanged 205 soldiers each.`,
      ['2025-05-23 done [390]', '2025-05-09 done [205]'],
    ],
    [
      `${NEWS} In April there were two other exchanges: on the 19th 246 on each side were freed, and on the 3rd 40 came home.`,
      ['2025-05-23 done [390]', '2025-04-19 done [246]', '2025-04-03 done [40]'],
    ],
    [
      `${NEWS} The two last traded a month after the winter: in March 175 soldiers were returned for 22.`,
      ['2025-05-23 done [390]', '2025-03-01 done [175 22]'],
    ],
    // Nobody was handed over on the day from which it is counted.
    [`${NEWS} It came two weeks after the talks in Istanbul had ended.`, ['2025-05-23 done [390]']],
    // Both are ahead, though a year ago is near the first.
    [
      `${NEWS} Another 200 will be freed on 2 July and 100 on 3 August.`,
      ['2025-05-23 done [390]', '2025-07-02 planned [200]', '2025-08-03 planned [100]'],
    ],
    // Stages of many days.
    [
      'Each side released 390 captives on 20 May, 307 captives on 21 May and 303 captives on 22 May.',
      ['2025-05-20 done [390]', '2025-05-21 done [307]', '2025-05-22 done [303]'],
    ],
    [
      `${NEWS} The day before, 49 soldiers had been freed by each side.`,
      ['2025-05-23 done [390]', '2025-05-22 done [49]'],
    ],
    // An article that opens on an anniversary tells all of that day; where it has news as well, only what stands beside it.
    [
      'Ten years ago today, on a rainy Saturday, three Israelis came home from captivity.\n\nFor them the government had let 1,150 prisoners go. The minister voted against it.',
      ['2015-05-23 done [3 1150]'],
    ],
    [
      'On 20 May 1985 three Israelis came home from captivity.\n\nFor them the government let 1,150 prisoners go.',
      ['1985-05-20 done [3 1150]'],
    ],
    [
      'Ten years ago today three Israelis came home from captivity.\n\nOn Thursday 20 more were exchanged.\n\nIn return 150 prisoners were let go.',
      ['2025-05-22 done [20 150]', '2015-05-23 done [3]'],
    ],
    // What was to be and was not, in other words; the last day that was set.
    [
      'An exchange that was to have taken place on Tuesday did not come off. On Wednesday, under an agreement reached in Minsk, 144 servicemen were returned from Ukraine.',
      ['2025-05-20 cancelled []', '2025-05-21 done [144]'],
    ],
    ["Tuesday's exchange of 31 soldiers for 28 captives never came about.", ['2025-05-20 cancelled [31 28]']],
    [
      'A swap of 120 Ukrainian for 120 Russian soldiers planned for Tuesday has fallen through.',
      ['2025-05-20 cancelled [120 120]'],
    ],
    [
      'Moscow pulled out of the prisoner exchange on Tuesday; 120 men from each side were to come home.',
      ['2025-05-20 cancelled [120]'],
    ],
    [
      "Tuesday's swap never materialised. The buses with 120 Russian prisoners were then sent back to Ukraine.",
      ['2025-05-20 cancelled [120]'],
    ],
    [
      'The exchange of 120 prisoners for 120 due on Saturday has been pushed back to Tuesday.',
      ['2025-05-27 planned [120]'],
    ],
    [
      'The exchange, which had been due on Monday and was twice put off, took place on Wednesday. Each army got 120 of its soldiers back.',
      ['2025-05-21 done [120]'],
    ],
    [
      'Hamas freed three hostages on Thursday. In return Israel is to free 600 Palestinians on Saturday.',
      ['2025-05-22 done [3]', '2025-05-24 planned [600]'],
    ],
    [`${NEWS} The last 303 each will follow on Sunday.`, ['2025-05-23 done [390]', '2025-05-25 planned [303]']],
    // Numbers without a noun, each with its day, go on in the same sentence or the next; days are no numbers.
    [
      'Russia and Ukraine freed 303 captives each on Friday, 307 on Thursday and 390 on Wednesday.',
      ['2025-05-23 done [303]', '2025-05-22 done [307]', '2025-05-21 done [390]'],
    ],
    [`${NEWS} There had been 200 on Thursday.`, ['2025-05-23 done [390]', '2025-05-22 done [200]']],
    [
      'Hamas freed 13 hostages on Friday and Israel let go 39 prisoners. On Thursday it was 13 and 39 as well, and on Wednesday 12 and 30.',
      ['2025-05-23 done [13 39]', '2025-05-22 done [13 39]', '2025-05-21 done [12 30]'],
    ],
    [
      'Kabul released 100 prisoners on Tuesday, another 100 on Wednesday and 100 more on Friday.',
      ['2025-05-20 done [100]', '2025-05-21 done [100]', '2025-05-23 done [100]'],
    ],
    [`${NEWS} The wounded are to follow on 27, 28 and 29 May.`, ['2025-05-23 done [390]']],
    // The day of a recap stands with whoever speaks of it.
    [
      `${NEWS} The last exchange that both had confirmed was on 7 April. Kyiv then received 130 soldiers.`,
      ['2025-05-23 done [390]', '2025-04-07 done [130]'],
    ],
    // What was announced is what was done.
    [
      'Ukraine brought home 107 soldiers from Russian captivity on Friday. Earlier in the day Moscow had announced that 107 prisoners would be exchanged for 107, of whom sixty-five are from Donetsk.',
      ['2025-05-23 done [107 107 107]'],
    ],
    [
      'Russia released a hundred soldiers and one civilian to Ukraine on Friday. Moscow said in turn that 101 of its soldiers were to be flown home from Ukraine.',
      ['2025-05-23 done [100 1 101]'],
    ],
    // Who was freed travels on.
    [
      'Boko Haram freed 82 schoolgirls on Thursday in an exchange with Nigeria. The 82 girls were driven home on Friday.',
      ['2025-05-22 done [82 82]'],
    ],
    // The other half of a bargain, a day later.
    [
      'Hamas freed eight hostages on Thursday in two groups, and in return Israel released 30 prisoners early on Friday.',
      ['2025-05-22 done [8 30]'],
    ],
    [
      'Hamas freed eight hostages on Wednesday. In return Israel released 30 prisoners on Thursday.',
      ['2025-05-21 done [8 30]'],
    ],
    [
      'Hamas freed eight hostages on Thursday. In return for nobody Israel had released 30 prisoners on Monday.',
      ['2025-05-22 done [8]', '2025-05-19 done [30]'],
    ],
    // Plans beside news.
    [
      `${NEWS} The two sides will exchange 300 more prisoners each on Sunday.`,
      ['2025-05-23 done [390]', '2025-05-25 planned [300]'],
    ],
    [
      `${NEWS} Another 300 from each side are due at the weekend.`,
      ['2025-05-23 done [390]', '2025-05-24 planned [300]'],
    ],
    // A plan alone.
    ['Ukraine and Russia will exchange 390 prisoners of war each on Monday.', ['2025-05-26 planned [390]']],
    ['Kyiv expects to exchange 200 prisoners with Russia next week.', ['2025-05-26 planned [200]']],
    // Put off: a plan without a day, unless a new one is named.
    ['The exchange of 90 prisoners, which had been due on Thursday, has been postponed.', ['? planned [90]']],
    [
      'Moscow put off the exchange of prisoners. The swap itself will go ahead next week, an official said.',
      ['2025-05-26 planned []'],
    ],
    // Called off: on the day when it was due.
    [
      'An exchange of 90 prisoners from each side was due on Thursday. It was called off.',
      ['2025-05-22 cancelled [90]'],
    ],
    ['Thursday’s exchange of 90 captives did not take place, Kyiv said.', ['2025-05-22 cancelled [90]']],
    // The days sharpen the month that the same numbers were told of.
    ...[
      'A swap was carried out in April: each side released 150 men between 11 and 13 April.',
      'Last month each side released 150 men. It was on 11 April that the 150 men were released by each side.',
      'In April they freed 150 prisoners each. Those 150 prisoners each were handed over on 11 April.',
      'The largest trade was held last month, 150 for 150, and on 11 April 150 soldiers each came home.',
      'A swap took place last month in which each side gave up 150 men; on 11 April each side gave up those 150 men.',
    ].map((text): [string, readonly string[]] => [
      `${NEWS} ${text}`,
      ['2025-05-23 done [390]', '2025-04-11 done [150 150]'].map((line, at) =>
        at === 1 && text.startsWith('A swap was') ? '2025-04-11 done [150]' : line,
      ),
    ]),
    // Nobody has said a thing on a day that is still to come.
    ...['“Tomorrow we expect more,” he wrote.', '“Next week you will hear more,” the envoy said.'].map(
      (text): [string, readonly string[]] => [
        `Ukraine and Russia exchanged 390 prisoners each. ${text}`,
        ['2025-05-23 done [390]'],
      ],
    ),
    // Who is let go beside an exchange is told apart.
    [
      'Ukraine and Russia swapped 175 prisoners each on Friday, while 22 wounded soldiers were handed over by Moscow outside the exchange.',
      ['2025-05-23 done [175]', '2025-05-23 done [22]'],
    ],
    [
      'On Friday Ukraine and Russia traded 175 prisoners for 175, and 22 wounded soldiers were released to Kyiv separately.',
      ['2025-05-23 done [175 175]', '2025-05-23 done [22]'],
    ],
    ...[
      'Moscow also handed over 22 badly wounded soldiers, in what the Kremlin had called a gesture of goodwill.',
      'On top of that Moscow let 22 wounded Ukrainians go as what it termed a goodwill gesture.',
      'As a sign of goodwill Moscow in addition freed 22 men from its hospitals.',
      'A further 22 Ukrainians were returned by Moscow as a humanitarian gesture.',
      'By a separate agreement Moscow returned 22 sailors.',
      'Over and above the exchange Moscow sent home 22 sick soldiers.',
      'Moscow released 22 civilians too, independently of the swap.',
    ].map((text): [string, readonly string[]] => [
      `Ukraine and Russia swapped 175 prisoners each on Friday. ${text}`,
      ['2025-05-23 done [175]', '2025-05-23 done [22]'],
    ]),
    // The whole of it is the gesture.
    [
      'Ukraine and Russia swapped 175 prisoners each on Friday. Officials called it a gesture of goodwill; 22 women also came home.',
      ['2025-05-23 done [175 22]'],
    ],
    // Talk is a hope.
    ...[
      'There is talk of 500 for 500.',
      'There was much talk about another exchange of 1,000 for 1,000.',
      'There are rumours of 300 prisoners to be swapped.',
      'There is speculation about an exchange of 800 prisoners.',
      'There were whispers of 90 for 90.',
    ].map((text): [string, readonly string[]] => [`${NEWS} ${text}`, ['2025-05-23 done [390]']]),
    // Hopes and denials are nobody's.
    [`${NEWS} Kyiv has called for an exchange of all 8,000 prisoners.`, ['2025-05-23 done [390]']],
    [`${NEWS} There was no exchange of 900 prisoners on Thursday.`, ['2025-05-23 done [390]']],
  ])('%s', (text, expected) => {
    expect(showThreads({ text })).toEqual(expected);
  });

  it('dates the news by the day of a history', () => {
    const text =
      'Ten years ago today two armies exchanged 40 prisoners each at a bridge. On 16 June a hundred more captives were freed by each side.';
    expect(showThreads({ text, published: '2025-06-10' })).toEqual(['2015-06-10 done [40]', '2015-06-16 done [100]']);
  });

  it('knows no day without the reporter’s', () => {
    expect(showThreads({ text: NEWS, published: null })).toEqual(['? done [390]']);
  });
});
