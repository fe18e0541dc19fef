// Places of exchange: cities of talks and tarmac, bridges, crossings and borders, under the name that the ledger shows.
import type { PlaceRow } from './party.ts';

const ROWS: readonly (readonly [name: string, english: string])[] = [
  [
    'Belarus-Ukraine border',
    'Belarus-Ukraine border, Ukraine-Belarus border, Ukrainian-Belarusian border, Belarusian-Ukrainian border, border of Ukraine with Belarus, border between Belarus and Ukraine, Belarusian border, Belarusian frontier, border with Belarus',
  ],
  [
    'Russia-Ukraine border',
    'Russia-Ukraine border, Ukraine-Russia border, Russian-Ukrainian border, Ukrainian-Russian border',
  ],
  ['Chernihiv region', 'Chernihiv region, Chernihiv oblast'],
  ['Sumy region', 'Sumy region, Sumy oblast'],
  ['Zaporizhzhia region', 'Zaporizhzhia region, Zaporizhzhya region'],
  ['Donetsk region', 'Donetsk region'],
  ['Luhansk region', 'Luhansk region'],
  ['Istanbul', 'Istanbul'],
  ['Ankara', 'Esenboga airport, Ankara airport, Ankara'],
  ['Abu Dhabi', 'Abu Dhabi'],
  ['Doha', 'Doha'],
  ['Muscat', 'Muscat'],
  ['Geneva', 'Geneva'],
  ['Vienna', 'Vienna'],
  ['Stockholm', 'Stockholm'],
  ['Amman', 'Amman'],
  ['Sanaa', "Sanaa, Sana'a"],
  ['Kandahar', 'Kandahar'],
  ['Kabul', 'Kabul airport'],
  ['Goma', 'Goma'],
  ['Attari-Wagah', 'Attari-Wagah, Attari-Wagah post, Wagah, Wagah border'],
  ['Rafah crossing', 'Rafah crossing'],
  ['Kerem Shalom crossing', 'Kerem Shalom, Kerem Shalom crossing'],
  ['Rosh Hanikra', 'Rosh Hanikra, Naqoura'],
  ['Glienicke Bridge', 'Glienicke Bridge, bridge of Glienicke'],
  ['Kolotilovka crossing', 'Kolotilovka crossing, Kolotilovka'],
  ['Belarus', 'territory of Belarus, soil of Belarus, Belarusian soil, Belarusian territory'],
];

export const PLACES: readonly PlaceRow[] = ROWS.map(([name, list]) => ({ name, forms: { en: list.split(/,\s*/u) } }));
