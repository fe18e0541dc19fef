// Prisons and camps that are known by name, by the state or group whose they are: who was there was in its hands.
import type { LandRow } from './lands.ts';

const ROWS: readonly (readonly [holder: string, prisons: string])[] = [
  ['US', `Guantanamo, Guantanamo Bay, Guantánamo, Guantánamo Bay, Sing Sing, Rikers Island, Rikers, Leavenworth`],
  ['GB', `Belmarsh, Wormwood Scrubs, Wandsworth prison`],
  ['DD', `Bautzen, Hohenschönhausen`],
  [
    'RU',
    `Lefortovo, Lefortovo prison, Lefortovo jail, Butyrka, Butyrka prison, Butyrskaya, Matrosskaya Tishina, Taganrog prison`,
  ],
  ['SU', `Lubyanka, Perm-35, Perm-36, Vladimir prison, Chistopol, Chistopol prison`],
  ['IR', `Evin, Evin Prison, Evin prison, Evin jail, Rajai Shahr, Vakilabad, Vakilabad prison, Qarchak`],
  ['IL', `Ofer, Ofer prison, Ofer Prison, Hadarim, Megiddo prison, Ketziot, Nafha`],
  ['SY', `Sednaya, Saydnaya, Sednaya prison, Saydnaya prison`],
  ['AF', `Pul-e-Charkhi`],
  ['IN', `Tihar, Tihar jail, Tihar Jail`],
  ['PK', `Kot Lakhpat, Adiala, Adiala jail`],
  ['VE', `El Helicoide, Helicoide, El Rodeo, Ramo Verde, Tocorón`],
  ['CU', `Combinado del Este, Villa Marista`],
  ['NI', `El Chipote`],
];

/** A row a holder: its prisons, by their names as they are written. */
export const PRISONS: readonly LandRow[] = ROWS.map(([state, english]) => ({
  state,
  forms: { en: english.split(/,\s*/u) },
}));
