// Movements, armies and breakaway lands of Europe and the Caucasus, of wars that go on and of wars that are over.
import type { EnglishRow } from '../party.ts';

export const europe: readonly EnglishRow[] = [
  ['Loyalist paramilitaries', { name: 'UVF, Ulster Volunteer Force, UDA' }],
  ['Red Army Faction', { name: 'Red Army Faction, Baader-Meinhof' }],
  ['Red Brigades', { name: 'Red Brigades, Brigate Rosse' }],
  ['EOKA', { name: 'EOKA' }],
  [
    'Krajina Serbs',
    {
      name: 'Croatian Serbs, Krajina Serbs, Republic of Serbian Krajina',
      people: 'Krajina Serbs',
      adjective: 'Krajina',
    },
  ],
  ['NLA', { name: 'Albanian National Liberation Army, ethnic Albanian rebels' }],
  ['IRA', { name: 'IRA, Irish Republican Army', adjective: 'IRA' }],
  ['ETA', { name: 'ETA' }],
  ['KLA', { name: 'Kosovo Liberation Army, KLA, UCK, UÇK' }],
  [
    'Bosnian Serbs',
    {
      name: 'Bosnian Serbs, Bosnian Serb army, Army of Republika Srpska, Republika Srpska',
      adjective: 'Bosnian Serb',
      people: 'Bosnian Serbs',
      voice: 'Radovan Karadzic, Ratko Mladic',
    },
  ],
  [
    'Bosnian Croats',
    { name: 'HVO, Bosnian Croats, Croatian Defence Council', adjective: 'Bosnian Croat', people: 'Bosnian Croats' },
  ],
  [
    'Chechen rebels',
    {
      name: 'Chechen rebels, Chechen separatists, Chechen fighters, Aslan Maskhadov, Shamil Basayev, Chechen leadership',
    },
  ],
  ['Abkhazia', { name: 'Abkhazia, Sukhumi', adjective: 'Abkhaz, Abkhazian' }],
  ['South Ossetia', { name: 'South Ossetia, Tskhinvali', adjective: 'South Ossetian', people: 'South Ossetians' }],
  ['Transnistria', { name: 'Transnistria, Tiraspol', adjective: 'Transnistrian' }],
  [
    'Turkish Cypriots',
    {
      name: 'Turkish Cypriots, Turkish Cypriot administration',
      adjective: 'Turkish Cypriot',
      people: 'Turkish Cypriots',
    },
  ],
  ['Adjara', { name: 'Adjara, Ajaria', voice: 'Aslan Abashidze' }],
];
