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
  ['IRA', { name: 'IRA, Irish Republican Army, Provisional IRA', adjective: 'IRA' }],
  ['ETA', { name: 'ETA' }],
  [
    'KLA',
    {
      voice: 'Jakup Krasniqi',
      name: 'Kosovo Liberation Army, KLA, UCK, UÇK',
    },
  ],
  [
    'Bosnian Serbs',
    {
      name: 'Bosnian Serbs, Bosnian Serb army, Army of Republika Srpska, Republika Srpska, Bosnian Serb forces, Serb Republic',
      adjective: 'Bosnian Serb',
      people: 'Bosnian Serbs',
      voice: 'Radovan Karadzic, Ratko Mladic, Karadzic, Mladic, General Ratko Mladic',
    },
  ],
  [
    'Bosnian Croats',
    {
      name: 'HVO, Bosnian Croats, Croatian Defence Council, Bosnian Croat forces, Bosnian Croat army',
      adjective: 'Bosnian Croat',
      people: 'Bosnian Croats',
    },
  ],
  [
    'Chechen rebels',
    {
      voice: 'Aslan Maskhadov, Shamil Basayev',
      name: 'Chechen rebels, Chechen separatists, Chechen fighters, Aslan Maskhadov, Shamil Basayev, Chechen leadership',
    },
  ],
  [
    'Abkhazia',
    {
      people: 'Abkhazians, Abkhaz',
      name: 'Abkhazia, Sukhumi, Sukhum, Abkhaz separatists',
      adjective: 'Abkhaz, Abkhazian',
    },
  ],
  [
    'South Ossetia',
    {
      voice: 'Eduard Kokoity, Murat Jioev',
      name: 'South Ossetia, Tskhinvali, Tskhinval, Ossetian separatists',
      adjective: 'South Ossetian, Ossetian',
      people: 'South Ossetians, Ossetians',
    },
  ],
  ['Transnistria', { name: 'Transnistria, Tiraspol', adjective: 'Transnistrian' }],
  [
    'Turkish Cypriots',
    {
      voice: 'Rauf Denktash, Denktash, Rauf Denktaş',
      name: 'Turkish Cypriots, Turkish Cypriot administration, Northern Cyprus, TRNC, Turkish Republic of Northern Cyprus, Turkish Cypriot authorities',
      adjective: 'Turkish Cypriot',
      people: 'Turkish Cypriots',
    },
  ],
  ['Western Bosnia', { name: 'Fikret Abdic, Autonomous Province of Western Bosnia' }],
  ['Adjara', { name: 'Adjara, Ajaria', voice: 'Aslan Abashidze' }],
];
