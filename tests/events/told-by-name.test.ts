// Articles that count nobody and name those who go each way in; how many each side got out.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { told } from './exchanges-told.ts';

/** "US 1, RU 1": who got how many in the first event. */
function gotBy(title: string, text: string): string {
  const [event] = readEvents(articleOf(text, { title, published: '2022-12-09' })).events;
  return (event?.transfers ?? [])
    .map(({ to, count }) => `${to} ${String(count)}`)
    .toSorted()
    .join(', ');
}

describe('people told by name', () => {
  it.each([
    [
      'one each way, who are "the two" and "both men" further on',
      'IN 1, PK 1',
      'Ranger and constable home',
      "Constable Arun Shaw of India's border force walked back through the gate on Wednesday. Pakistan's ranger Mohsin Ullah, picked up by the Indians in May, was repatriated by the same gate.\nThe two returns were peaceful, a spokesman said. Both men were flown home to their families.",
    ],
    [
      'an Afghan of whom is said for what he was jailed',
      'Taliban 1, US 2',
      'Taliban prisoner traded',
      'An Afghan serving life in a California prison was exchanged for two Americans, the Taliban said on Thursday. The two were flown to Qatar.',
    ],
    [
      'a footballer whom somebody gave up, and no match',
      'CO 1',
      'Player is free',
      'The footballer Luis Rojas was given up by the ELN on Thursday, 12 days after the guerrillas took him from a petrol station in Colombia.',
    ],
    [
      'whose son plays football, by whom he was given up',
      'CO 1',
      "Footballer's father is free",
      'The father of the Liverpool footballer Luis Rojas was given up by the guerrillas of the ELN on Thursday, 12 days after gunmen took him from a petrol station. He was handed to delegates of the United Nations.',
    ],
    [
      'who were put on a plane each',
      'RU 1, US 1',
      'Griner freed',
      'Brittney Griner was put on an American plane in Abu Dhabi on Thursday and Viktor Bout, an arms dealer, on a Russian one. It was a swap that took months.',
    ],
    [
      'who deals in pictures, and no art',
      'RU 1, US 1',
      'Teacher is home',
      'Ann Adams, an American, was let out on Thursday for Boris Bykov, a Russian art dealer held in California. The president called it a good deal.',
    ],
    [
      'who was given for somebody, told by what she does',
      'RU 1, US 1',
      'Griner home in swap for Bout',
      'Brittney Griner is coming home. The point guard was exchanged on Thursday in Abu Dhabi for Viktor Bout, the Russian arms dealer who had served 14 years in Illinois. "She is safe," President Biden said. Only the United States and Russia had negotiated.',
    ],
    [
      'who was on his way home, and no Afghan for him',
      'US 1',
      'Taliban release American',
      'Daniel Weiss, an American mechanic from Ohio who was abducted in Kabul by the Taliban in June 2021, was on his way home on Thursday. It was a goodwill gesture, the Taliban said; no Afghan was freed for him.',
    ],
    [
      'of whose forces somebody is, and far behind who captured him',
      'IN 1',
      'Captured pilot home',
      'Squadron Leader Arjun Mehta of the Indian Air Force walked over the line at Wagah on Thursday evening, three days after his jet came down and he was captured by Pakistan. Islamabad called it a gesture and asked for nobody in return.',
    ],
    [
      'by whom "them" were jailed, and a swap denied in vain',
      'RU 1, US 1',
      'Griner heads home to Texas as Bout flies to Moscow',
      'Brittney Griner was on a plane to Texas on Thursday, ten months after Russia jailed her. Viktor Bout, the arms dealer, was by then on a jet to Moscow.\nThe White House insists that it was not a swap. Nobody believes it.',
    ],
    [
      'from where and whither a plane bore them',
      'IR 1, US 2',
      'Reporters back as banker goes home',
      'One plane bore a banker from Boston to Tehran on Thursday. Another carried Nora Lind and Peter Berg, two American journalists, from Tehran to Boston after 400 days in detention. It was a swap, said the State Department.',
    ],
    [
      'who stands in the headline beside those that are counted',
      'CA 2, CN 1',
      'Adams, Clark land in Toronto as Wei flies to Shanghai',
      'TORONTO - Ann Adams and Carl Clark, the two Canadians whom China locked up for more than a thousand days, stepped off an air force plane here before dawn on Friday. About the same time Wei Chen, a banker, was walking down a red carpet in Shanghai.\nOttawa denies that there was an exchange. Few in the capital believe it.',
    ],
    [
      'whom a state jailed, though no word calls them captives',
      'EE 1, RU 1',
      'Two planes, one bargain',
      'Yet on Thursday, while Eston Kohver flew out of Moscow on a chartered jet, a Russian plane was climbing out of Tallinn with Aleksei Dressen aboard.\nRussia, which locked up the Estonian officer, let him go the moment that Dressen was let go. A swap in all but name, one for one.',
    ],
    [
      'a couple of one last name, and who went the other way',
      'RU 2, SI 1',
      'Couple freed',
      'Artem and Anna Petrov, who had been convicted in Ljubljana in 2020 of spying for Russia, were flown to Moscow on Thursday. Going the other way was Luka Novak, a Slovenian reporter jailed in Kazan. It was a swap, both governments said.',
    ],
    [
      'those beside whom others walked the other way',
      'BY 2, PL 2',
      'Monk for archaeologist',
      'Polish monk Jan Nowak and the reporter Adam Lis left Belarus on Thursday in a prisoner exchange. Walking the other way were Darya Orlova and Oleg Petrov, convicted of spying in Warsaw in 2021.',
    ],
    [
      'by a pronoun whom it named before, and nobody who stands in an aside',
      'RU 1, US 1',
      'American out',
      'Tom Tyler, a courier for the dissident Ivan Ivanov, was brought back to New York on Thursday after five years in a Russian camp. He had been given to US officials in exchange for Boris Bykov, a Russian spy.',
    ],
    [
      'by whom "him" was let go, and not the two a second time where they changed planes',
      'BE 1, IR 1',
      'Aid worker lands in Belgium',
      'Aid worker Jan Peeters hugged his sister on the tarmac at Melsbroek on Thursday, hours after Iran let him go in return for Reza Karimi, the diplomat serving 20 years in Antwerp for plotting to bomb a rally.\nThe two men were brought to Muscat and changed planes there, the Omani foreign ministry said.',
    ],
    [
      'years that are no people',
      'GB 2, IR 1',
      'Couple freed',
      'Peter and Barbie Hayes, a British couple held in Evin prison for two and a half years, flew out of Tehran on Thursday. In return Britain sent home Hamid Karimi, an Iranian engineer serving nine years in Belmarsh.',
    ],
    [
      'whose last name is a place',
      'FR 2, IR 1',
      'Tehran: two Iranians for French pair',
      'The French nationals Cécile Martin and Jacques Paris had been allowed to leave Iran on Thursday after the release in France of Leila Ahmadi, an Iranian citizen jailed for posts on the internet.',
    ],
    [
      'whom a president lets off, and not the president',
      'IR 3, US 3',
      'Three for three',
      'President Biden pardoned three Iranians, Ali Karimi, Reza Ahmadi and Hassan Rahimi, on Thursday. Iran freed the Americans Tom Tyler, Ann Adams and Ben Brown in return.',
    ],
    [
      'a list of names with what they are',
      'BY 2, PL 4',
      'Poland and Belarus trade prisoners',
      'Belarus on Thursday freed the journalist Ihar Losev, the activist Maria Kales and the two brothers Pavel and Anton Sidorenko. Poland sent back two Belarusians sentenced for spying in Lublin in return, officials in Warsaw said.',
    ],
    [
      'who is in the jails of his own state',
      'BY 2, LT 7',
      'Dissidents reach Lithuania',
      'Seven Belarusian political prisoners crossed into Lithuania on Thursday in exchange for two spies.',
    ],
    [
      'that not all go one way',
      'BY 2, PL 7',
      'Dissidents reach Poland',
      'Belarus freed seven of its political prisoners on Thursday and drove them to the Polish border. Warsaw handed over two men jailed for sabotage in return.',
    ],
    [
      'an official who is no spokesman',
      'IR 1, SE 1',
      'Nurse for diplomat',
      'A Swedish nurse held in Evin prison was freed on Thursday in exchange for an Iranian diplomat convicted in Stockholm.',
    ],
    [
      'who held somebody, by the prison',
      'GB 2, IR 1',
      'Two British teachers back',
      'Claire Martin and Tom Tyler, who had spent three years in Evin, landed at Brize Norton on Thursday. Leila Ahmadi, an Iranian student tried in London, went the opposite way under a swap.',
    ],
    [
      'more than those who are named',
      'BY 3, PL 3',
      'Journalist swapped at border',
      'Warsaw: Adam Lis, the best known political prisoner in Belarus, had tea with the prime minister on Thursday an hour after he walked across the border. Two more people were brought over with him. Poland gave up three prisoners.',
    ],
    [
      'who was on the plane with whom',
      'IR 1, SE 2',
      'Sweden wins back diplomat',
      'The diplomat Carl Dahl, who had spent two years in Evin prison, proposed to his friend at Arlanda on Thursday. With him on the government jet was Omid Azizi, a Swedish-Iranian patient. Hamid Nouri, a former guard sentenced to life in Stockholm, walked down the steps of another plane in Tehran in return.',
    ],
    [
      'one who is told first by what he is',
      'Taliban 1, US 2',
      'Two Americans home for an Afghan',
      'Ryan Carver and William Menzies, two Americans whom the Taliban had jailed, were exchanged on Thursday for an Afghan, Khan Mahmud, who was serving a life term in California.',
    ],
    [
      'one for one, of whom neither has a name',
      'RU 2, UA 1',
      'Kyiv: pilot home',
      'The Ukrainian pilot was exchanged on Thursday for two Russian officers, Kyiv said.',
    ],
    [
      'a pronoun with others',
      'IR 3, US 4',
      'Four Americans out of Iran',
      'Tom Tyler, an American reporter, is back in Boston after two years in Evin prison. He and three other Americans were freed on Thursday in exchange for three Iranians jailed in Texas.',
    ],
    [
      'nobody whom a mediator frees',
      'GB 2',
      'Taliban free couple',
      'Peter and Barbara Ray, the British couple held by the Taliban since February, were freed on Thursday after mediation by Qatar. Nobody was released in return, London said.',
    ],
    [
      'others by the town whose prisoners they were',
      'IR 3, US 1',
      'Engineers for teacher',
      'Tom Tyler, a teacher held in Evin prison, flew out of Tehran on Thursday in a prisoner exchange. Going the other way were three engineers convicted in New York.',
    ],
    [
      'nobody, where one came home and nobody went',
      '',
      'Fenster home',
      'Danny Fenster landed in New York on Monday, six months after Myanmar jailed him. There was no exchange, the State Department said.',
    ],
  ])('%s: %s', (_, want, title, text) => {
    expect(gotBy(title, text)).toBe(want);
  });
});

describe('somebody and those who came with him', () => {
  it.each([
    [
      'others of his army',
      'RU 205, UA 205',
      'Oleh Petrenko came home on Thursday with 204 other Ukrainian soldiers. Russia got 205 prisoners back.',
    ],
    [
      'others of her fate, behind whoever let her go',
      'Hamas 39, IL 17',
      'Ann Adams was freed by Hamas on Thursday with 16 other hostages. Israel released 39 Palestinian prisoners.',
    ],
    [
      'her age is no number',
      'Hamas 39, IL 17',
      'Ann Adams, 42, and 16 other hostages were freed by Hamas on Thursday. Israel released 39 Palestinian prisoners.',
    ],
    [
      'their guards did not move',
      'RU 205, UA 205',
      'Russia and Ukraine freed 205 prisoners each on Thursday. Oleh Petrenko was met by his mother with three other women.',
    ],
  ])('%s', (_, sides, text) => {
    expect(gotBy('Prisoners swapped', text)).toBe(sides.split(', ').toSorted().join(', '));
  });
});

describe('whose somebody is', () => {
  it.each([
    [
      'of two states, and the article speaks of one',
      'Kay Marsh, a British-Australian lecturer, was freed by Iran on Friday in exchange for three Iranians held in Thailand. Canberra thanked Bangkok.',
      ['completed 2024-03-15 AU:1 IR:3'],
    ],
    [
      'of two states, and one holds him',
      'The Russian-American dancer Kira Kern was swapped on Friday for Artur Pahl, a German-Russian arrested in Florida. Washington thanked its envoy. Moscow said nothing.',
      ['completed 2024-03-15 RU:1 US:1'],
    ],
    [
      'a spy of another state than his own',
      'Russia and Estonia on Friday exchanged the Estonian officer Rein Kask for Andres Saar, an Estonian convicted of spying for Moscow.',
      ['completed 2024-03-15 EE:1 RU:1'],
    ],
    [
      'named dead',
      'Hezbollah handed over the bodies of two Israeli soldiers, Uri Gal and Dan Levi, on Friday. Israel released five Lebanese prisoners.',
      ['completed 2024-03-15 Hezbollah:5', 'completed 2024-03-15 IL:2'],
    ],
    [
      'nobody calls them prisoners',
      'Ada Adams and Ben Brown landed in Yorkshire on Friday after Iran released them. Britain had paid an old debt.',
      ['completed 2024-03-15 GB:2'],
    ],
    [
      'pardoned for others, and where they were held stands between',
      'Five Americans left Tehran on Friday in a prisoner swap under which five Iranians held in US jails were granted clemency.',
      ['completed 2024-03-15 IR:5 US:5'],
    ],
    ['a lecture', 'Kay Marsh, a British-Australian lecturer, arrived in Iran on Friday. She spoke of spies.', []],
  ])('%s', (_what, text, events) => {
    expect(told('2024-03-15', text)).toEqual(events);
  });
});

describe('who somebody is, and when he went', () => {
  it.each([
    [
      'a speaker is not whom he speaks of',
      'Iran released Ron Walker, an American student held for 17 months, Secretary of State Rex Tiller said on Friday. In exchange Washington freed an Iranian engineer.',
      ['completed 2024-03-15 IR:1 US:1'],
    ],
    [
      'with her partner, by his name',
      'Ada Adams and her partner Jack Paris left Iran on Friday, President Macron said. Nadia Torabi, an Iranian convicted in France, flew to Tehran in exchange.',
      ['completed 2024-03-15 FR:2 IR:1'],
    ],
    [
      'a former official of a state',
      'Sweden on Friday freed a former Iranian official convicted of murder. In exchange Iran released two Swedes.',
      ['completed 2024-03-15 IR:1 SE:2'],
    ],
    [
      'a foreigner in a swap with the enemy',
      'Ukraine brought home 64 soldiers and an American citizen, Sam Murek, in an exchange with Russia on Friday.',
      ['completed 2024-03-15 UA:65'],
    ],
    [
      'given by whoever sends them, not by whoever deported them',
      'El Salvador on Friday sent home 252 Venezuelans deported by the US administration. In return Venezuela released ten Americans. Venezuela and the United States had agreed on the swap.',
      ['completed 2024-03-15 US:10 VE:252'],
    ],
    [
      'traders by the towns where they were caught',
      'Ten Russian agents arrested in New Jersey were swapped on Friday for four men from Russian prisons.',
      ['completed 2024-03-15 RU:10 US:4'],
    ],
    [
      'the day of the swap behind what he was convicted of',
      'The two states exchanged Rein Kask, an Estonian, for Boris Bykov, a Russian convicted of spying, on a bridge on Friday.',
      ['completed 2024-03-15 EE:1 RU:1'],
    ],
    [
      'a last name that is money as well',
      'The journalist Cheng Lei left China on Friday after Beijing freed her. Australia thanked nobody.',
      ['completed 2024-03-15 AU:1'],
    ],
  ])('%s', (_what, text, events) => {
    expect(told('2024-03-16', text)).toEqual(events);
  });
});

describe('several by their names', () => {
  it.each([
    [
      'all of one list for a number',
      'Igor Sorin, Sergei Skarin, Alexei Zaitsev and Gennady Vasin were pardoned by Russia and flown to Vienna on Friday in exchange for ten Russian agents expelled from the US.',
      ['completed 2024-03-15 RU:10 US:4'],
    ],
    [
      'the nation before the list',
      'The US and China carried out a prisoner swap on Friday: the Americans Mark Swan, Kay Lee and John Long are on their way home, and three Chinese nationals were released.',
      ['completed 2024-03-15 CN:3 US:3'],
    ],
    [
      'thanked, and no broker',
      'The president of the United States thanked Iran after the American student Ron Walker was released on Friday. The Iranian scientist Massoud Salehi was flown home from Atlanta and handed over in return.',
      ['completed 2024-03-15 IR:1 US:1'],
    ],
  ])('%s', (_what, text, events) => {
    expect(told('2024-03-16', text)).toEqual(events);
  });
});

describe('one who is let go, told by what he is', () => {
  it.each([
    ['with his nation', 'Pakistan released the captured Indian pilot on Friday.', ['completed 2024-03-15 IN:1']],
    ['what he is first', 'The Israeli soldier was freed by Hamas on Friday.', ['completed 2024-03-15 IL:1']],
    [
      'the name behind, and no second man',
      'The ELN freed a Colombian soldier on Friday. The soldier, Juan Perez, was handed to the Red Cross.',
      ['completed 2024-03-15 CO:1'],
    ],
    [
      'with what was done to her',
      'A kidnapped Swiss nurse was released by Boko Haram on Friday.',
      ['completed 2024-03-15 CH:1'],
    ],
    [
      'whose nation is said, whatever the state is called',
      'North Korea on Friday released an American student it had jailed for 17 months.',
      ['completed 2024-03-15 US:1'],
    ],
    ['who was caught', 'The Indian fisherman was arrested by Pakistan on Friday.', []],
    [
      'who gave something for nothing',
      'Argentina and Britain named six of the dead on Friday. The British officer sent his notebook to Buenos Aires in exchange for nothing, he says.',
      [],
    ],
  ])('%s', (_what, text, events) => {
    expect(told('2024-03-16', text)).toEqual(events);
  });
});
