// Who brokered an exchange, in the words of many outlets; and sentences that name a state or an organisation that brokered nothing.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

const NEWS = 'Kenya and Laos exchanged 100 prisoners of war each on Friday.';

function brokersOf(sentence: string): string {
  const { events } = readEvents(articleOf(`${NEWS}\n\n${sentence}`));
  return [...(events.find((event) => event.primary)?.mediators ?? [])].sort().join();
}

const BROKERED: readonly (readonly [sentence: string, brokers: string])[] = [
  ['The swap was mediated by Qatar.', 'QA'],
  ['Representatives of the UAE helped with mediation of humanitarian character.', 'AE'],
  ["The U.S. envoy had exercised mediation, according to the governor's office.", 'US'],
  ['The UAE has announced the success of its mediation efforts, jointly with the United States.', 'AE,US'],
  ['The exchange was a fruit of the mediation of His Highness the Emir of Qatar.', 'QA'],
  ['Thanks go to our Turkish colleagues for their mediation, the ombudsman wrote.', 'TR'],
  ['The mediator, as so often, was Saudi Arabia.', 'SA'],
  ['In the middle stood Qatar, as so often.', 'QA'],
  ['It was the Egyptians who sealed it.', 'EG'],
  ['Under Red Cross supervision, the men crossed at noon.', 'ICRC'],
  ['The ICRC brought both groups to the checkpoint.', 'ICRC'],
  [
    'The president thanked the security agencies, the Government of Switzerland, the Red Cross and local organisations for the success of the operation.',
    'CH,ICRC',
  ],
  ['Doha hosted the talks that led to the exchange and guaranteed its terms.', 'QA'],
  ['Norwegian diplomats shuttled between the two capitals for months before the deal was struck.', 'NO'],
  ['The UAE foreign ministry said it had succeeded in mediating between the two countries.', 'AE'],
  ['The foreign ministry in Abu Dhabi announced the success of its mediation efforts.', 'AE'],
  ['The exchange was made possible by mediation from the UAE and the United States.', 'AE,US'],
  ['The deal was brokered by US envoy Steve Witkoff.', 'US'],
  ['American mediators had pressed for the swap.', 'US'],
  ["The handover was coordinated by Turkey's intelligence service.", 'TR'],
  ['Turkish intelligence organised the exchange.', 'TR'],
  ['The exchange took place in Ankara under the coordination of the MIT.', 'TR'],
  ['The Vatican had interceded for the men.', 'VA'],
  ['Cardinal Zuppi had carried lists between the capitals.', 'VA'],
  ['The Holy See played an important part, the president said.', 'VA'],
  ['The International Committee of the Red Cross facilitated the transfer.', 'ICRC'],
  ['The men were handed over in the presence of the Red Cross.', 'ICRC'],
  ['The ICRC confirmed that it had served as a neutral intermediary at the request of both sides.', 'ICRC'],
  ['The handover was supervised by the Red Cross.', 'ICRC'],
  ['Representatives of the Red Cross accompanied the convoy.', 'ICRC'],
  ['The operation was carried out with the logistical support of the ICRC.', 'ICRC'],
  ["Saudi Arabia's crown prince was thanked by both presidents.", 'SA'],
  ['The president expressed his gratitude to Crown Prince Mohammed bin Salman for his role in the release.', 'SA'],
  ['Oman, which has long acted as a go-between, flew them to Muscat.', 'OM'],
  ['The breakthrough came after Omani mediation.', 'OM'],
  ['Through Omani good offices the two sides agreed on the lists.', 'OM'],
  ['Egyptian and Qatari mediators worked out the details.', 'EG,QA'],
  ['The agreement was negotiated with the help of Egypt, Qatar and the United States.', 'EG,QA,US'],
  ['The exchange was agreed at UN-sponsored talks in Geneva.', 'UN'],
  ['UN envoy Hans Grundberg welcomed the exchange, which his office had brokered.', 'UN'],
  ['The deal was reached under United Nations auspices.', 'UN'],
  ['The talks were co-chaired by the United Nations and the ICRC.', 'ICRC,UN'],
  ['Switzerland offered its good offices and hosted the handover.', 'CH'],
  ['Swiss diplomats mediated.', 'CH'],
  ['Lukashenko acted as the intermediary, his press service said.', 'BY'],
  ['The exchange was arranged with the assistance of Belarus.', 'BY'],
  ["Kazakhstan's president said he had helped broker the swap.", 'KZ'],
  ['Hungary had a hand in the deal.', 'HU'],
  ['The African Union mediated the release.', 'African Union'],
  ["Togo's Faure Gnassingbé has been mediating between the two governments.", 'TG'],
  ['Uganda brokered the release.', 'UG'],
  ["The deal was clinched thanks to Algeria's mediation.", 'DZ'],
  ['Religious leaders from Senegal helped secure the release.', 'SN'],
  ['Pakistan facilitated the exchange.', 'PK'],
  ['The Georgian government acted as mediator.', 'GE'],
  ['Paris and Berlin were credited with having brought the deal about.', 'DE,FR'],
  ['France and Germany helped to negotiate the deal.', 'DE,FR'],
  ['Norway and Cuba are the guarantors of the process.', 'CU,NO'],
  ['Russian peacekeepers mediated the exchange.', 'RU'],
  ['Baghdad brokered the agreement.', 'IQ'],
  ['The swap was struck with Jordanian mediation.', 'JO'],
  ['Kuwait mediated in the release, the state news agency said.', 'KW'],
  ["It was made possible by Bahrain's efforts.", 'BH'],
  ["China's special envoy mediated.", 'CN'],
  ['South Africa and the Vatican helped to bring about the exchange, officials said.', 'VA,ZA'],
  ['"We thank the State of Qatar for its sincere efforts," the minister said.', 'QA'],
  ['The minister voiced appreciation for the role of Qatar.', 'QA'],
  ['Qatar has been acting as a mediator between the two since April.', 'QA'],
  ['It was the tenth exchange mediated by the Emirates.', 'AE'],
  ['The Emirates said the total number of captives exchanged through its mediation had reached 4,641.', 'AE'],
  ['The number of prisoners freed with Emirati mediation now stands at 2,883.', 'AE'],
  ['Turkey and Saudi Arabia brokered the deal together.', 'SA,TR'],
  ['The United Nations mission organised the airlift and oversaw the exchange.', 'UN'],
  ['OSCE monitors observed the exchange and had helped to arrange it.', 'OSCE'],
  ['The Carter Center helped to broker the release.', 'Carter Center'],
  ['Iraq and Turkey arranged the swap between them.', 'IQ,TR'],
  ['The men were exchanged in the presence of delegates of the Red Cross.', 'ICRC'],
  ['The Red Cross was present at the handover.', 'ICRC'],
];

const BROKERED_NOTHING: readonly string[] = [
  'Qatar welcomed the exchange.',
  'Turkey called on both sides to free all prisoners.',
  'The Red Cross said it had no access to the camps.',
  'The United States said it had been informed of the exchange.',
  'Saudi Arabia will host peace talks next week.',
  'Qatar has offered to mediate further exchanges.',
  'Egypt could mediate, a diplomat said.',
  'The United Nations counts 1.2 million displaced.',
  'Turkey denied that it had taken part in the talks.',
  'France brokered a ceasefire between the two in 1999.',
  'The UN secretary-general urged both sides to release the rest.',
  'Oman mediated in an earlier exchange, in 2019.',
  'The last swap, in March, was brokered by Egypt.',
  'No mediator was involved, and the Red Cross was told only afterwards.',
  'Germany has supplied aid to the hospitals.',
  'The Pope prayed for all prisoners.',
  'The ICRC visits prisoners on both sides.',
  'The men were flown through Qatar.',
  'The buses crossed into Uganda and came back the same day.',
];

describe('the mediators of an exchange', () => {
  it.each(BROKERED)('%s', (sentence, brokers) => {
    expect(brokersOf(sentence)).toBe(brokers);
  });

  it.each(BROKERED_NOTHING)('nobody in: %s', (sentence) => {
    expect(brokersOf(sentence)).toBe('');
  });

  it('gives a recalled exchange that the article is about whoever it names; one recalled beside the news only its own', () => {
    const recalled =
      'Ten years ago, on 16 July 2008, Israel released five prisoners to Hezbollah in exchange for two soldiers.\n\nA German intelligence officer had mediated.';
    expect(readEvents(articleOf(recalled, { published: '2018-07-16' })).events[0]?.mediators).toEqual(['DE']);
    const beside = `${NEWS} Qatar mediated.\n\nThe previous exchange, on 2 March, freed 50 on each side.`;
    expect(readEvents(articleOf(beside)).events.map((event) => event.mediators)).toEqual([['QA'], []]);
  });

  it('gives an earlier exchange nobody of whom it is only said how many others they brokered', () => {
    const text = `${NEWS} Qatar mediated.\n\nThe previous exchange, on 2 March, freed 50 on each side. Since then, the ministry said, Doha had brokered four others.`;
    expect(readEvents(articleOf(text)).events.map((event) => event.mediators)).toEqual([['QA'], []]);
  });

  it.each([
    ['the exchange', 'Qatar, whose mediation led to the exchange, was thanked.', [['QA'], []]],
    ['the deal', 'Qatar mediated the deal.', [['QA'], ['QA']]],
  ])('gives coffins that came beside an exchange whoever brokered %s', (_name, sentence, wanted) => {
    const text = `Israel freed 90 Palestinian prisoners on Friday and Hamas released three Israeli hostages. Hamas handed over the coffins of four hostages as well.\n\n${sentence}`;
    expect(readEvents(articleOf(text)).events.map((event) => event.mediators)).toEqual(wanted);
  });

  it('reads each entry of a list of exchanges with its own', () => {
    const list =
      'All exchanges of prisoners between Russia and Ukraine this autumn:\n\n13 September: Ukraine 49.\n\n14 September: 103 each. Turkey mediated.\n\n18 October: 95 each. The Emirates mediated.';
    const { events } = readEvents(articleOf(list, { published: '2024-11-01' }));
    expect(events.map((event) => [event.date.start, event.mediators.join()]).sort()).toEqual([
      ['2024-09-13', ''],
      ['2024-09-14', 'TR'],
      ['2024-10-18', 'AE'],
    ]);
  });
});

describe('of two exchanges in one sentence', () => {
  it.each([
    ['Friday’s exchange of 193 each follows a 175-for-175 swap on 11 April, which was brokered by Qatar.', '', 'QA'],
    ['The exchange of 193 each on Friday came after a swap of 175 each on 11 April in which Qatar mediated.', '', 'QA'],
    ['Friday’s exchange of 193 each, which was brokered by Qatar, follows a 175-for-175 swap on 11 April.', 'QA', ''],
    ['Mediated by Qatar, the exchange of 193 each on Friday follows a 175-for-175 swap on 11 April.', 'QA', 'QA'],
  ])('%s', (sentence, news, earlier) => {
    const text = `Kenya and Laos exchanged 193 prisoners of war each on Friday.\n\n${sentence}`;
    const { events } = readEvents(articleOf(text, { published: '2026-04-24' }));
    const brokers = (day: string) => events.find(({ date }) => date.start === day)?.mediators.join() ?? null;
    expect([brokers('2026-04-24'), brokers('2026-04-11')]).toEqual([news, earlier]);
  });
});
