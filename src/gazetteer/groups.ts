// Parties that are no states, by the id under which the ledger keeps them.
import type { Forms, PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: Forms])[] = [
  [
    'Hamas',
    {
      name: ['Hamas', 'al-Qassam Brigades', 'Qassam Brigades', 'Islamic Jihad', 'Palestinian Islamic Jihad'],
      voice: ['Abu Obeida'],
    },
  ],
  ['Hezbollah', { name: ['Hezbollah', 'Hizbullah', 'Hizbollah', 'Hezbullah'] }],
  [
    'Houthis',
    {
      name: [
        'Houthis',
        'Houthi',
        'Ansar Allah',
        'Ansarullah',
        'Houthi authorities',
        'Houthi rebels',
        'Houthi movement',
      ],
      adjective: ['Houthi'],
      people: ['Houthis'],
    },
  ],
  ['Taliban', { name: ['Taliban', 'Taleban', 'Islamic Emirate'], adjective: ['Taliban'], people: ['Talibs'] }],
  [
    'M23',
    {
      name: ['M23', 'M23 rebels', 'March 23 Movement', 'Congo River Alliance', 'AFC/M23', 'AFC-M23'],
      adjective: ['M23'],
    },
  ],
  ['FARC', { name: ['FARC', 'Farc', 'Revolutionary Armed Forces of Colombia', 'FARC rebels'], adjective: ['FARC'] }],
  ['ELN', { name: ['ELN', 'National Liberation Army', 'ELN rebels'], adjective: ['ELN'] }],
  ['Boko Haram', { name: ['Boko Haram', 'Boko Haram militants'], adjective: ['Boko Haram'] }],
  ['ISWAP', { name: ['ISWAP', 'Islamic State West Africa Province'] }],
  ['Islamic State', { name: ['Islamic State', 'ISIS', 'ISIL', 'Daesh', 'Islamic State group'] }],
  ['al-Qaeda', { name: ['al-Qaeda', 'al Qaeda', 'Al-Qaida', 'AQAP', 'Al-Qaeda in the Arabian Peninsula'] }],
  ['al-Nusra', { name: ['al-Nusra', 'Nusra Front', 'al-Nusra Front', 'Jabhat al-Nusra'] }],
  ['HTS', { name: ['Hayat Tahrir al-Sham', 'HTS'] }],
  ['al-Shabaab', { name: ['al-Shabaab', 'al-Shabab', 'al Shabaab'] }],
  ['JNIM', { name: ['JNIM'] }],
  ['SDF', { name: ['Syrian Democratic Forces', 'SDF', 'Kurdish-led SDF'], adjective: ['SDF'] }],
  ['PKK', { name: ['PKK', 'Kurdistan Workers’ Party', "Kurdistan Workers' Party"], adjective: ['PKK'] }],
  ['RSF', { name: ['Rapid Support Forces', 'RSF'], adjective: ['RSF'] }],
  [
    'TPLF',
    {
      name: ['TPLF', 'Tigray People’s Liberation Front', "Tigray People's Liberation Front", 'Tigrayan forces'],
      adjective: ['Tigrayan'],
    },
  ],
  ['LNA', { name: ['Libyan National Army', 'LNA', 'Haftar'] }],
  ['Polisario', { name: ['Polisario', 'Polisario Front'] }],
  ['Abu Sayyaf', { name: ['Abu Sayyaf'] }],
  ['NPA', { name: ['New People’s Army', "New People's Army", 'NPA'] }],
  ['LTTE', { name: ['LTTE', 'Tamil Tigers', 'Liberation Tigers of Tamil Eelam'] }],
  ['Arakan Army', { name: ['Arakan Army'] }],
  ['KIA', { name: ['Kachin Independence Army'] }],
  ['SPLM-N', { name: ['SPLM-N', 'SPLM-North'] }],
  ['SPLM-IO', { name: ['SPLM-IO', 'SPLA-IO'] }],
  ['LRA', { name: ['Lord’s Resistance Army', "Lord's Resistance Army"] }],
  ['ADF', { name: ['Allied Democratic Forces'] }],
  ['Contras', { name: ['Contras'] }],
  ['IRA', { name: ['IRA', 'Irish Republican Army'] }],
  ['PLO', { name: ['PLO', 'Palestine Liberation Organization', 'PFLP', 'PFLP-GC', 'Fatah'] }],
  ['Free Syrian Army', { name: ['Free Syrian Army', 'FSA', 'Syrian rebels', 'Syrian opposition'] }],
  ['TTP', { name: ['TTP', 'Tehreek-e-Taliban Pakistan', 'Pakistani Taliban', 'Tehrik-i-Taliban'] }],
];

export const GROUPS: readonly PartyRow[] = ROWS.map(([id, en]) => ({ id, kind: 'group', forms: { en } }));
