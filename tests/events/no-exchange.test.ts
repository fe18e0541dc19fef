// Articles that have the words of an exchange and tell of none, beside their like that tell of one.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

type Told = readonly [why: string, title: string, text: string];

const NONE: readonly Told[] = [
  [
    'a spy of a film',
    'A bridge at night',
    'The film, in which Carl Clark plays a spy whom Russia gives up, opens on Thursday. His wife is played by Ann Adams, the American actress, who was freed by Iran in the second act.',
  ],
  [
    'two players whom clubs trade',
    'Footballer let go',
    'The Chelsea footballer Marc Adams was let go by the club on Thursday in exchange for the Brazilian striker Luis Rojas. Both men passed their medicals.',
  ],
  [
    'a trial, and somebody was exchanged earlier',
    'Prosecutors charge man held in Belarus swap row',
    'Prosecutors in Berlin have charged a German-Belarusian man with spying for Minsk. A German doctor who had been sentenced in Belarus was released in an earlier East-West exchange. Belarus has pardoned some 250 since July.',
  ],
  [
    'they were captured, and one of them was exchanged once',
    'Brigade takes 63 prisoners in a week',
    'Ukraine’s army captured 63 Russian soldiers near Pokrovsk. Moscow claimed that 31 Ukrainian servicemen had surrendered. One of the captives had been exchanged before, and was sent to the front again.',
  ],
  [
    'a draft has people go free',
    'Cairo paper awaits reply',
    'The paper on the table in Cairo has 33 hostages go free in exchange for several hundred Palestinian prisoners. Hamas said on Saturday that it was still reading it.',
  ],
  [
    'in a draft people come home',
    'Mediators wait for Hamas',
    'In the Egyptian draft all 48 hostages come home within three days and 250 prisoners serving life walk out of Israeli jails. An answer is expected next week.',
  ],
  [
    'a corridor for refugees',
    'Refugees fly to Rome',
    'The corridor, agreed with Libya, provides for 1,500 people over three years. On Thursday 43 refugees freed from detention centres in Tripoli landed in Rome.',
  ],
  [
    'they speak, while others go over a paper',
    'Hamas puts out video',
    'Hamas on Saturday published a video in which hostages Ann Adams, 64, and Ben Brown, 46, speak, while its negotiators went over the newest Israeli proposal.',
  ],
  [
    'a bowler’s wickets',
    'Leicester bowler, once a Russian captive, back at the crease',
    'The Ukrainian, who was captured at Lyman and freed last year, took three for twenty-two on Thursday.',
  ],
  [
    'millions are of money',
    'Kidnappers let beggar go',
    'Boko Haram men let one of 17 passengers go on Sunday, police said. "Twenty million for each, they said, or our brothers in Giwa barracks," he told reporters in Nigeria.',
  ],
  [
    'somebody only thinks of it',
    'Kremlin mulls trading captives for officers',
    'The head of a Russian company of mercenaries complained on Wednesday that Ukraine got colonels. "My boys sit in cellars, and those clowns trade majors for majors!"',
  ],
  [
    'places on a list were sold',
    "Fraudsters asked $3,000 for a place 'in Friday's exchange'",
    'Police in Ukraine have caught two men who took money from 27 families for putting prisoners of war in Russia on the lists. "He is number 87, he will be swapped on Friday," one mother was told.',
  ],
  [
    'one thing for another',
    'Bowler exchanged his whites for fatigues',
    'He was captured by Russian troops and spent a year in a prison in Taganrog. On Thursday the Ukrainian was back. "Somebody swapped my boots by mistake," he said.',
  ],
  [
    'who crossed illegally is turned back',
    'Latvia turns back 41 at Belarus line',
    'Border guards stopped 41 people from crossing illegally from Belarus on Wednesday. Minsk said that it had handed nine foreigners, whom Latvians had pushed out, back to them.',
  ],
  [
    'convicts are to serve on at home',
    'Prisoner transfer flight from Lima delayed by fog',
    'A Hercules that was to bring 33 Chileans home from prisons in Peru, where they would serve out their time under a treaty, couldn\'t land on Thursday. "It isn\'t an exchange," a consul said.',
  ],
  [
    'one is threatened for each house',
    'Hamas threatens hostages',
    "Hamas's armed wing threatened on Monday to kill one captive for each house that Israel bombs without a warning.",
  ],
  [
    'what a share of those asked would do',
    'Ukrainians on swaps',
    'A majority of those asked on Wednesday would let go ten Russians for one Ukrainian. Only nine per cent want no swap of captives.',
  ],
  [
    'what a release would bring',
    'Pause hinges on hostages',
    'A release of hostages by Hamas would bring a pause in the fighting, the White House said on Saturday, and perhaps as many Palestinian women out of Israeli jails.',
  ],
  [
    'nothing is done until they are given',
    'Trucks and hostages',
    'Israel said on Thursday that nothing would go in until 203 hostages were returned by Hamas. Its spokesman Abu Ubaida spoke of 250 captives of whom 22 had been killed by bombs.',
  ],
  [
    'an exchange was spoken about',
    'Two hours on the phone',
    'Donald Trump and Vladimir Putin talked on Monday. They touched on a swap of nine Russians in American jails for nine Americans in Russian ones.',
  ],
  [
    'they gave up their rifles',
    'Fighters burn rifles',
    "Thirty fighters of the Kurdistan Workers' Party walked down from a cave in northern Iraq on Friday and burned their rifles. Two Turkish intelligence officers whom the group has kept since 2017 were not mentioned.",
  ],
  [
    'somebody gets an answer on a day',
    'Mother of captive writes to the Pope',
    'A marine’s mother in Ukraine has written four letters to the Vatican about her son, a prisoner of war. On Thursday she got an answer: the Holy See hands lists of captives to Moscow. She was told that her son was on the list for the next exchange. Of 38 men taken with him, she knows the fate of nine.',
  ],
  [
    'they demanded that somebody bring them home',
    'Families of hostages march in Tel Aviv',
    'Thousands marched through Tel Aviv on Monday and demanded that the government bring home the 101 hostages still held in Gaza by Hamas.',
  ],
  [
    'a court says that they must be let go',
    'Sailors before tribunal',
    'The tribunal in Hamburg ordered Russia on Monday to release the 24 Ukrainian sailors and their three ships.',
  ],
  [
    'somebody insists that they be let go',
    'Yerevan speaks of captives',
    'Armenia on Monday insisted that Azerbaijan free the 23 Armenian prisoners of war in its jails.',
  ],
  [
    'a pardon at home, of a jailer of foreigners',
    'Iran frees 3,126 for end of Ramadan',
    'Iran pardoned and freed 3,126 prisoners on Tuesday to mark the end of Ramadan. The United States has called its jails inhumane.',
  ],
  [
    'soldiers on leave',
    'Soldiers back after 400 days',
    'Some 60 soldiers of a Ukrainian brigade came home to Rivne on Wednesday after more than 400 days at the front. The brigade lost a third of its men, killed, wounded or captured. "Our thoughts are with the boys in Russian captivity," said a lieutenant.',
  ],
  [
    'talks broke down',
    'Video of hostage shocks Israel',
    'Hamas on Saturday put out a video of a starving hostage, Ann Adams. Of the 50 captives in Gaza, 20 are thought to be alive. Talks about their release broke down ten days ago.',
  ],
  [
    'an army brings home its own dead',
    'Last hostage',
    "Israel's army said on Monday that the body of Boris Brown, the last hostage of Hamas in Gaza, had been found and brought home by its troops.",
  ],
  [
    'who has taken a train says that he would exchange them',
    'Train taken in Balochistan',
    'Gunmen stopped a train in Pakistan on Tuesday and took 400 passengers hostage. The Baloch Liberation Army said that it would exchange them for jailed activists.',
  ],
];

const SOME: readonly Told[] = [
  [
    'a pardon, and they go abroad',
    'Lukashenko pardons 52',
    'Lukashenko pardoned 52 prisoners on Thursday at the request of US president Donald Trump, and they were freed and brought to Vilnius.',
  ],
  [
    'a paper of the army says so',
    'Israel, Hamas swap',
    'Hamas released 12 hostages on Saturday in exchange for 30 Palestinian prisoners, according to a paper issued by the army.',
  ],
  [
    'its own prisoners',
    'Israel swaps its prisoners for hostages',
    'Israel on Thursday freed 90 Palestinian prisoners for three hostages of Hamas.',
  ],
  [
    'some of those who are given are deported',
    'The last hostages are home',
    'The last 20 living hostages held in Gaza by Hamas came home to Israel on Monday. In exchange, Israel let go 1,968 Palestinians. Of the convicts, 154 were deported to Egypt.',
  ],
  [
    'three for each, and how many in all',
    'Second day',
    'Hamas on Saturday freed 13 hostages; Israel let 39 prisoners go, three prisoners for each hostage.',
  ],
  [
    'the exchange of which he spoke took place',
    'Zelensky on swap',
    "Ukraine's president spoke about the exchange of 175 soldiers each that took place on Monday with Russia.",
  ],
  [
    'who were held but then let go',
    'Four sailors home from Iran',
    'Four American soldiers had been captured in Iran but were freed on Friday in exchange for three Iranians.',
  ],
];

const events = ([, title, text]: Told): readonly string[] =>
  readEvents(articleOf(text, { title })).events.map(({ kind }) => kind);

describe('who tells of an exchange', () => {
  it.each(NONE)('does not: %s', (...told) => {
    expect(events(told)).toEqual([]);
  });

  it.each(SOME)('does: %s', (...told) => {
    expect(events(told)).not.toEqual([]);
  });
});
