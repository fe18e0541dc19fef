// Who gets and who gives, for every number of the news: by what is said of it, by its counterpart, by what is left over.
import { describe, expect, it } from 'vitest';
import { type Short, showPlaced } from './told.ts';

describe('figures placed', () => {
  it.each<[string, Short, readonly string[]]>([
    [
      'each',
      { text: 'Ukraine and Russia each released 205 prisoners of war on Friday.' },
      ['UA<RU 205 military', 'RU<UA 205 military'],
    ],
    [
      'one sentence a side',
      { text: 'Russia released 95 soldiers on Friday. In return, Ukraine handed over 90 captives.' },
      ['UA<RU 95 military', 'RU<UA 90 unspecified'],
    ],
    [
      'the same number',
      { text: 'On Friday 150 Ukrainian soldiers came home. The same number of Russians was handed over.' },
      ['UA<RU 150 military', 'RU<UA 150 military'],
    ],
    [
      'a sum and its halves',
      {
        text: 'Ukraine and Russia: nearly 250 captives changed hands on Friday. There were 146 soldiers in the first column of buses. In the second sat 97 men.',
      },
      ['UA<RU 146 military', 'RU<UA 97 unspecified'],
    ],
    [
      'more than the sum is of something else',
      {
        text: 'On Friday 240 prisoners changed hands. Ukraine and Russia each released 120 captives. Some 600 prisoners are to be released.',
      },
      ['UA<RU 120 unspecified', 'RU<UA 120 unspecified'],
    ],
    [
      'a headline gives the giver',
      {
        title: 'M23 frees 1,400 captured soldiers of Congo',
        text: 'Trucks left Goma on Friday. On board were 1,400 men who had been prisoners of the M23 in Congo since January.',
      },
      ['CD<M23 1400 military'],
    ],
    [
      'as many a side, says the headline, and the text counts one',
      {
        title: 'Deputy mayor comes home to Ukraine in swap of 101 a side',
        text: 'The deputy mayor of the town came home to Ukraine on Friday. In Moscow the ministry said that 101 Russian servicemen had been returned.',
      },
      ['RU<UA 101 military', 'UA<RU 101 military'],
    ],
    [
      'man for man, and one side is counted',
      { text: "Friday's exchange of prisoners with Russia was man for man. Ukraine got back 175 soldiers." },
      ['UA<RU 175 military', 'RU<UA 175 military'],
    ],
    [
      'nobody is sure that it was to be man for man',
      {
        text: "Friday's exchange of prisoners with Russia may have been man for man. Ukraine got back 175 soldiers from Russia.",
      },
      ['UA<RU 175 military'],
    ],
    [
      'no verb moves them, and who held them says whose they are',
      {
        title: 'Arakan Army, Myanmar junta exchange captives',
        text: "On the pitch on Friday a monk called forward nineteen policemen whom the Arakan Army had held since it overran their outpost, and then twenty-three students accused by Myanmar's junta. The two had never exchanged prisoners before.",
      },
      ['Arakan Army<MM 23 civilian', 'MM<Arakan Army 19 military'],
    ],
    [
      'a sum in the headline, and half of it in the text',
      {
        title: '206 prisoners swapped',
        text: 'Our people came home to Ukraine on Friday in an exchange. Moscow reports that it, too, received 103 of its servicemen.',
      },
      ['RU<UA 103 military', 'UA<RU 103 military'],
    ],
    [
      'the headline’s number is told by one side, then by the other',
      {
        title: 'Ukraine: 185 soldiers return in exchange with Russia',
        text: 'Ukraine secured the freedom of 185 soldiers on Friday. Moscow’s Defence Ministry reported an identical swap: 185 servicemen received in Belarus.',
      },
      ['UA<RU 185 military', 'RU<UA 185 military'],
    ],
    [
      'a tally is nobody’s',
      {
        text: 'On Friday 95 Ukrainian soldiers came home from Russian captivity. Since 2022, 3,200 people have been released.',
      },
      ['UA<RU 95 military'],
    ],
    ['freed by force', { text: 'Israeli soldiers freed four hostages held by Hamas in a raid on Friday.' }, []],
    [
      'named for named',
      {
        text: 'American teacher Ann Adams was exchanged on Friday in Vienna for Russian pilot Boris Bykov, officials in Moscow and Washington said.',
      },
      ['US<RU 1 civilian', 'RU<US 1 military'],
    ],
    [
      'named over sentences',
      {
        title: 'US and Russia swap prisoners',
        text: 'American teacher Ann Adams came home on Friday after two years in Russian custody. The prisoner swap took place in Vienna. Russian pilot Boris Bykov was flown to Moscow at the same hour.',
      },
      ['US<RU 1 prisoner', 'RU<US 1 military'],
    ],
    [
      'who is left without a number gets the one of nobody’s',
      {
        text: 'Syria and the SDF swapped prisoners on Friday. A total of 97 fighters returned to the Kurdish quarters of the city. The SDF let 146 people go, officials said.',
      },
      ['SDF<SY 97 military', 'SY<SDF 146 unspecified'],
    ],
    [
      'the first of two who are told of over two sentences',
      {
        text: 'Ukraine and Russia exchanged prisoners of war. On Friday 40 soldiers stepped off a coach. Russia got 30 in return.',
      },
      ['UA<RU 40 military', 'RU<UA 30 military'],
    ],
    [
      'a second telling of the same is nobody else’s',
      {
        text: 'Ukraine and Russia exchanged prisoners of war. On Friday 40 Ukrainian soldiers came home. The 40 queued beside a coach.',
      },
      ['UA<RU 40 military'],
    ],
    [
      'a few of our own are some of them all',
      {
        text: 'Seven of our prisoners of war came home in Friday’s exchange with Russia. In all 157 Ukrainians were freed.',
      },
      ['UA<RU 7 military', 'UA<RU 157 unspecified'],
    ],
    [
      'what is given in exchange, wherever it goes',
      {
        text: 'Ukraine and Russia exchanged prisoners on Friday. Nine Ukrainians were set free. Eleven people were handed to the so-called people’s republic in exchange.',
      },
      ['UA<RU 9 unspecified', 'RU<UA 11 unspecified'],
    ],
    [
      'the parts of one side are no sum of both',
      {
        text: 'Ukraine and Russia exchanged prisoners on Friday. Of the 84 people Russia sent back to Ukraine, 33 are soldiers and 51 are civilians. The Russian Defence Ministry reported the return of 84 servicemen.',
      },
      ['UA<RU 84 unspecified', 'UA<RU 51 civilian', 'RU<UA 84 military'],
    ],
    [
      'the living after the dead',
      {
        text: 'The bodies of 12 Ukrainian soldiers were returned on Friday. The same day 75 Ukrainians came home. The Russians who left Ukraine in exchange numbered 75.',
      },
      ['UA<RU 12 remains', 'UA<RU 75 unspecified', 'RU<UA 75 unspecified'],
    ],
    [
      'named on both sides of "in exchange for"',
      {
        title: 'Sweden and Iran swap prisoners',
        text: 'Anna Berg, a diplomat, and Carl Dahl, a dual national, landed at Arlanda on Friday after Iran freed them in exchange for Hamid Navid. Navid, who was serving life in Sweden, arrived in Tehran at the same hour.',
      },
      ['SE<IR 1 prisoner', 'SE<IR 1 prisoner', 'IR<SE 1 prisoner'],
    ],
    [
      'by the court and by the place where each arrived',
      {
        title: 'Belgium and Iran exchange prisoners',
        text: 'Olivier Maes, whom an Iranian court had condemned to 40 years, was released on Friday in a prisoner exchange. Asad Rahimi has gone back to Iran.',
      },
      ['BE<IR 1 prisoner', 'IR<BE 1 unspecified'],
    ],
    [
      'a name against a number',
      {
        title: 'Israel and Hamas swap prisoners',
        text: 'Israel released 477 Palestinian prisoners on Friday in an exchange with Hamas. The Israeli sergeant Gad Shamir came home after five years in Hamas captivity.',
      },
      ['Hamas<IL 477 prisoner', 'IL<Hamas 1 military'],
    ],
    [
      'on the way',
      {
        title: 'Belgium and Iran swap prisoners',
        text: 'Belgian nurse Ann Maes was exchanged on Friday for Iranian envoy Asad Rahimi. The two were flown to Oman.',
      },
      ['BE<IR 1 civilian', 'IR<BE 1 unspecified'],
    ],
    [
      'Kabul is the Taliban’s where it bargains with others',
      {
        text: 'The Taliban said on Friday that they had agreed to a prisoner swap with Washington. Two Americans were freed by Kabul in exchange for one Afghan prisoner.',
      },
      ['US<Taliban 2 unspecified', 'Taliban<US 1 unspecified'],
    ],
    [
      'one without a name and a number are one list',
      {
        text: 'The New People’s Army freed a soldier and two members of the militia in the Philippines on Friday in a prisoner exchange.',
      },
      ['PH<NPA 3 military'],
    ],
    [
      'two numbers with a relative clause between them',
      {
        text: 'Israel and Hamas swapped prisoners on Friday. Israel released 250 Palestinians who were serving life and 1,718 people from Gaza who had been detained without charge during the war.',
      },
      ['Hamas<IL 250 prisoner', 'Hamas<IL 1718 unspecified'],
    ],
    [
      'what stands behind a comma is of some of them',
      {
        text: 'Syria and the SDF swapped prisoners on Friday. The SDF let 97 people go. The Syrian army released 146, women and teenagers among them.',
      },
      ['SY<SDF 97 unspecified', 'SDF<SY 146 unspecified'],
    ],
  ])('%s', (_name, short, expected) => {
    expect(showPlaced(short)).toEqual(expected);
  });
});
