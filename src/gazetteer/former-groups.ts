// Parties of wars that are over and smaller groups of those that go on, by the id under which the ledger keeps them.
import type { FormKind, PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, forms: Readonly<Partial<Record<FormKind, string>>>])[] = [
  ['ISKP', { name: 'ISIS-K, ISKP, Islamic State Khorasan, Islamic State-Khorasan' }],
  ['NRF', { name: 'National Resistance Front, Panjshir resistance', voice: 'Ahmad Massoud' }],
  [
    'JKLF',
    {
      name: 'JKLF, Jammu Kashmir Liberation Front, Hizbul Mujahideen, Lashkar-e-Taiba, Jaish-e-Mohammed, Kashmiri militants, Kashmiri separatists',
      adjective: 'Kashmiri',
    },
  ],
  ['NDFB', { name: 'NDFB, National Democratic Front of Bodoland, Bodo militants', adjective: 'Bodo' }],
  ['MNLF', { name: 'MNLF, Moro National Liberation Front' }],
  ['BIFF', { name: 'BIFF, Bangsamoro Islamic Freedom Fighters' }],
  ['SSA', { name: 'Shan State Army, RCSS, Restoration Council of Shan State, SSPP', adjective: 'Shan' }],
  ['KNPP', { name: 'KNPP, Karenni National Progressive Party, Karenni Army, KNDF', adjective: 'Karenni' }],
  ['Fretilin', { name: 'Fretilin, Falintil', adjective: 'Fretilin' }],
  ['SWAPO', { name: 'SWAPO, South West Africa People’s Organisation', adjective: 'SWAPO' }],
  ['ANC', { name: 'African National Congress, Umkhonto we Sizwe' }],
  ['ZANU', { name: 'ZANU, ZAPU, ZANLA, ZIPRA' }],
  ['NPFL', { name: 'NPFL, National Patriotic Front of Liberia', voice: 'Charles Taylor' }],
  ['LURD', { name: 'LURD, Liberians United for Reconciliation and Democracy' }],
  ['RPF', { name: 'Rwandan Patriotic Front, RPF' }],
  ['FNL', { name: 'FNL, CNDD-FDD, Palipehutu, RED-Tabara' }],
  ['MLC', { name: 'MLC, Movement for the Liberation of Congo, RCD, RCD-Goma, CNDP' }],
  ['Wazalendo', { name: 'Wazalendo, Mai-Mai, Mai Mai, Twirwaneho' }],
  ['3R', { name: '3R, Return Reclamation Rehabilitation' }],
  ['Ansar Dine', { name: 'Ansar Dine, MUJAO, Ansaroul Islam' }],
  ['ONLF', { name: 'ONLF, Ogaden National Liberation Front', adjective: 'Ogaden' }],
  ['Sandinistas', { name: 'Sandinistas, FSLN, Sandinista National Liberation Front', adjective: 'Sandinista' }],
  ['URNG', { name: 'URNG, Guatemalan National Revolutionary Unity' }],
  ['EPL', { name: 'EPL, Popular Liberation Army' }],
  ['Segunda Marquetalia', { name: 'Segunda Marquetalia, Second Marquetalia', voice: 'Iván Márquez, Ivan Marquez' }],
  ['Tupamaros', { name: 'Tupamaros, Montoneros' }],
  ['Loyalist paramilitaries', { name: 'UVF, Ulster Volunteer Force, UDA' }],
  ['Red Army Faction', { name: 'Red Army Faction, Baader-Meinhof' }],
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
  [
    'Mahdi Army',
    { name: 'Mahdi Army, Asaib Ahl al-Haq, Badr Organisation', voice: 'Moqtada al-Sadr, Muqtada al-Sadr' },
  ],
  ['Dhofar rebels', { name: 'Dhofar rebels, PFLOAG' }],
];

export const FORMER_GROUPS: readonly PartyRow[] = ROWS.map(([id, forms]) => ({
  id,
  kind: 'group',
  forms: { en: Object.fromEntries(Object.entries(forms).map(([kind, list]) => [kind, list.split(/,\s*/u)])) },
}));
