// Own rows for states: spellings, metonyms and peoples that the country lists lack, and states that are no more.
import { type EnglishRow, englishRows, type PartyRow } from './party.ts';

const ROWS: readonly EnglishRow[] = [
  ['AE', { name: 'UAE, U.A.E., Emirates, Gulf state', adjective: 'UAE', people: 'Emiratis' }],
  ['AF', { people: 'Afghans', name: 'Kabul administration' }],
  ['AM', { name: 'Artsakh, Stepanakert', adjective: 'Karabakh Armenian', people: 'Karabakh Armenians' }],
  ['AZ', { people: 'Azeris', adjective: 'Azeri' }],
  ['BY', { name: 'Byelorussia', adjective: 'Belarussian' }],
  ['CD', { name: 'Congo, DRC, D.R. Congo, Democratic Republic of Congo', people: 'Congolese' }],
  ['CN', { name: 'China' }],
  ['CO', { name: 'Bogota' }],
  ['CZ', { name: 'Czech Republic' }],
  ['DD', { name: 'East Germany, GDR, German Democratic Republic', adjective: 'East German', people: 'East Germans' }],
  ['DE', { name: 'West Germany', adjective: 'West German', people: 'Germans, West Germans' }],
  ['ES', { people: 'Spaniards' }],
  ['FI', { people: 'Finns' }],
  ['FR', { people: 'Frenchmen' }],
  ['GB', { name: 'UK, U.K., Britain, England, Downing Street', people: 'Britons' }],
  ['IL', { name: 'Tel Aviv' }],
  ['IR', { name: 'Islamic Republic' }],
  ['KH', { name: 'Kampuchea' }],
  ['KP', { name: 'DPRK' }],
  ['LY', { name: 'Tripoli' }],
  ['MM', { name: 'Burma', adjective: 'Burmese' }],
  ['NG', { name: 'Abuja' }],
  ['PK', { name: 'Rawalpindi' }],
  ['PL', { people: 'Poles' }],
  ['PS', { name: 'Palestinian Authority, Gaza Strip', adjective: 'Gazan', people: 'Gazans' }],
  ['QA', { name: 'Doha', people: 'Qataris' }],
  [
    'RU',
    {
      name: 'Kremlin, Russian Federation, Donetsk People’s Republic, Luhansk People’s Republic, DPR, LPR, DNR, LNR',
      adjective:
        'pro-Russian, Moscow-backed, Russia-backed, Russian-backed, Moscow-installed, Russian-installed, separatist, pro-Moscow, Kursk, Belgorod, Bryansk, Chechen',
      people: 'separatists, pro-Russian rebels, Russian-backed separatists',
      voice: 'Wagner, Wagner Group, Wagner company',
    },
  ],
  ['SA', { adjective: 'Saudi', people: 'Saudis' }],
  ['SE', { people: 'Swedes' }],
  ['CS', { name: 'Czechoslovakia', adjective: 'Czechoslovak, Czechoslovakian', people: 'Czechoslovaks' }],
  ['SU', { name: 'Soviet Union, USSR, U.S.S.R.', adjective: 'Soviet', people: 'Soviets' }],
  ['SY', { name: 'Assad government, Assad regime' }],
  ['TH', { people: 'Thais' }],
  ['TR', { name: 'Turkey, Republic of Turkey', people: 'Turks' }],
  ['UA', { name: 'Kiev, Kyiv regime, Kiev regime', adjective: 'Azov', people: 'Ukrainians' }],
  [
    'US',
    {
      name: 'U.S., US, USA, America, Washington, United States, White House, Pentagon',
      adjective: 'American, U.S., US',
      people: 'Americans',
    },
  ],
  ['VE', { name: 'Caracas' }],
  ['VN', { name: 'North Vietnam', adjective: 'North Vietnamese' }],
  ['ZW', { name: 'Rhodesia', adjective: 'Rhodesian', people: 'Rhodesians' }],
  ['YD', { name: 'South Yemen', adjective: 'South Yemeni', people: 'South Yemenis' }],
  [
    'YU',
    {
      name: 'Yugoslavia, Federal Republic of Yugoslavia, Yugoslav People’s Army, JNA',
      adjective: 'Yugoslav, Yugoslavian',
      people: 'Yugoslavs',
    },
  ],
  ['YE', { name: 'Aden, Marib', adjective: 'Yemeni government' }],
];

export const STATE_EXTRAS: readonly PartyRow[] = englishRows('state', ROWS);
