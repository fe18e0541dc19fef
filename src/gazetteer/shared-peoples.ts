// Peoples with more than one side of their own: whose "the Serbs" are, by the sides that the article names otherwise.

/** words: as a text has them, in small letters. sides: the first that is `named` says whose they are; none: as the rows of parties say, or nobody's. */
type SharedPeople = {
  readonly names?: readonly string[];
  readonly people: readonly string[];
  readonly adjectives: readonly string[];
  /** What one side alone calls its soldiers, in small letters. */
  readonly folk?: readonly string[];
  readonly sides: readonly (readonly [named: string, id: string])[];
};

const ROWS: readonly SharedPeople[] = [
  {
    people: ['serbs'],
    adjectives: ['serb', 'serbian'],
    sides: [
      ['Bosnian Serbs', 'Bosnian Serbs'],
      ['Krajina Serbs', 'Krajina Serbs'],
      ['YU', 'YU'],
      ['RS', 'RS'],
      ['BA', 'Bosnian Serbs'],
    ],
  },
  { people: ['croats'], adjectives: ['croat'], sides: [['Bosnian Croats', 'Bosnian Croats']] },
  {
    people: ['muslims'],
    adjectives: ['muslim'],
    sides: [
      ['Bosnian Serbs', 'BA'],
      ['Bosnian Croats', 'BA'],
      ['BA', 'BA'],
    ],
  },
  {
    people: ['kurds'],
    adjectives: ['kurdish'],
    sides: [
      ['SDF', 'SDF'],
      ['PKK', 'PKK'],
      ['KRG', 'KRG'],
    ],
  },
  {
    people: ['albanians', 'ethnic albanians', 'ethnic albanian guerrillas', 'ethnic albanian rebels'],
    adjectives: ['albanian', 'ethnic albanian'],
    sides: [
      ['KLA', 'KLA'],
      ['NLA', 'NLA'],
      ['YU', 'KLA'],
    ],
  },
  {
    people: ['tuaregs', 'tuareg rebels', 'tuareg separatists'],
    adjectives: ['tuareg'],
    sides: [
      ['MNLA', 'MNLA'],
      ['CMA', 'CMA'],
      ['FLA', 'FLA'],
      ['CSP', 'CSP'],
    ],
  },
  {
    people: ['communists', 'reds'],
    adjectives: ['communist', 'red'],
    sides: [
      ['KP', 'KP'],
      ['NPA', 'NPA'],
      ['Viet Cong', 'Viet Cong'],
    ],
  },
  { people: ['chechens'], adjectives: ['chechen'], sides: [['Chechen rebels', 'Chechen rebels']] },
  {
    people: ['greeks'],
    adjectives: ['greek'],
    sides: [['Turkish Cypriots', 'CY']],
  },
  { people: ['turks'], adjectives: [], sides: [['Turkish Cypriots', 'Turkish Cypriots']] },
  {
    people: [],
    adjectives: [],
    folk: ['defenders', 'defender', 'warriors', 'warrior', 'heroes'],
    sides: [['UA', 'UA']],
  },
  // The two camps of the Cold War, by who led them.
  {
    names: ['west', 'the west'],
    people: ['westerners'],
    adjectives: ['western'],
    sides: [
      ['SU', 'US'],
      ['DD', 'US'],
    ],
  },
  {
    names: ['east', 'the east', 'eastern bloc', 'the eastern bloc', 'east bloc', 'soviet bloc', 'the soviet bloc'],
    people: [],
    adjectives: ['eastern', 'east-bloc'],
    sides: [
      ['DD', 'DD'],
      ['SU', 'SU'],
    ],
  },
  {
    names: ['national guard', 'the national guard'],
    people: [],
    adjectives: [],
    sides: [['Suwayda factions', 'Suwayda factions']],
  },
  // Whose flag they bore in Korea.
  {
    names: ['un', 'u.n.', 'united nations'],
    people: [],
    adjectives: [],
    sides: [['UN Command', 'UN Command']],
  },
  {
    names: ['un forces', 'u.n. forces', 'united nations forces', 'un side', 'u.n. side'],
    people: ['allies'],
    adjectives: ['allied'],
    sides: [
      ['UN Command', 'UN Command'],
      ['KP', 'UN Command'],
    ],
  },
];

export type SharedForm = {
  readonly form: 'name' | 'people' | 'adjective' | 'folk';
  readonly sides: SharedPeople['sides'];
};

/** By the words: "serbs", "serb". */
export const SHARED_PEOPLES: ReadonlyMap<string, SharedForm> = new Map(
  ROWS.flatMap(({ names = [], people, adjectives, folk = [], sides }) => [
    ...names.map((words): [string, SharedForm] => [words, { form: 'name', sides }]),
    ...people.map((words): [string, SharedForm] => [words, { form: 'people', sides }]),
    ...folk.map((words): [string, SharedForm] => [words, { form: 'folk', sides }]),
    ...adjectives.map((words): [string, SharedForm] => [words, { form: 'adjective', sides }]),
  ]),
);
