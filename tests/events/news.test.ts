// Whether the news is a handing over: articles that are, and articles with the same words that are not.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

type Told = readonly [what: string, title: string | null, text: string];

const NEWS: readonly Told[] = [
  ['one sentence', null, 'Kyiv and Moscow swapped 390 prisoners each on Friday.'],
  [
    'a headline that says so, and a lead that is coloured',
    'Armenia, Azerbaijan trade captives',
    'Snow lay on the road to the border on Friday. Azerbaijan let ten Armenian soldiers go, and two Azerbaijani servicemen went home.',
  ],
  [
    'a court is in the lead, and a swap',
    'Russia, US swap two prisoners',
    'A court in Moscow pardoned the American teacher Marc Fogel on Thursday, hours before Russia freed him in exchange for the Russian hacker Alexander Vinnik held in the United States. Turkey mediated.',
  ],
  [
    'one film director among the freed',
    'Ukraine and Russia swap 70 prisoners in step towards peace',
    'Thirty-five Ukrainians, among them the film director Oleg Sentsov, stepped off a plane in Kyiv on Saturday. At the same hour a plane landed in Moscow with 35 people whom Ukraine had held.',
  ],
  [
    'one side gets its people by leave of the other',
    'Houthis let 113 detainees go',
    "Yemen's Houthis released 113 captured government soldiers on Sunday. The Red Cross facilitated the release.",
  ],
  [
    'a court has the last word over soldiers of a neighbour',
    'Serbia frees three Kosovo policemen',
    'Serbia on Monday let three Kosovo police officers go whom its gendarmes had seized on 14 June. A court in Kraljevo ordered their release.',
  ],
  [
    'children whom their enemy gives back',
    'Eight more home',
    'Eight children were brought back to Ukraine from Russia on Wednesday. One had been told that his father was dead.',
  ],
  [
    'somebody’s opinion of a swap of this week',
    'Opinion: a swap and its price',
    'Russia and Ukraine exchanged 205 prisoners each on Tuesday. Whoever counts only numbers has understood nothing.',
  ],
  [
    'children whom their enemy gives back to their families',
    'Eight children reunited',
    'Russia returned eight children to their families in Ukraine on Monday, through Qatar.',
  ],
  [
    'the dead who come home, and are to go to their families',
    'A thousand bodies',
    'Russia returned 1,000 bodies to Ukraine on Tuesday. They will be handed to their families after tests.',
  ],
  [
    'armies drill, and swap',
    '175 home as neighbours begin drills',
    'As Belarus began military drills with Russia, 84 Ukrainians came home in an exchange on Thursday, and Russia got 84 of its soldiers back.',
  ],
];

const OTHER: readonly Told[] = [
  [
    'somebody’s opinion of all swaps',
    'Opinion: why Hamas always wins the exchange',
    'Israel frees hundreds for one, and every time it swears that it was the last. A thousand for one soldier taught the men in Gaza what a soldier is worth.',
  ],
  [
    'bodies that were found, in a report of two who had come home',
    'Mine kills two who had come home in swap',
    'Two former prisoners of war were killed by a mine on Sunday. In the same district sappers took the bodies of four Russian soldiers out of a Ukrainian cellar.',
  ],
  [
    'one of the dead, who was once let go',
    'Mayors trade gifts, then shells',
    'On Thursday 14 people were killed on the Thai side. One of them was a man who had once been held in Cambodia for three weeks and was released for a sack of rice.',
  ],
  [
    'the dead who were at home already, and go to their families',
    'Remains of 14 handed to families',
    'The bodies of 12 Ukrainian soldiers were handed over to their families on Tuesday after tests. Their comrades had come back from Russian captivity in June.',
  ],
  [
    'a plan that is denied',
    'Prisoners hit on their way to exchange, Moscow claims',
    'Russia said on Tuesday that a Ukrainian drone had hit captured Ukrainians. Kyiv denied that any exchange had been planned for that day.',
  ],
  [
    'letters to camps, and back',
    'Valentine by convoy: letters for prisoners',
    'The Red Cross took 4,100 letters to Russian camps in January and brought 2,900 back to Ukraine, it said on Friday. It is the largest exchange of post since the war began.',
  ],
  [
    'soldiers free hostages in a drill',
    'Cypriot drill ends',
    'Soldiers of Greece and Cyprus freed 30 hostages from a ferry on Wednesday, in an exercise called Nemesis. Cadets had played them.',
  ],
  [
    'somebody puts a number on those of whom no swap is told',
    'Drone hits bus',
    'A Ukrainian drone hit a bus with captured Ukrainians on their way to an exchange, Russia said on Tuesday. It put the number of dead at nine.',
  ],
  [
    'a number that has not fallen',
    'Spy chief: more agents, fewer exchanges',
    'The number of Russian agents in Ukraine has not fallen, the head of its intelligence said on Tuesday. He put it at 80 or more.',
  ],
  [
    'police of a neighbour let two go whom they had arrested',
    'Kosovo police release two Serbs',
    'Kosovo police let go two Serbs on Thursday who had been arrested for photographing a base. The president had called them hostages.',
  ],
  [
    'a state pardons its own, and its enemy has no part in it',
    'Cuba releases 2,011',
    'Cuba has pardoned 2,011 prisoners for the holidays, its paper said on Friday. The United States was not involved, a minister said.',
  ],
  [
    'fighters who each got land for their rifles',
    'Rebels’ guns for land',
    'In the Philippines 95 former fighters of the Moro Islamic Liberation Front each got a hectare of land on Thursday in exchange for 220 rifles.',
  ],
  [
    'prisoners taken for the fund of those to be exchanged',
    '‘Exchange fund’ topped up',
    'Ukrainian troops captured 61 Russian soldiers on Wednesday night. How many have been taken is secret; a deputy puts the number at several hundred.',
  ],
  [
    'prisoners who are taken to another prison',
    'Sailors moved to Moscow',
    'Fifteen of the 24 Ukrainian sailors captured by Russia have been taken to Lefortovo, the ombudsperson said on Monday. Kyiv ruled out any barter.',
  ],
  [
    'one who is ready to help',
    'Erdogan offers Istanbul',
    'Turkey is ready to take up any task in exchanging prisoners of Russia and Ukraine, its president told both on Sunday.',
  ],
  [
    'an officer who comes from the ministry to see the wives',
    'Wives block road',
    'Wives of Ukrainian soldiers in Russian captivity blocked a road on Monday. An officer from the Coordination Headquarters came from Kyiv, and could not say when there will be an exchange.',
  ],
  [
    'a garrison fought free',
    'Army frees its own from besieged base',
    'Sudanese army units broke through to an encircled garrison on Sunday and brought out 49 soldiers. The Rapid Support Forces said that they had taken 30 men prisoner.',
  ],
  [
    'a fair where things change hands',
    'Bikes swap owners in Ghent',
    'More than 300 bikes changed hands at an exchange in Ghent on Sunday. Two sisters brought home a pair that had been prisoners of a cellar in Aalst.',
  ],
  [
    'numbers of dead and held, and captives who were promised a swap',
    'Kyiv and Moscow blame each other for camp blast',
    'At least 53 Ukrainian prisoners of war were killed on Friday when an explosion tore through a camp. Most had laid down arms in May on the promise of being exchanged within four months. Russia published lists of 48 and 73 names.',
  ],
  [
    'captives in a report of something else',
    'Sumy prison overflows',
    'The cells of a prison in Sumy, built for 180, hold 320 young Russians who surrendered this week. One asked if it was true that conscripts were traded first.',
  ],
  [
    'a report that is called false',
    'Kyiv denies that ten generals were traded for a spy',
    'A story that ten captured officers were given up for a Russian agent is pure invention, the security service said on Tuesday.',
  ],
  [
    'old soldiers who exchange things',
    'Veterans swap helmets at Dien Bien Phu',
    'Three Frenchmen and five Vietnamese exchanged helmets on Thursday on the hill where the French garrison was taken prisoner.',
  ],
  [
    'a film and its numbers',
    "Review: 'Fifty for One', a comedy at a checkpoint",
    'What would you give for a colonel? In her feature film, which opened a film festival in Lviv on Thursday, the answer is fifty Russian conscripts. Ukraine gets its colonel back twice.',
  ],
  [
    'an offer that nobody took up',
    "Kremlin says it is ready for 1,200-for-1,200 'whenever Kyiv is'",
    'Russia would be prepared to exchange 1,200 prisoners of war for the same number of its own, its spokesman said on Friday. Ukraine said it had received no list.',
  ],
  [
    'people sent home by a state, for nothing and by nobody at war',
    'Deported: 177 flown home',
    'A flight with 177 Venezuelans who had been detained at a base landed on Thursday in Honduras, from where they were to be sent home.',
  ],
  [
    'a state that lets go teachers of its own, and nobody who would get them',
    'Taliban set free 14 who ran girls’ classes',
    'The Taliban let fourteen teachers go on Thursday who had been held for five months for classes in their homes. Nine others are believed to be held.',
  ],
  [
    'envoys and smugglers of two states at peace',
    'Zimbabwe, Zambia swap envoys',
    'Zimbabwe and Zambia exchanged ambassadors on Tuesday. Three Zimbabweans held in Zambia since June were freed the same day and sent home.',
  ],
  [
    'what guards did in a year, told on a day',
    'Border guards look back',
    'Indian guards handed 214 Bangladeshis back to their neighbour last year and got 31 Indians, the force said on Monday.',
  ],
  [
    'what a court gives people',
    'Judges in Pristina and Kraljevo',
    'A court in Kosovo gave three Serbian policemen between two and four years in prison on Wednesday. Serbia had handed three Kosovo officers life sentences.',
  ],
  [
    'names that a side was given',
    'Kyiv and Moscow trade blame over exchange',
    'Ukraine did not come for the prisoners, Russia said on Tuesday. Kyiv said that it had received 27 names of 640 on its list.',
  ],
  [
    'what one side asks of the other',
    'Delhi asks Islamabad for fishermen',
    'India on Monday asked Pakistan to release 160 fishermen who have served their terms in Karachi.',
  ],
  [
    'so much money each',
    'Court frees two activists on bail',
    'A court in Almaty on Wednesday released two Ukrainian prisoners on bail of 400,000 tenge each. Russia had asked for their arrest.',
  ],
  [
    'money in a currency of its own sign, for a tent',
    'Camp of former captives closes',
    'Each family got ₦100,000 and a bag of rice in exchange for its tent on Tuesday. Boko Haram had held 58 of the women captive in Nigeria.',
  ],
  [
    'migrants whom a state deports to its enemy',
    'Pakistan sends 2,300 Afghans home in a day',
    'Pakistan returned 2,312 Afghans through Torkham on Monday in its drive against undocumented foreigners. Forty-one of them had been let out of jails; they were handed over to Taliban border guards.',
  ],
  [
    'workers who cross a border in both directions as guns fire',
    'Cambodia, Thailand: thousands flee',
    'Thai and Cambodian troops fought on Friday. Workers crossed in both directions: 1,300 Cambodians went home from Thailand, and 85 Thai casino staff came back.',
  ],
  [
    'bodies that came back within a year',
    'Talks on bodies',
    'Ukraine says it has received 15,000 bodies in a year and Russia 330. Both want to go on, their negotiators said in Abu Dhabi on Thursday.',
  ],
  [
    'an officer whom one neighbour hands over to another under a warrant',
    'Slovenia hands officer over to Croatia',
    'Slovenia turned a Serbian officer over to Croatia on Thursday. He is wanted for the murder of prisoners in Vukovar.',
  ],
  [
    'soldiers whom a friendly neighbour lets go',
    'US soldiers freed in Mexico',
    'Mexican officials let two American soldiers go on Friday who had crossed the bridge at Juarez with pistols in their car.',
  ],
  [
    'a plan that one side studies',
    'Hamas studies plan',
    'Hamas said on Thursday that it was studying a plan under which it would free all 48 hostages within 72 hours in return for 1,950 prisoners.',
  ],
  [
    'rulers who let one of their own people go',
    'Taliban free journalist',
    'Taliban authorities released an Afghan journalist from a Kabul jail on Thursday after five weeks, a media group said. Four colleagues remain behind bars.',
  ],
];

// Whom a court lets go, or one side and nobody says to whom; and beside each the same in words of a swap.
const LET_GO: readonly Told[] = [
  [
    'a state lets its own prisoner go',
    'Journalist leaves Iran jail',
    'Iran released a dual national journalist on Saturday after 400 days in Evin prison. She was reunited with her family in Tehran.',
  ],
  [
    'rulers let their own prisoners go',
    'Taliban free women activists',
    'The Taliban released three women activists on Monday after two weeks in jail. They had been detained at a protest in Kabul.',
  ],
  [
    'a court lets sailors go',
    'Nine Indian sailors out of jail',
    'Equatorial Guinea released nine Indian sailors on bail on Tuesday. They had been detained for nine months.',
  ],
  [
    'charges were dropped',
    'Four Americans leave Nigerian prison',
    'Nigeria freed four American detainees on Friday after charges were dropped.',
  ],
  [
    'sentences were served',
    'Pakistani prisoners leave Indian jail',
    'India released six Pakistani prisoners who had served their sentences on Monday. They are still in Delhi.',
  ],
];

const TAKEN_BACK: readonly Told[] = [
  [
    'a paper wrote it, and both deny it',
    'Pilots came home, says Lahore daily',
    'A Lahore daily wrote on Sunday that India and Pakistan had exchanged two pilots for three at Wagah. None of it happened, both armies said.',
  ],
  [
    'channels claim it, and it never happened',
    'Kyiv on Telegram reports of Crimea swap',
    'Russian channels claimed on Monday that 90 captured Ukrainian soldiers had been traded for 90 Russians at Chonhar. It never happened, the headquarters said.',
  ],
  [
    'a rumour that nobody confirms',
    'Swap of 500?',
    'Several Telegram channels said that Russia and Ukraine would swap 500 prisoners for 500 on Friday. Nobody has confirmed it.',
  ],
  [
    'a paper takes back what it wrote',
    'Correction',
    "A report in Tuesday's edition said that the army and Boko Haram had exchanged 21 schoolgirls for four commanders at Banki on Sunday. That was wrong.",
  ],
  [
    'what those who were polled would do',
    'Poll: most would trade',
    'Seven in ten Israelis would exchange 1,000 Palestinian prisoners for 20 hostages on Sunday, a survey found.',
  ],
  [
    'their captors were overrun',
    'Five sailors walk free',
    'Five Malaysian sailors are free after Philippine marines overran the camp where Abu Sayyaf had kept them. They were handed to the consul on Sunday.',
  ],
  [
    'the dead of an accident',
    'Haj dead return',
    'Saudi Arabia handed the bodies of 12 Iranians who died of heat at the haj to Tehran on Monday.',
  ],
  [
    'a band that nobody names',
    'Villagers free soldiers',
    "Villagers in Guaviare in Colombia on Sunday let 33 soldiers go whom they'd kept for three days, after the ombudsman had promised them a road.",
  ],
];

const TOLD_FIRST: readonly Told[] = [
  [
    'a rumour, which was confirmed',
    'Russia and Ukraine swap 175 for 175',
    'Telegram channels reported an exchange in the morning. It was confirmed in the afternoon: Russia and Ukraine swapped 175 prisoners each on Wednesday.',
  ],
  [
    'a report of a part of it was false',
    'Russia and Ukraine swap 175',
    'Russia and Ukraine exchanged 175 prisoners each on Wednesday. A report in a paper that 22 generals were among them was false, the ministry said.',
  ],
  [
    'a newspaper has it',
    'Taliban free two Americans',
    'The Taliban released two Americans on Monday in exchange for a prisoner held in California, a newspaper reported. The State Department confirmed it.',
  ],
];

const GIVEN_BACK: readonly Told[] = [
  [
    'to a state that is named',
    'Taliban free American journalist',
    'The Taliban released an American journalist to the United States on Monday after two years in jail. Qatar mediated.',
  ],
  [
    'in an exchange',
    'Iran, US swap prisoners',
    'Iran freed a journalist on Saturday in exchange for an Iranian who had been on bail in the United States.',
  ],
];

const events = ([, title, text]: Told): readonly string[] =>
  readEvents(articleOf(text, { title })).events.map(({ kind }) => kind);

describe('what is news', () => {
  it.each([...NEWS, ...GIVEN_BACK, ...TOLD_FIRST])('is a handing over: %s', (...told) => {
    expect(events(told)).not.toEqual([]);
  });

  it.each([...OTHER, ...LET_GO, ...TAKEN_BACK])('is something else: %s', (...told) => {
    expect(events(told)).toEqual([]);
  });
});
