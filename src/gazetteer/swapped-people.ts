// A name out of the history of exchanges in, the side that got its bearer back out.
import { plainLetters } from './plain-letters.ts';

/** Public figures whom encyclopedias know by their exchange, under the side that got them back. Nobody belongs here whom the news knows for something else, nobody whose name is common, no victim of a kidnapping whom only his captors made known. */
const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  US: [
    'Francis Gary Powers',
    'Gary Powers',
    'Frederic Pryor',
    'Marvin Makinen',
    'Nicholas Daniloff',
    'Edmond Pope',
    'Bowe Bergdahl',
    'Alan Gross',
    'Jason Rezaian',
    'Amir Hekmati',
    'Saeed Abedini',
    'Xiyue Wang',
    'Siamak Namazi',
    'Emad Shargi',
    'Emad Sharghi',
    'Trevor Reed',
    'Brittney Griner',
    'Paul Whelan',
    'Evan Gershkovich',
    'Alsu Kurmasheva',
    'Marc Fogel',
    'Ksenia Karelina',
    'Mark Frerichs',
    'George Glezmann',
    'Ryan Corbett',
    'William McKenty',
    'Matthew Heath',
    'Mark Swidan',
    'Wang Xiyue',
    'Ksenia Khavana',
    'Kenneth Bae',
    'Robert Gilman',
    'Amir Amiri',
  ],
  RU: [
    'Viktor Bout',
    'Konstantin Yaroshenko',
    'Alexander Vinnik',
    'Arthur Petrosyan',
    'Vadim Krasikov',
    'Anna Chapman',
    'Artem Dultsev',
    'Anna Dultseva',
    'Vladislav Klyushin',
    'Viktor Medvedchuk',
    'Yevgeny Yerofeyev',
    'Victor Bout',
    'Aleksandr Vinnik',
    'Artur Petrosyan',
    'Arthur Petrov',
    'Artur Petrov',
    'Pavel Rubtsov',
    'Mikhail Mikushin',
    'Aleksei Dressen',
    'Evgeny Yerofeyev',
  ],
  SU: [
    'Rudolf Abel',
    'Vilyam Fisher',
    'Konon Molody',
    'Gordon Lonsdale',
    'Peter Kroger',
    'Helen Kroger',
    'Gennady Zakharov',
    'Gennadi Zakharov',
  ],
  DD: ['Günter Guillaume', 'Christel Guillaume'],
  CZ: ['Karl Koecher', 'Hana Koecher'],
  GB: ['Greville Wynne', 'Gerald Brooke', 'Nazanin Zaghari-Ratcliffe', 'Anoosheh Ashoori'],
  UA: [
    'Nadiya Savchenko',
    'Nadia Savchenko',
    'Oleg Sentsov',
    'Oleh Sentsov',
    'Oleksandr Kolchenko',
    'Nadezhda Savchenko',
  ],
  IL: ['Gilad Shalit', 'Azzam Azzam', 'Ehud Goldwasser', 'Eldad Regev', 'Elhanan Tannenbaum', 'Ilan Grapel'],
  CN: ['Meng Wanzhou', 'Xu Yanjun'],
  CA: ['Michael Kovrig', 'Michael Spavor'],
  AU: ['Kylie Moore-Gilbert', 'Cheng Lei'],
  IR: [
    'Hamid Noury',
    'Asadollah Assadi',
    'Assadollah Assadi',
    'Mahdieh Esfandiari',
    'Massoud Soleimani',
    'Mohammad Abedini',
    'Masoud Soleimani',
  ],
  SE: ['Johan Floderus', 'Saeed Azizi'],
  BE: ['Olivier Vandecasteele'],
  FR: [
    'Cécile Kohler',
    'Jacques Paris',
    'Serge Lazarevic',
    'Sophie Pétronin',
    'Louis Arnaud',
    'Benjamin Brière',
    'Olivier Grondeau',
  ],
  VE: ['Alex Saab', 'Franqui Flores', 'Efraín Campo', 'Efrain Antonio Campo'],
  CU: ['Ramón Labañino'],
  Taliban: ['Bashir Noorzai', 'Anas Haqqani'],
  NO: ['Frode Berg'],
  IT: ['Cecilia Sala'],
  PL: ['Andrzej Poczobut'],
  DE: ['Rico Krieger'],
  EE: ['Eston Kohver', 'Raivo Susi'],
};

/** Whom newspapers call by the last name alone, and nobody else by it. */
const KNOWN_BY_LAST_NAME = [
  ...['Griner', 'Gershkovich', 'Kurmasheva', 'Karelina', 'Bergdahl', 'Daniloff', 'Rezaian', 'Namazi', 'Frerichs'],
  ...['Glezmann', 'Vinnik', 'Krasikov', 'Medvedchuk', 'Shalit', 'Kovrig', 'Spavor', 'Sentsov', 'Floderus'],
  ...['Zaghari-Ratcliffe', 'Moore-Gilbert', 'Vandecasteele', 'Noury', 'Noorzai'],
];

export type SwappedPerson = { readonly name: string; readonly home: string };

const PEOPLE: readonly SwappedPerson[] = Object.entries(SWAPPED).flatMap(([home, names]) =>
  names.map((name) => ({ name, home })),
);
const BY_NAME = new Map(PEOPLE.map((person) => [plainLetters(person.name), person]));
const BY_LAST_NAME = new Map(
  KNOWN_BY_LAST_NAME.flatMap((last) => {
    const person = PEOPLE.find(({ name }) => name.endsWith(last));
    return person === undefined ? [] : [[last.toLowerCase(), person] as const];
  }),
);

/** Somebody of this full name who was once exchanged. */
export function swappedByName(name: string): SwappedPerson | undefined {
  return BY_NAME.get(plainLetters(name));
}

/** @param last in small letters */
export function swappedByLastName(last: string): SwappedPerson | undefined {
  return BY_LAST_NAME.get(last);
}
